import { inflateSync } from 'node:zlib';

/** An operator of a page's drawing, with what stands before it. */
interface Operation {
	readonly operator: string;
	readonly values: readonly string[];
}

/** A transformation as PDF writes it: `x' = a x + c y + e`, `y' = b x + d y + f`. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What `q` keeps and `Q` brings back. */
interface Graphics {
	readonly matrix: Matrix;
	/** Colours, opacity, font and the like, as last set, by the operator that sets them. */
	readonly look: Readonly<Record<string, string>>;
}

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** `first`, then `second`. */
const joined = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
	a * A + b * C,
	a * B + b * D,
	c * A + d * C,
	c * B + d * D,
	e * A + f * C + E,
	e * B + f * D + F,
];

/** Strings, names, numbers, brackets and operators. */
const token = /\((?:\\.|[^\\)])*\)|<<.*?>>|<[\dA-Fa-f\s]*>|\/[^\s/<>[\]()]+|[-+.\d]+|[[\]]|[A-Za-z]+[\d*]?|['"]/gs;

function operationsIn(drawing: string): Operation[] {
	const operations: Operation[] = [];
	let values: string[] = [];
	for (const [text] of drawing.matchAll(token)) {
		if (!/^[A-Za-z'"]/.test(text)) {
			values.push(text);
			continue;
		}
		operations.push({ operator: text, values });
		values = [];
	}
	return operations;
}

/** The drawings of a PDF, unpacked; fonts, pictures and tables of characters are none. */
function drawingsIn(pdf: Uint8Array): string[] {
	const bytes = Buffer.from(pdf);
	const drawings: string[] = [];
	const beginning = /\bstream\r?\n/g;
	const source = bytes.toString('latin1');
	while (beginning.exec(source)) {
		let text: string;
		try {
			text = inflateSync(bytes.subarray(beginning.lastIndex)).toString('latin1');
		} catch {
			continue;
		}
		const isDrawing = /^[\t\n\r -~]*$/.test(text) && /^q$/m.test(text) && !text.includes('begincmap');
		if (isDrawing) drawings.push(text);
	}
	return drawings;
}

/** Operators that set how all things look, those that set how letters do, and those that do so of lines. */
const looks = {
	all: ['rg', 'RG', 'g', 'G', 'k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'gs'],
	letters: ['Tf', 'Tr'],
	lines: ['w', 'd', 'J', 'j'],
};
const isLook = new Set(Object.values(looks).flat());
/** Operators that add to a path. */
const isStep = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
/** Operators that paint the path. */
const isStroke = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** Where a point lies on the paper, in points. */
function placeOf([x = 0, y = 0]: readonly number[], matrix: Matrix): string {
	const [, , , , left, top] = joined([1, 0, 0, 1, x, y], matrix);
	return `${left.toFixed(1)},${top.toFixed(1)}`;
}

/** The points that a step of a path goes by, as x and y in turn; of a rectangle two corners. */
function pointsOf({ operator, values }: Operation): number[] {
	const numbers = values.map(Number);
	if (operator !== 're') return numbers;
	const [x = 0, y = 0, width = 0, height = 0] = numbers;
	return [x, y, x + width, y + height];
}

/** What one drawing shows. `fonts`: names met so far. */
function drawnBy(drawing: string, fonts: string[]): string[] {
	const drawn: string[] = [];
	const kept: Graphics[] = [];
	let graphics: Graphics = { matrix: unmoved, look: {} };
	/** Where the next letter is put, before the drawing's own matrix. */
	let letter: Matrix = unmoved;
	let path: string[] = [];
	const draw = (what: string, kind: 'letters' | 'lines'): void => {
		const look = [...looks.all, ...looks[kind]].map((name) => graphics.look[name] && `${name} ${graphics.look[name]}`);
		drawn.push(`${what} (${look.filter(Boolean).join(', ')})`);
	};
	for (const operation of operationsIn(drawing)) {
		const { operator, values } = operation;
		const numbers = values.map(Number) as unknown as Matrix;
		if (operator === 'q') kept.push(graphics);
		else if (operator === 'Q') graphics = kept.pop() ?? graphics;
		else if (operator === 'cm') graphics = { ...graphics, matrix: joined(numbers, graphics.matrix) };
		else if (operator === 'BT') letter = unmoved;
		else if (operator === 'Tm') letter = numbers;
		else if (operator === 'Td') letter = joined([1, 0, 0, 1, numbers[0], numbers[1]], letter);
		else if (operator === 'Tj' || operator === 'TJ') {
			draw(`${values.join('')} at ${placeOf([], joined(letter, graphics.matrix))}`, 'letters');
		} else if (operator === 'Do') draw(`picture at ${placeOf([], graphics.matrix)}`, 'lines');
		else if (operator === 'n') path = [];
		else if (isStroke.has(operator)) {
			draw(`${operator}: ${path.join(' ')}`, 'lines');
			path = [];
		} else if (isStep.has(operator)) {
			const points = pointsOf(operation);
			const places = points.flatMap((x, index) =>
				index % 2 === 0 ? placeOf([x, points[index + 1] ?? 0], graphics.matrix) : [],
			);
			path.push(operator, ...places);
		} else if (isLook.has(operator)) {
			const [name = '', ...rest] = values;
			if (operator === 'Tf' && !fonts.includes(name)) fonts.push(name);
			const value = operator === 'Tf' ? `${fonts.indexOf(name)} ${rest}` : values.join(' ');
			graphics = { ...graphics, look: { ...graphics.look, [operator]: value } };
		}
	}
	return drawn;
}

/**
 * What a PDF shows, a line for each letter, line, area and picture in the order they are drawn: where on the paper, to a tenth of a
 * point, and in which colour. What shows nothing is left out: which letters are drawn in one go, and within which bounds; Chromium draws a
 * word that a highlight stands on apart. Fonts are numbered in the order of their use.
 */
export function drawnOnPaper(pdf: Uint8Array): string[] {
	const fonts: string[] = [];
	return drawingsIn(pdf).flatMap((drawing) => drawnBy(drawing, fonts));
}
