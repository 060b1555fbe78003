import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';

const browser = useBrowser({
	// Room for a popup of 560 px: over a small window Chromium cuts it.
	flags: browserName === 'chromium' ? ['--window-size=1200,1000', '--screen-info={1600x1200}'] : [],
	prefs: { 'extensions.openPopupWithoutUserGesture.enabled': true },
});

/** Opens the popup over the toolbar, as a click on the button does, above the tab in front. */
async function openPopup(): Promise<void> {
	await browser.driven.inExtension(() => (Object(globalThis).browser ?? Object(globalThis).chrome).action.openPopup());
	const isDrawn = () =>
		browser.driven.inExtension(() => {
			const { extension } = Object(globalThis).browser ?? Object(globalThis).chrome;
			return Boolean(extension.getViews({ type: 'popup' })[0]?.document.querySelector('[role=tab]'));
		});
	await expect.poll(isDrawn).toBe(true);
}

async function closePopup(): Promise<void> {
	const close = () =>
		browser.driven.inExtension(() => {
			const { extension } = Object(globalThis).browser ?? Object(globalThis).chrome;
			const open: Window[] = extension.getViews({ type: 'popup' });
			for (const view of open) view.close();
			return open.length;
		});
	await expect.poll(close).toBe(0);
}

afterEach(closePopup);

/** Its window and what it holds. `act`: the selector of what is pressed first. */
const look = (act?: string) =>
	browser.driven.inExtension((selector: string) => {
		const { extension } = Object(globalThis).browser ?? Object(globalThis).chrome;
		const [view]: Window[] = extension.getViews({ type: 'popup' });
		if (!view) throw new Error('no popup');
		const { document: shown } = view;
		if (selector) shown.querySelector<HTMLElement>(selector)?.click();
		const main = shown.querySelector('main') as HTMLElement;
		return {
			width: view.innerWidth,
			height: view.innerHeight,
			isSideways: main.scrollWidth > main.clientWidth || shown.documentElement.scrollWidth > view.innerWidth,
			isOuterScrolled: shown.documentElement.scrollHeight > view.innerHeight,
			scrolled: main.scrollTop,
			tab: shown.querySelector('[aria-selected=true]')?.id,
			site: shown.querySelector('.site')?.textContent,
			listed: [...shown.querySelectorAll('.mentions mark')].map(({ textContent }) => textContent),
			text: shown.body.textContent ?? '',
		};
	}, act ?? '');

/** Sets how far the popup is scrolled, and how large its letters are. */
const set = (scrolled: number, size: string) =>
	browser.driven.inExtension(
		async (top: number, fontSize: string) => {
			const { extension } = Object(globalThis).browser ?? Object(globalThis).chrome;
			const [view]: Window[] = extension.getViews({ type: 'popup' });
			const { document: shown } = view as Window;
			shown.documentElement.style.fontSize = fontSize;
			const main = shown.querySelector('main') as HTMLElement;
			const isHeard = new Promise((resolve) => main.addEventListener('scroll', resolve, { once: true }));
			main.scrollTop = top;
			if (top > 0) await isHeard;
		},
		scrolled,
		size,
	);

describe('over the toolbar, the popup', () => {
	it('is 380 px wide and 560 high, and knows the page below it at once', async () => {
		const { page, words } = await browser.openHtml('<p>Nvidia</p><p>OpenAI</p>');
		await page.bringToFront();
		await words();
		await page.bringToFront();
		await openPopup();
		await expect.poll(look).toMatchObject({ width: 380, height: 560, isSideways: false, isOuterScrolled: false });
		const shown = await look();
		expect(shown.site).toBe('Marks on 127.0.0.1');
		expect(shown.text).toContain('up to 100 billion dollars');
		await look('#tab-page');
		await expect.poll(async () => (await look()).listed).toEqual(['Nvidia', 'OpenAI']);
	});

	it.each(['summary', 'companies', 'page'])(
		'has no sideways scroll in the view "%s" with letters twice as large',
		async (view) => {
			const { page } = await browser.openHtml('<p>Nvidia says that OpenAI is a customer.</p>');
			await page.bringToFront();
			await openPopup();
			await look(`#tab-${view}`);
			await set(0, '200%');
			// The browser fits its window to the popup some frames later.
			await expect.poll(look).toMatchObject({ tab: `tab-${view}`, width: 380, height: 560, isSideways: false });
		},
	);

	it('opens where its reader was', async () => {
		const { page } = await browser.openHtml('<p>Nvidia</p>');
		await page.bringToFront();
		await openPopup();
		await look('#tab-summary');
		await look('#tab-companies');
		await set(400, '');
		await closePopup();
		await openPopup();
		await expect.poll(look).toMatchObject({ tab: 'tab-companies', scrolled: 400 });
		await look('#tab-summary');
		await closePopup();
		await openPopup();
		await expect.poll(look).toMatchObject({ tab: 'tab-summary', scrolled: 0 });
	});
});

it.each([
	['#companies/openai', '#companies-openai'],
	['#summary/large-customers', '#summary-large-customers'],
])('an address leads to a part of the popup: %s', async (hash, selector) => {
	const popup = await browser.driven.openOwn(`popup.html?tab=-1${hash}`);
	await popup.waitForSelector(selector);
	await expect
		.poll(() => popup.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top, selector))
		.toBeLessThan(300);
	// Whoever is led there sees where it begins: it is not behind the tabs.
	const hidden = () =>
		popup.evaluate((wanted) => {
			const [top = 0, bottom = 0] = [
				document.querySelector(wanted)?.getBoundingClientRect().top,
				document.querySelector('.tabs')?.getBoundingClientRect().bottom,
			];
			return bottom - top;
		}, selector);
	await expect.poll(hidden).toBeLessThanOrEqual(0);
	expect(await popup.evaluate(() => scrollY + (document.querySelector('main')?.scrollTop ?? 0))).toBeGreaterThan(100);
	await popup.close();
});

it('an address that is changed in the bar leads there too', async () => {
	const popup = await browser.driven.openOwn('popup.html?tab=-1#companies');
	await popup.waitForSelector('.companies');
	await popup.evaluate(() => {
		location.hash = '#summary/balance';
	});
	const isInSight = () =>
		popup.evaluate(() => {
			const top = document.querySelector('#view-summary:not([hidden]) #summary-balance')?.getBoundingClientRect().top;
			return top !== undefined && top < innerHeight;
		});
	await expect.poll(isInSight).toBe(true);
	await popup.close();
});
