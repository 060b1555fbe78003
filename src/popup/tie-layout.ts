import type { EntityId, Relation } from '../knowledge/pack.ts';

/** A point of the picture, in its own units. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface TieNode extends Point {
	readonly entity: EntityId;
}

/** A tie as a curve from one node to another: a quadratic Bézier, or a loop for a group's tie to itself. */
export interface TieEdge {
	readonly relation: Relation;
	/** SVG path data. */
	readonly path: string;
	/** On the curve: where its number stands. */
	readonly middle: Point;
}

export interface TieLayout {
	readonly nodes: readonly TieNode[];
	readonly edges: readonly TieEdge[];
}

/** Size of the picture, in its own units: the popup's inner width in CSS pixels, so that its letters are of one size. */
export const TIES_WIDTH = 346;
export const TIES_HEIGHT = 220;

/** Half a node's box: the room a name takes at the picture's letter size. */
export const NODE_HALF_WIDTH = 44;
export const NODE_HALF_HEIGHT = 15;

/** Between curves that join the same two nodes. */
const SPREAD = 30;

/**
 * Places the entities of some relations: the one with the most ties in the middle, the others on an ellipse around
 * it, from the right on. Curves between the same two nodes fan out, so that each can be told from the others.
 */
export function layOutTies(relations: readonly Relation[]): TieLayout {
	const counts = new Map<EntityId, number>();
	for (const { from, to } of relations) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
	const [centre, ...around] = [...counts].toSorted(([, a], [, b]) => b - a).map(([entity]) => entity);
	if (centre === undefined) return { nodes: [], edges: [] };

	const middle = { x: TIES_WIDTH / 2, y: TIES_HEIGHT / 2 };
	const radius = { x: middle.x - NODE_HALF_WIDTH - 1, y: middle.y - NODE_HALF_HEIGHT - 1 };
	const ring = around.map((entity, index) => {
		const angle = (2 * Math.PI * index) / around.length;
		return { entity, x: middle.x + radius.x * Math.cos(angle), y: middle.y + radius.y * Math.sin(angle) };
	});
	const nodes: TieNode[] = [{ entity: centre, ...middle }, ...ring];
	const places = new Map(nodes.map((node) => [node.entity, node]));

	const edges = relations.map((relation) => {
		const from = places.get(relation.from) as TieNode;
		const to = places.get(relation.to) as TieNode;
		if (from === to) return { relation, ...loopAt(from, middle) };
		const between = relations.filter((other) => joinsSame(relation, other));
		const offset = (between.indexOf(relation) - (between.length - 1) / 2) * SPREAD;
		// A bend is to one side whichever way the tie points, or two ties of opposite ways would lie on each other.
		return { relation, ...curve(from, to, relation.from < relation.to ? offset : -offset) };
	});
	return { nodes, edges };
}

const joinsSame = (one: Relation, other: Relation): boolean =>
	(one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);

/** @param bend how far the curve's middle lies from the straight line's */
function curve(from: Point, to: Point, bend: number): Pick<TieEdge, 'path' | 'middle'> {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
	const control = {
		x: (from.x + to.x) / 2 + normal.x * bend * 2,
		y: (from.y + to.y) / 2 + normal.y * bend * 2,
	};
	const start = leaveBox(from, control);
	const end = leaveBox(to, control);
	return {
		path: `M${at(start)}Q${at(control)} ${at(end)}`,
		middle: {
			x: (start.x + 2 * control.x + end.x) / 4,
			y: (start.y + 2 * control.y + end.y) / 4,
		},
	};
}

/** A loop on the side of a node's box that looks away from the picture's middle. */
function loopAt(node: Point, middle: Point): Pick<TieEdge, 'path' | 'middle'> {
	const way = node.y > middle.y ? -1 : 1;
	const edge = node.y + way * NODE_HALF_HEIGHT;
	const reach = edge + way * 44;
	const left = node.x - 38;
	const right = node.x - 8;
	return {
		path: `M${at({ x: left, y: edge })}C${at({ x: left - 8, y: reach })} ${at({ x: right + 8, y: reach })} ${at({ x: right, y: edge })}`,
		middle: { x: (left + right) / 2, y: edge + way * 33 },
	};
}

/** Where the line from a node's middle towards `target` leaves its box, with a hair of air. */
function leaveBox(node: Point, target: Point): Point {
	const dx = target.x - node.x;
	const dy = target.y - node.y;
	const share = Math.min(
		(NODE_HALF_WIDTH + 3) / Math.abs(dx || 1e-9),
		(NODE_HALF_HEIGHT + 3) / Math.abs(dy || 1e-9),
		1,
	);
	return { x: node.x + dx * share, y: node.y + dy * share };
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
