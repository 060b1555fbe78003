import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { afterRest, cardCount } from './card-probe.ts';

const browser = useBrowser();

/** Each thing that the extension's own parts say to each other. */
const messages = [
	{ name: 'mention-count', count: 3 },
	{ name: 'load-part', part: 'card' },
	{ name: 'load-part', part: 'judge' },
	{ name: 'load-part', part: 'pointing' },
	{ name: 'top-site' },
	{ name: 'open-summary' },
	{ type: 'go-to', frame: '', mention: 0 },
];

interface Port {
	readonly error?: { readonly message: string };
	readonly onDisconnect: { addListener(listener: (port: Port) => void): void };
}

interface Api {
	readonly runtime: {
		readonly lastError?: { readonly message?: string };
		sendMessage(id: string, message: unknown): Promise<unknown>;
		connect(id: string, options: { name: string }): Port;
	};
}

/** The background of the other extension: tries to speak to ours, and writes what came of it into each page it is in. */
function attack(id: string, tries: typeof messages): void {
	const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as Api & {
		storage: { local: { set(items: object): void } };
	};
	const send = async (message: object): Promise<string> => {
		try {
			return `answered: ${JSON.stringify(await api.runtime.sendMessage(id, message))}`;
		} catch (error) {
			return String(error);
		}
	};
	const connect = (): Promise<string> =>
		new Promise((resolve) => {
			const port = api.runtime.connect(id, { name: 'page' });
			// Each browser says why in a place of its own.
			port.onDisconnect.addListener(({ error }) => resolve(`${error?.message} ${api.runtime.lastError?.message}`));
		});
	Promise.all([...tries.map(send), connect()]).then((results) => api.storage.local.set({ results }));
}

/** The content script of the other extension: shows what its background was told. */
function show(): void {
	const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as {
		storage: { local: { get(key: string): Promise<{ results?: string[] }> } };
	};
	const ask = async (): Promise<void> => {
		const { results } = await api.storage.local.get('results');
		if (results) document.documentElement.dataset['results'] = JSON.stringify(results);
		else setTimeout(ask, 100);
	};
	ask();
}

async function otherExtension(id: string): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'other-'));
	await writeFile(
		`${folder}/manifest.json`,
		JSON.stringify({
			manifest_version: 3,
			name: 'Other',
			version: '1',
			browser_specific_settings: { gecko: { id: 'other@newsgloss.example' } },
			permissions: ['storage'],
			background: { service_worker: 'background.js', scripts: ['background.js'] },
			content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }],
		}),
	);
	await writeFile(`${folder}/background.js`, `(${attack})(${JSON.stringify(id)}, ${JSON.stringify(messages)});`);
	await writeFile(`${folder}/content.js`, `(${show})();`);
	return folder;
}

describe('a message from outside', () => {
	it('of another extension is not heard, whatever it says', async () => {
		const own = await browser.driven.inExtension(() => {
			const api = (globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome;
			return (api as { runtime: { id: string } }).runtime.id;
		});
		const folder = await otherExtension(own);
		const installed = await browser.driven.browser.installExtension(folder);
		const { page, tab } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(() => browser.driven.badge(tab)).toBe('1');
		const results = () =>
			page.evaluate(() => JSON.parse(document.documentElement.dataset['results'] ?? '[]') as string[]);
		await expect.poll(results).toHaveLength(messages.length + 1);
		for (const result of await results())
			expect(result).toMatch(/Could not establish connection|Receiving end does not exist/);
		expect(await browser.driven.badge(tab)).toBe('1');
		await browser.driven.browser.uninstallExtension(installed);
		await rm(folder, { recursive: true });
	});

	it('of a page finds no one to hear it', async () => {
		const { page, tab, painted } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		const pages = (await browser.driven.browser.pages()).length;
		await page.evaluate((tries) => {
			for (const message of tries) {
				postMessage(message, '*');
				dispatchEvent(new CustomEvent('newsgloss', { detail: message }));
				document.dispatchEvent(new CustomEvent(message.name ?? 'page', { detail: message }));
				new BroadcastChannel('page').postMessage(message);
				const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } };
				chrome?.runtime?.sendMessage?.(message);
			}
		}, messages);
		// The extension is still there, and has counted what stands on the page and no more.
		await page.evaluate(() => document.body.append('OpenAI'));
		await expect.poll(() => browser.driven.badge(tab)).toBe('2');
		expect((await browser.driven.browser.pages()).length).toBe(pages);
		expect(await page.evaluate(() => document.querySelector('newsgloss-card'))).toBe(null);
		expect(
			await page.evaluate(() => typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime),
		).toBe('undefined');
	});

	it('of a page made by hand opens no card', async () => {
		const { page, words } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
		expect(await words()).toEqual(['Nvidia']);
		await expect.poll(() => browser.driven.marksInView(page)).toHaveLength(1);
		const [mark] = await browser.driven.marksInView(page);
		await page.evaluate(
			async ({ x, y }) => {
				for (let step = 0; step < 20; step++) {
					for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover'])
						document
							.elementFromPoint(x, y)
							?.dispatchEvent(
								new PointerEvent(type, { bubbles: true, composed: true, clientX: x + (step % 2), clientY: y }),
							);
					await new Promise(requestAnimationFrame);
				}
			},
			mark as { x: number; y: number },
		);
		await afterRest(page);
		expect(await cardCount(page)).toBe(0);
	});
});
