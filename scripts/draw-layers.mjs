/**
 * Draws the layers of `src/` into `docs/layers.svg` from what their files really import: an arrow goes from a folder to each that it imports
 * from, dashed where only types come from there. Left out is what is reached by way of another folder as well.
 *   npm run layers             draws
 *   npm run layers -- --check  only says whether the drawing is up to date
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { build } from 'esbuild';
import { bundles } from '../build.mjs';
import { layeredLayout } from './layered-layout.mjs';

const file = 'docs/layers.svg';

/** What each folder is for, in the words of ARCHITECTURE.md. */
const purposes = {
	knowledge: 'what is known',
	recognition: 'text to mentions',
	settings: 'what is chosen',
	platform: 'the browser',
	ui: 'views by props alone',
	content: 'page to marks to card',
	pages: 'shared by own pages',
	popup: 'the popup',
	options: 'the options page',
	welcome: 'the first-run page',
	background: 'badge, loading the card',
};

const box = { width: 164, height: 46, rise: 62, margin: 20 };

const layerOf = (path) => /^src\/([a-z]+)\//.exec(path)?.[1];

/**
 * Which folder of `src/` imports which: `true` when more than types. The files are those in the bundles; types leave no trace in those, so
 * the files are asked for them.
 * @returns {Promise<Map<string, Map<string, boolean>>>}
 */
async function layerImports() {
	const imports = new Map();
	const add = (from, to, isMore) => {
		if (!imports.has(from)) imports.set(from, new Map());
		if (to && to !== from) imports.get(from).set(to, isMore || (imports.get(from).get(to) ?? false));
	};
	for (const options of bundles) {
		const { metafile } = await build({ ...options, metafile: true, write: false });
		for (const [path, { imports: all }] of Object.entries(metafile.inputs)) {
			const from = layerOf(path);
			if (!from) continue;
			for (const other of all) add(from, layerOf(other.path), true);
			for (const [, to] of (await readFile(path, 'utf8')).matchAll(
				/^import type .* from '\.\.\/(?:\.\.\/)?([a-z]+)\//gm,
			))
				add(from, to, false);
		}
	}
	return imports;
}

/** Every layer that can be reached from one. */
function reached(imports, from) {
	const all = new Set();
	const waiting = [...imports.get(from).keys()];
	for (let layer = waiting.pop(); layer; layer = waiting.pop()) {
		if (all.has(layer)) continue;
		all.add(layer);
		waiting.push(...imports.get(layer).keys());
	}
	return all;
}

/** The imports of a layer that no other of its imports reaches. */
function direct(imports, layer) {
	const below = [...imports.get(layer).keys()].sort();
	return below.filter((each) => !below.some((other) => reached(imports, other).has(each)));
}

function draw(imports) {
	const below = new Map([...imports.keys()].map((layer) => [layer, direct(imports, layer)]));
	const { rows, width, places, lines } = layeredLayout(below, box.width);
	const height = rows * (box.height + box.rise) - box.rise + 2 * box.margin;
	const top = (row) => height - box.margin - box.height - row * (box.height + box.rise);

	const arrows = lines.map(({ from, to, lanes }) => {
		const start = places.get(from);
		const end = places.get(to);
		let way = `M${
			start.x +
			apart(
				lines.filter((each) => each.from === from),
				to,
				'to',
			)
		} ${top(start.row) + box.height}`;
		let [x, y] = way.slice(1).split(' ').map(Number);
		const curveTo = (nextX, nextY) => {
			const middle = (y + nextY) / 2;
			way += ` C${x} ${middle} ${nextX} ${middle} ${nextX} ${nextY}`;
			[x, y] = [nextX, nextY];
		};
		for (const [step, lane] of lanes.entries()) {
			const row = start.row - 1 - step;
			curveTo(lane, top(row));
			y += box.height;
			way += ` V${y}`;
		}
		curveTo(
			end.x +
				apart(
					lines.filter((each) => each.to === to),
					from,
					'from',
				),
			top(end.row) - 7,
		);
		return `<path d="${way}"${imports.get(from).get(to) ? '' : ' stroke-dasharray="4 4"'}/>`;
	});
	/** How far from a box's middle a line leaves or enters it, so that several do so side by side, in the order of their other ends. */
	function apart(all, other, side) {
		const order = all.map((each) => each[side]).sort((a, b) => places.get(a).x - places.get(b).x);
		return (order.indexOf(other) - (order.length - 1) / 2) * 22;
	}

	const boxes = [...places].map(
		([
			layer,
			{ row, x },
		]) => `<rect x="${x - box.width / 2}" y="${top(row)}" width="${box.width}" height="${box.height}" rx="7"/>
<text x="${x}" y="${top(row) + 20}" class="name">${layer}/</text><text x="${x}" y="${top(row) + 36}">${purposes[layer] ?? ''}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The folders of src/, each with arrows to those it imports from">
<style>
svg { --ground: #ffffff; --box: #f2f4f8; --line: #59616e; --text: #1b1c1f; background: var(--ground); font: 12px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { --ground: #1d1e21; --box: #2b2e36; --line: #a3acba; --text: #ececee } }
rect { fill: var(--box); stroke: var(--line) }
text { fill: var(--text); text-anchor: middle }
.name { font-weight: 700; font-size: 14px }
path { fill: none; stroke: var(--line); stroke-width: 1.25; marker-end: url(#head) }
marker path { fill: var(--line); stroke: none; marker-end: none }
</style>
<marker id="head" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
${[...arrows, ...boxes].join('\n')}
</svg>
`;
}

const now = draw(await layerImports());
if (process.argv.includes('--check')) {
	const isUpToDate = (await readFile(file, 'utf8').catch(() => '')) === now;
	console.log(isUpToDate ? `${file} is up to date.` : `${file} is out of date. Run: npm run layers`);
	process.exitCode = isUpToDate ? 0 : 1;
} else {
	await writeFile(file, now);
}
