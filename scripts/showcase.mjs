import { loadTypeScript } from './load-typescript.mjs';

/** How long a card may take to come, in ms. */
const PATIENCE = 10_000;

/** Columns of the printed table, in characters. */
const CONTEXT_COLUMN = 34;

/**
 * Shows the extension at work where no one can look: rests the pointer on marks as a reader would, opens the popup, writes
 * `out/page.png`, `out/card.png` and `out/popup.png`, and prints what was found and what a card says.
 * @param {Awaited<ReturnType<typeof import('./driven-browser.mjs').driveBrowser>>} driven
 * @throws when there is nothing to show: no mention on the page, or no card over a mark
 */
export async function showcase(driven, address) {
	const { inReadingOrder } = await loadTypeScript('src/settings/reading-order.ts');
	const page = await driven.browser.newPage();
	await page.goto(address, { waitUntil: 'load' });
	const tab = await driven.tabOf(page);
	const mentions = inReadingOrder(await driven.reports(tab));
	await page.bringToFront();
	await page.screenshot({ path: 'out/page.png' });
	printTable(mentions);
	if (mentions.length === 0) throw new Error('Newsgloss found no mention on this page, so there is no card to show.');

	const card = await firstCard(driven, page, tab);
	await page.screenshot({ path: 'out/card.png' });
	console.log(`\nThe card of "${card.text}":\n\n${card.says.replace(/^/gm, '  ')}`);

	const popup = await driven.openOwn(`popup.html?tab=${tab}`);
	await popup.setViewport({ width: 380, height: 560, deviceScaleFactor: 2 });
	await popup.screenshot({ path: 'out/popup.png' });
	console.log(
		`\n${mentions.length} mentions; badge "${await driven.badge(tab)}". Pictures: out/page.png, out/card.png, out/popup.png`,
	);
}

function printTable(mentions) {
	console.log(`${'entity'.padEnd(13)} ${'text'.padEnd(24)} in context`);
	for (const { entity, text, before, after } of mentions) {
		const context = `${before.slice(-CONTEXT_COLUMN / 2)}[${text}]${after.slice(0, CONTEXT_COLUMN / 2)}`;
		console.log(`${entity.padEnd(13)} ${text.padEnd(24)} …${context.replaceAll('\n', ' ')}…`);
	}
}

/** Rests the pointer on one painted mark after the other until a card opens. */
async function firstCard(driven, page, tab) {
	for (const { text, x, y } of await driven.marksInView(page)) {
		await driven.restAt(page, x, y);
		const says = await driven.waitForCard(tab, PATIENCE).catch(() => null);
		if (says) return { text, says };
	}
	throw new Error('No card opened over any mark in view.');
}
