/**
 * The longest task on a page of 10 MB while it is read: `node bench/longest-task.bench.mjs`. In Chromium from a trace, by the thread's own clock:
 * tasks in which our script runs, and those in which the browser follows it up (layout, paint, collecting). In Firefox, whose tasks cannot
 * be seen, the longest time in which a page's own beat is not heard: by the wall's clock, so that it holds what else the machine does. What
 * slicing costs is the time of the whole against that of a build whose slices never end.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../build.mjs';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { openMeasured, pageOf, untilRests } from './measured-pages.mjs';
import { isRead, letRead, openPaused, pause, readOnce } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';
import { tasksIn, traced } from './trace.mjs';

const ROUNDS = 3;
const SIZE = 10;

/** What is another in the build to compare with: no slice ends, and blocks are passed over from the first on, as on any page that takes more. */
const replaced = { slices: [/(const SLICE = )\d+/, '$11e9'], 'tree-queue': [/(LONG_PAGE = )250/, '$10'] };

/** Puts that in. @throws when the sources name it in another way */
const unsliced = {
	name: 'unsliced',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]content[\\/](?:slices|tree-queue)\.ts$/ }, async ({ path: file }) => {
			const source = await readFile(file, 'utf8');
			const contents = source.replace(...replaced[path.basename(file, '.ts')]);
			if (contents === source) throw new Error(`${file} has another text than is to be replaced.`);
			return { contents, loader: 'ts' };
		});
	},
};

/** The extension with slices that never end, in a folder of its own. */
async function buildUnsliced() {
	const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-unsliced-'));
	await cp('dist', folder, { recursive: true });
	const content = bundles.find(({ entryPoints }) => 'content' in entryPoints);
	await build({ ...content, outdir: folder, plugins: [...content.plugins, unsliced] });
	return folder;
}

/** Browsers let a timer that sets itself again wait so long, in ms. */
const BEAT = 4;

/** Longest time, in ms, that a page's beat comes late while `act` goes on. */
async function longestSilence(page, act) {
	await page.evaluate(() => {
		globalThis.longestGap = 0;
		let before = performance.now();
		const beat = () => {
			const now = performance.now();
			globalThis.longestGap = Math.max(globalThis.longestGap, now - before);
			before = now;
			globalThis.beating = setTimeout(beat);
		};
		globalThis.beating = setTimeout(beat);
	});
	await act();
	return page.evaluate((rhythm) => {
		clearTimeout(globalThis.beating);
		return globalThis.longestGap - rhythm;
	}, BEAT);
}

/** Tasks while a page is read. */
async function tasksOf(driven, address) {
	const opened = await openPaused(driven, address);
	const tasks = tasksIn(await traced(opened.page, () => letRead(driven, opened)));
	await opened.page.close();
	return tasks;
}

/** Lets a page that beats be read: it does not rest meanwhile. */
async function silenceOf(driven, address) {
	const opened = await openPaused(driven, address);
	const start = performance.now();
	const silence = await longestSilence(opened.page, async () => {
		await pause(driven, false);
		while (!(await isRead(driven, opened.page)));
	});
	await opened.page.close();
	return { silence, time: performance.now() - start };
}

/** The same page alone, for as long. */
async function silenceAlone(driven, address, time) {
	const opened = await openMeasured(driven, address);
	await untilRests(opened.cpu);
	const silence = await longestSilence(opened.page, () => new Promise((resolve) => setTimeout(resolve, time)));
	await opened.page.close();
	return silence;
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ family, within, without, pages }) {
	const address = pages.addressOfText(pageOf(SIZE));
	const folder = await buildUnsliced();
	const whole = await driveBrowser(haveBrowser(family), { dist: folder });
	const [ours, late, others, silences, alone, ratios] = [[], [], [], [], [], []];
	for (let round = 0; round < ROUNDS; round++) {
		if (family === 'chromium') {
			const tasks = await tasksOf(within, address);
			const own = tasks.filter(({ isOurs }) => isOurs).map(({ cpu }) => cpu);
			ours.push(Math.max(...own));
			late.push(own.sort((a, b) => b - a)[Math.floor(own.length / 20)]);
			others.push(Math.max(...tasks.filter(({ isOurs }) => !isOurs).map(({ cpu }) => cpu)));
		} else {
			const { silence, time } = await silenceOf(within, address);
			silences.push(silence);
			alone.push(await silenceAlone(without, address, time));
		}
		ratios.push((await readOnce(within, address)).all / (await readOnce(whole, address)).all);
	}
	await whole.close();
	await rm(folder, { recursive: true });
	return [
		...(family === 'chromium'
			? [
					row('longest task in which our script runs', ours, 'ms'),
					row('19 of 20 such tasks take no longer than', late, 'ms'),
					row('longest other task meanwhile', others, 'ms'),
				]
			: [row("a page's beat comes late by at most", silences, 'ms'), row('the same without us', alone, 'ms')]),
		row('all main-thread time, against one slice', ratios, 'times'),
	];
}

await report('longest-task', `The longest task while a page of ${SIZE} MB is read`, await inEachBrowser(measure));
