import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

afterEach(() => browser.driven.clearSettings());

/** What a page showed at one moment of its beginning. */
interface Shown {
	readonly lang: string;
	readonly heading: string;
	/** All that does not depend on what the tab's page reports. */
	readonly text: string;
	readonly ground: string;
	/** Its switches: which are on, and which cannot be used. */
	readonly switches: string;
}

/**
 * Everything that one of the extension's pages shows from its very beginning, each once: noted after every change of its document, so
 * before each paint. Another page of the extension opens it and looks into it, as pages of one origin may.
 * @param parts what of the page is looked at
 */
const showing = (file: string, parts: string): Promise<Shown[]> =>
	browser.driven.inExtension(
		async (name: string, selector: string) => {
			const seen: Shown[] = [];
			const opened = window.open(`/${name}`);
			if (!opened) throw new Error('no window');
			const note = (): void => {
				const { document: now } = opened;
				const text = [...now.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n');
				if (text === '') return;
				const shown: Shown = {
					lang: now.documentElement.lang,
					heading: now.querySelector('h1')?.textContent ?? '',
					text,
					ground: opened.getComputedStyle(now.documentElement).backgroundColor,
					switches: [...now.querySelectorAll<HTMLInputElement>('.switch input')]
						.map(({ checked, disabled }) => `${checked}${disabled ? ', shut' : ''}`)
						.join('; '),
				};
				if (JSON.stringify(shown) !== JSON.stringify(seen.at(-1))) seen.push(shown);
			};
			const { port1, port2 } = new MessageChannel();
			// Asked again and again, faster than any frame, until there is a document to watch.
			const watched = await new Promise<Document>((resolve) => {
				port1.onmessage = () => {
					const { document: now } = opened;
					if (now.URL.includes(name) && now.documentElement) resolve(now);
					else port2.postMessage(null);
				};
				port2.postMessage(null);
			});
			new MutationObserver(note).observe(watched, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true,
			});
			note();
			await new Promise<void>((resolve) => {
				const isPainted = (): boolean =>
					opened.performance.getEntriesByName('first-contentful-paint').length > 0 && seen.length > 0;
				port1.onmessage = () => (isPainted() ? resolve() : port2.postMessage(null));
				port2.postMessage(null);
			});
			// What a late answer would change, it has changed by now.
			const { storage } = Object(globalThis).browser ?? Object(globalThis).chrome;
			for (let turn = 0; turn < 3; turn++) await storage.sync.get(null);
			note();
			opened.close();
			return seen;
		},
		file,
		parts,
	);

const choose = (items: Readonly<Record<string, unknown>>): Promise<void> =>
	browser.driven.store(Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { at: 1, value }])));

describe('at its first paint, and from then on,', () => {
	it('the popup has the whole summary in the language that was chosen, and its switches as they stand', async () => {
		const { tab } = await browser.openHtml('<p>Nvidia</p>');
		await choose({ language: 'nl', paused: true, 'site-off:127.0.0.1': true });
		const seen = await showing(`popup.html?tab=${tab}`, 'header, .controls, #view-summary');
		expect(seen).toHaveLength(1);
		expect(seen[0]).toMatchObject({ lang: 'nl', switches: 'false, shut; true' });
		expect(seen[0]?.text).toContain('tot 100 miljard dollar');
		expect(seen[0]?.text).toContain('Wie met wie te maken heeft');
		expect(seen[0]?.text).toContain('127.0.0.1');
	});

	it.each([
		['popup.html?tab=-1', 'Nvidia: deal met OpenAI'],
		['options.html', 'Instellingen van Newsgloss'],
		['welcome.html', 'Newsgloss staat klaar'],
	])('%s is in that language, and of one ground', async (file, heading) => {
		await choose({ language: 'nl' });
		const seen = await showing(file, 'h1, h2');
		expect(seen.map(({ lang }) => lang)).toEqual(seen.map(() => 'nl'));
		expect(new Set(seen.map((each) => each.heading))).toEqual(new Set([seen[0]?.heading]));
		expect(seen[0]?.heading).toContain(heading);
		expect(new Set(seen.map(({ ground }) => ground)).size).toBe(1);
	});
});
