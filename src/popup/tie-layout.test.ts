import { describe, expect, it } from 'vitest';
import type { EntityId, Relation, RelationId } from '../knowledge/pack.ts';
import { layOutTies, NODE_HALF_HEIGHT, NODE_HALF_WIDTH, TIES_HEIGHT, TIES_WIDTH } from './tie-layout.ts';

const tie = (from: string, to: string, index: number): Relation => ({
	id: `${index}` as RelationId,
	from: from as EntityId,
	to: to as EntityId,
	kind: 'supplies',
	firmness: 'report',
	facts: [],
});
const ties = (...pairs: [string, string][]): Relation[] => pairs.map(([from, to], index) => tie(from, to, index));

describe('the picture of ties', () => {
	it('has the entity with the most ties in the middle', () => {
		const { nodes } = layOutTies(ties(['b', 'a'], ['c', 'a'], ['a', 'd']));
		expect(nodes[0]).toEqual({ entity: 'a', x: TIES_WIDTH / 2, y: TIES_HEIGHT / 2 });
	});

	it('keeps every node within its bounds and clear of the others', () => {
		const { nodes } = layOutTies(ties(['b', 'a'], ['c', 'a'], ['a', 'd'], ['a', 'e'], ['a', 'f']));
		expect(nodes).toHaveLength(6);
		for (const { x, y } of nodes) {
			expect(x - NODE_HALF_WIDTH).toBeGreaterThanOrEqual(0);
			expect(x + NODE_HALF_WIDTH).toBeLessThanOrEqual(TIES_WIDTH);
			expect(y - NODE_HALF_HEIGHT).toBeGreaterThanOrEqual(0);
			expect(y + NODE_HALF_HEIGHT).toBeLessThanOrEqual(TIES_HEIGHT);
		}
		for (const [index, one] of nodes.entries())
			for (const other of nodes.slice(index + 1))
				expect(
					Math.abs(one.x - other.x) >= NODE_HALF_WIDTH * 2 || Math.abs(one.y - other.y) >= NODE_HALF_HEIGHT * 2,
				).toBe(true);
	});

	it('draws ties between the same two apart, whichever way they point', () => {
		const { edges } = layOutTies(ties(['a', 'b'], ['b', 'a'], ['a', 'b']));
		for (const [index, { middle }] of edges.entries())
			for (const other of edges.slice(index + 1))
				expect(Math.hypot(middle.x - other.middle.x, middle.y - other.middle.y)).toBeGreaterThan(18);
	});

	it('draws a tie of a group to itself as a loop within the bounds', () => {
		const { edges } = layOutTies(ties(['a', 'b'], ['b', 'b'], ['a', 'c']));
		const loop = edges.find(({ relation }) => relation.from === relation.to);
		expect(loop?.path).toContain('C');
		expect(loop?.middle.y).toBeGreaterThan(0);
		expect(loop?.middle.y).toBeLessThan(TIES_HEIGHT);
	});

	it('is empty without ties', () => {
		expect(layOutTies([])).toEqual({ nodes: [], edges: [] });
	});
});
