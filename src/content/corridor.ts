export interface Point {
	readonly x: number;
	readonly y: number;
}

export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** Does `point` lie in `box`, its edges included? */
export const contains = (box: Box, { x, y }: Point): boolean =>
	box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

/**
 * Does `point` lie in the convex hull of two boxes: on one of them or on a straight way between them?
 * The hull of two boxes is swept by the box that slides from the one to the other, so the question is
 * whether some moment of the slide has the point inside: four inequalities in one unknown.
 */
export function inCorridor(point: Point, from: Box, to: Box): boolean {
	let earliest = 0;
	let latest = 1;
	/** Narrows to the moments at which `start + moment * change` is at most 0. */
	const demand = (start: number, change: number): void => {
		if (change > 0) latest = Math.min(latest, -start / change);
		else if (change < 0) earliest = Math.max(earliest, -start / change);
		else if (start > 0) latest = -1;
	};
	demand(from.left - point.x, to.left - from.left);
	demand(point.x - from.right, from.right - to.right);
	demand(from.top - point.y, to.top - from.top);
	demand(point.y - from.bottom, from.bottom - to.bottom);
	return earliest <= latest;
}
