/** How often the rows are put in order by those above and below; more changes nothing for so few boxes. */
const SWEEPS = 8;

/** Width of the lane that a line takes where it passes a row, and the room between two things in a row. */
const LANE = 14;
const GAP = 26;

/**
 * Lays boxes out in rows, so that every line goes down, and passes a row between its boxes.
 * @param {Map<string, string[]>} below which boxes each box has lines down to
 * @param {number} boxWidth
 * @returns {{rows: number, width: number, places: Map<string, {row: number, x: number}>, lines: {from: string, to: string, lanes: number[]}[]}}
 *   rows are counted from the bottom; `x` is the middle of a box; `lanes` are where a line passes each row on its way down
 */
export function layeredLayout(below, boxWidth) {
	const rowOf = new Map();
	const place = (box) => {
		if (!rowOf.has(box)) rowOf.set(box, Math.max(-1, ...(below.get(box) ?? []).map(place)) + 1);
		return rowOf.get(box);
	};
	const boxes = [...below.keys()].sort();
	boxes.forEach(place);

	/** @type {{id: string, width: number, up: string[], down: string[], x: number}[][]} */
	const rows = Array.from({ length: Math.max(...rowOf.values()) + 1 }, () => []);
	const items = new Map();
	const add = (id, row, width) => {
		const item = { id, width, up: [], down: [], x: 0 };
		items.set(id, item);
		rows[row]?.push(item);
	};
	for (const box of boxes) add(box, rowOf.get(box), boxWidth);
	const lines = boxes.flatMap((from) =>
		(below.get(from) ?? []).map((to) => {
			const way = [from];
			for (let row = rowOf.get(from) - 1; row > rowOf.get(to); row--) {
				way.push(`${from} ${to} ${row}`);
				add(way.at(-1), row, LANE);
			}
			way.push(to);
			for (const [step, id] of way.slice(1).entries()) {
				items.get(way[step]).down.push(id);
				items.get(id).up.push(way[step]);
			}
			return { from, to, way };
		}),
	);

	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const isDown = sweep % 2 === 1;
		for (const row of isDown ? rows.toReversed() : rows) {
			const wished = new Map(
				row.map((item) => [item, mean((isDown ? item.up : item.down).map((id) => items.get(id).x)) ?? item.x]),
			);
			row.sort((a, b) => wished.get(a) - wished.get(b) || (a.id < b.id ? -1 : 1));
			spreadOut(row, wished);
		}
	}
	const left = Math.min(...rows.flat().map(({ x, width }) => x - width / 2));
	const right = Math.max(...rows.flat().map(({ x, width }) => x + width / 2));
	const at = (id) => Math.round(items.get(id).x - left + GAP);
	return {
		rows: rows.length,
		width: Math.round(right - left + 2 * GAP),
		places: new Map(boxes.map((box) => [box, { row: rowOf.get(box), x: at(box) }])),
		lines: lines.map(({ from, to, way }) => ({ from, to, lanes: way.slice(1, -1).map(at) })),
	};
}

/** Puts the things of a row side by side, in their order, with their middle where they wish it to be on the whole. */
function spreadOut(row, wished) {
	let x = 0;
	for (const item of row) {
		item.x = x + item.width / 2;
		x += item.width + GAP;
	}
	const shift = mean(row.map((item) => wished.get(item) - item.x)) ?? 0;
	for (const item of row) item.x += shift;
}

const mean = (numbers) => (numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : null);
