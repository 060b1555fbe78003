import process from 'node:process';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from '../../../scripts/page-server.mjs';
import type { PageReport } from '../../../src/settings/page-report.ts';
import { inReadingOrder } from '../../../src/settings/reading-order.ts';
import { useDriven } from '../borrowed-browser.ts';
import { browserName } from '../browser-name.ts';
import { pageScript } from '../page-script.ts';
import { fuzzCase } from './mutation-grammar.ts';
import type { FuzzCase, NodeSpec, Seen } from './page-spec.ts';
import { isDoubtful, isSurfaceForm } from './surface-forms.ts';

/** So many pages for each density; `npm run fuzz` asks for more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 10);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_250_923);
const path = process.env['FUZZ_PATH'];

/** A page that fails is made smaller for so long at most, in ms. */
const SHRINKING = 120_000;

const driven = useDriven();
const without = useDriven({ dist: null });
let pages: Awaited<ReturnType<typeof servePages>>;
let script: string;
let page: Page;
let twin: Page;
let tab: number;
let heard: string[] = [];
/** What the browser says of such pages by itself. */
const usual = new Set<string>();
const none = { pages: 0, compared: 0, mentions: 0, marks: 0 };
/** What was seen with one density. */
let tally = none;

beforeAll(async () => {
	script = await pageScript('tests/e2e/fuzz/in-page/main.ts');
	pages = await servePages();
	page = await driven().browser.newPage();
	twin = await without().browser.newPage();
	page.on('pageerror', (error) => heard.push(String(error)));
	page.on('console', (message) => heard.push(message.text()));
	twin.on('console', (message) => usual.add(message.text()));
	await load(page, [], false);
	tab = (await driven().tabOf(page)) as number;
});
afterAll(() => pages?.close());

async function load(into: Page, nodes: readonly NodeSpec[], isLong: boolean): Promise<void> {
	const json = JSON.stringify(nodes).replaceAll('<', '\\u003C');
	const html = `<!doctype html><title>Chips</title><link rel="icon" href="data:,"><body><script>fuzzPage = ${json};fuzzIsLong = ${isLong};${script}</script>`;
	await into.goto(pages.addressOfText(html), { waitUntil: 'load' });
}

/** What every frame says once all is read. A frame's script that begins just now does not hear the first question. */
async function reports(): Promise<Map<string, PageReport>> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await driven().reports(tab, { patience: 2_000 });
		} catch (error) {
			if (attempt === 5) throw error;
		}
	}
}

const mentions = async (): Promise<string[]> =>
	inReadingOrder(await reports()).map(({ entity, text, before, after }) => `${before}[${entity}:${text}]${after}`);

/** The page as it stands and is marked once everything is read. */
async function settled(): Promise<{ mentions: string[]; seen: Seen; page: NodeSpec[] }> {
	await page.evaluate(() => fuzz.nudge());
	await mentions();
	const seen = await page.evaluate(() => fuzz.settled());
	return { mentions: await mentions(), seen, page: await page.evaluate(() => fuzz.page()) };
}

const doms = (all: readonly Seen[]): string[] => all.map(({ dom }) => dom);

async function check({ page: nodes, isLong, steps }: FuzzCase): Promise<void> {
	heard = [];
	const played = JSON.stringify(steps);
	await Promise.all([load(page, nodes, isLong), load(twin, nodes, isLong)]);
	const [seen, untouched] = await Promise.all([
		page.evaluate((all) => fuzz.play(JSON.parse(all)), played),
		twin.evaluate((all) => fuzz.play(JSON.parse(all)), played),
	]);
	expect(doms(seen), 'the page is as it is without the extension').toEqual(doms(untouched));
	const strays = seen.flatMap(({ marks }) => marks).filter(({ text }) => !isSurfaceForm(text));
	expect(strays, 'every mark stands on a surface form').toEqual([]);

	const changed = await settled();
	await load(page, changed.page.slice(0, -2), isLong);
	const fresh = await settled();
	expect(fresh.page, 'the page can be built again').toEqual(changed.page);
	const isSure = ![...changed.mentions, ...fresh.mentions].some((each) => isDoubtful(/:(.*)\]/.exec(each)?.[1] ?? ''));
	tally.pages++;
	tally.compared += isSure ? 1 : 0;
	tally.mentions += changed.mentions.length;
	tally.marks += changed.seen.marks.length;
	if (isSure) {
		const now = `on ${JSON.stringify(changed.page)}`;
		expect(changed.mentions, `the mentions are those of a page just loaded, ${now}`).toEqual(fresh.mentions);
		expect(changed.seen.marks, `the marks are those of a page just loaded, ${now}`).toEqual(fresh.seen.marks);
	}
	expect((await page.evaluate(() => fuzz.empty())).marks, 'nothing is left of a page that was emptied').toEqual([]);
	const ours = heard.filter((line) => !usual.has(line));
	expect(ours, 'nothing is heard in the console but of the page itself').toEqual([]);
}

it.each(['all', 'first-in-section'] as const)(
	`holds on random pages under random changes (${runs} of them) where %s are painted`,
	async (density) => {
		tally = { ...none };
		await driven().store({ density: { at: Date.now(), value: density } });
		await fc.assert(fc.asyncProperty(fuzzCase, check), {
			numRuns: runs,
			seed,
			...(path && { path }),
			interruptAfterTimeLimit: runs * 2_000 + SHRINKING,
		});
		console.info(`${browserName}, ${density}: ${JSON.stringify(tally)}`);
	},
	runs * 4_000 + 2 * SHRINKING,
);
