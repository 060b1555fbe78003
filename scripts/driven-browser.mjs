/**
 * A browser with the built extension loaded, driven from outside. Used by `npm start`, the end-to-end tests, the
 * benchmark and the screenshots. It reaches the extension only through what the extension has anyway: its
 * popup page, opened in a tab, may speak to frames and look into the card.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from './launch-browser.mjs';

/** How long after an answer the next question is asked, in ms: asked at once, the questions would keep the browser from what they wait for. */
const BETWEEN_QUESTIONS = 30;

/**
 * Asks until the answer is something, for `patience` ms.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {number} patience
 * @param {string} fault thrown where it never is
 */
async function until(ask, patience, fault) {
	const end = Date.now() + patience;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(fault);
		await pause(BETWEEN_QUESTIONS);
	}
}

/**
 * A browser with the built extension, ready to be driven.
 * @param {import('./find-browser.mjs').FoundBrowser} found
 * @param {import('./launch-browser.mjs').LaunchOptions} [options]
 * @returns {Promise<DrivenBrowser>}
 */
export async function driveBrowser(found, options) {
	const driven = new DrivenBrowser(await launchBrowser(found, options));
	if (driven.dist) await driven.settle();
	return driven;
}

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../src/settings/page-report.ts').PageReport} PageReport */

class DrivenBrowser {
	/** @param {import('./launch-browser.mjs').LaunchedBrowser} launched */
	constructor({ browser, origin, extensionId, geckoId, dist }) {
		this.browser = browser;
		this.origin = origin;
		this.extensionId = extensionId;
		this.geckoId = geckoId;
		this.dist = dist;
		/** @type {Promise<Page> | null} */
		this.extensionPage = null;
	}

	/**
	 * Opens the page that speaks for the extension, and waits for the one that an extension just installed opens by itself, to close it:
	 * later they would take another page's place in the foreground.
	 */
	async settle() {
		await this.inExtension(() => {});
		await this.closeOwn('welcome.html');
	}

	/**
	 * Opens a page of the extension. Firefox does not tell that it has loaded: its content is waited for. Asked just while the page takes the
	 * place of the empty one, Firefox's driver loses hold of that tab for good: then another is opened.
	 */
	async openOwn(file, patience = 20_000) {
		const end = Date.now() + patience;
		for (;;) {
			const page = await this.browser.newPage();
			page.goto(`${this.origin}/${file}`).catch(() => {});
			try {
				await page.waitForSelector('body > *', { timeout: patience });
				return page;
			} catch (error) {
				await page.close().catch(() => {});
				if (Date.now() > end) throw error;
			}
		}
	}

	/** Runs `callback` in a page of the extension, kept open for that. */
	async inExtension(callback, ...values) {
		this.extensionPage ??= this.openOwn('popup.html?tab=-1');
		return (await this.extensionPage).evaluate(callback, ...values);
	}

	/** The extension API's number for a page's tab, found by an address no other tab has. */
	async tabOf(page) {
		const url = page.url();
		return this.inExtension(async (wanted) => {
			const { tabs } = globalThis.browser ?? globalThis.chrome;
			return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
		}, url);
	}

	/**
	 * What every frame of a tab says of itself, once all have read everything. Frames that hold no page (blocked, not
	 * found) have no content script and are not waited for.
	 * @returns {Promise<Map<string, PageReport>>} by frame
	 * @throws when that does not come about within `patience` ms
	 */
	async reports(tabId, { patience = 20_000 } = {}) {
		const reports = await this.inExtension(
			async (id, limit) => {
				const { tabs, scripting, runtime } = globalThis.browser ?? globalThis.chrome;
				/** Frames with a content script. An empty frame that never navigates (a shut `javascript:` address) has none. */
				const framesToHear = async () => {
					const frames = await scripting.executeScript({
						target: { tabId: id, allFrames: true },
						injectImmediately: true,
						func: () => location.href !== 'about:blank' || 'newsglossRuns' in globalThis,
					});
					return frames.filter(({ result }) => result).length;
				};
				return new Promise((resolve, reject) => {
					const latest = new Map();
					const port = tabs.connect(id, { name: 'page' });
					const end = (settle, value) => {
						clearTimeout(timer);
						port.disconnect();
						settle(value);
					};
					const timer = setTimeout(() => end(reject, new Error(`The page was not read within ${limit} ms.`)), limit);
					port.onMessage.addListener(async ({ frame, report }) => {
						latest.set(frame, report);
						const isRead = [...latest.values()].every(({ state }) => state !== 'reading');
						if (isRead && latest.size >= (await framesToHear())) end(resolve, [...latest]);
					});
					port.onDisconnect.addListener(() =>
						end(reject, new Error(`No frame of the page answers. ${runtime.lastError?.message ?? ''}`)),
					);
				});
			},
			tabId,
			patience,
		);
		return new Map(reports);
	}

	/** Text of the card open in a tab, in whichever frame; `null` when none is. Looks through the closed root as extensions may. */
	async cardText(tabId) {
		return this.inExtension(async (id) => {
			const { scripting } = globalThis.browser ?? globalThis.chrome;
			const frames = await scripting.executeScript({
				target: { tabId: id, allFrames: true },
				func: () => {
					const host = document.querySelector('newsgloss-card');
					if (!host) return null;
					const root = host.openOrClosedShadowRoot ?? globalThis.chrome.dom.openOrClosedShadowRoot(host);
					// As laid out: the lines a reader sees.
					// biome-ignore lint/performance/useDomNodeTextContent: the text as rendered is what is asked for
					return root.querySelector('[role=dialog]')?.innerText ?? null;
				},
			});
			return frames.map(({ result }) => result).find(Boolean) ?? null;
		}, tabId);
	}

	/**
	 * The painted marks in the viewport, in the order of the document, with a point on the first line of each. A page sees its highlight registry, so no
	 * help of the extension is needed.
	 * @returns {Promise<{text: string, x: number, y: number}[]>}
	 */
	async marksInView(page) {
		return page.evaluate(() =>
			[...(CSS.highlights.get('newsgloss') ?? [])]
				.sort(({ startContainer: a }, { startContainer: b }) =>
					a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
				)
				.map((range) => ({ text: String(range), box: range.getClientRects()[0] }))
				.filter(
					({ box }) => box && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
				)
				.map(({ text, box }) => ({ text, x: box.x + box.width / 2, y: box.y + box.height / 2 })),
		);
	}

	/** Moves the pointer to a point as a hand does, on a way, and leaves it there. */
	async restAt(page, x, y) {
		await page.bringToFront();
		await page.mouse.move(x - 40, y + 30);
		await page.mouse.move(x, y, { steps: 8 });
	}

	/** The text of the card, once one is open. @throws when none opens within `patience` ms */
	async waitForCard(tabId, patience = 5_000) {
		return until(() => this.cardText(tabId), patience, `No card opened within ${patience} ms.`);
	}

	/** Presses the card's button of that name, once there is one. In the page's main frame. */
	async clickInCard(page, name, patience = 5_000) {
		const tabId = await this.tabOf(page);
		const press = async (id, wanted) => {
			const { scripting } = globalThis.browser ?? globalThis.chrome;
			const [{ result }] = await scripting.executeScript({
				target: { tabId: id },
				args: [wanted],
				func: (text) => {
					const host = document.querySelector('newsgloss-card');
					const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome.dom.openOrClosedShadowRoot(host));
					const button = [...(root?.querySelectorAll('button') ?? [])].find(
						(each) => (each.getAttribute('aria-label') ?? each.textContent) === text,
					);
					button?.click();
					return Boolean(button);
				},
			});
			return result;
		};
		await until(() => this.inExtension(press, tabId, name), patience, `The card has no button "${name}".`);
	}

	/**
	 * Starts the extension anew, as an update does: scripts in open pages are cut off from it. Chromium does not start one
	 * that the driver put in again by itself, and Firefox gives one that was taken out another address.
	 */
	async update() {
		const old = await this.extensionPage;
		this.extensionPage = null;
		if (this.origin.startsWith('chrome-extension:')) {
			await this.browser.uninstallExtension(this.extensionId);
			this.extensionId = await this.browser.installExtension(this.dist);
			await this.settle();
		} else {
			await old.evaluate(() => {
				setTimeout(() => globalThis.browser.runtime.reload());
			});
			while (
				!old.isClosed() &&
				(await old.evaluate(() => Boolean(globalThis.browser?.runtime?.id)).catch(() => false))
			);
		}
		await this.inExtension(() => {});
	}

	/** Takes away every setting, as after a fresh install. */
	async clearSettings() {
		await this.inExtension(async () => {
			const { sync, local } = (globalThis.browser ?? globalThis.chrome).storage;
			await Promise.all([sync.clear(), local.clear()]);
		});
	}

	/**
	 * Puts items where the browser synchronises settings, as another device or another version may have.
	 * @param {Readonly<Record<string, unknown>>} items
	 */
	async store(items) {
		await this.inExtension((given) => (globalThis.browser ?? globalThis.chrome).storage.sync.set(given), items);
	}

	/** What is stored under a setting's key, where the browser synchronises. */
	async storedSetting(key) {
		return this.inExtension(
			async (wanted) => (await (globalThis.browser ?? globalThis.chrome).storage.sync.get(wanted))[wanted]?.value,
			key,
		);
	}

	/**
	 * Closes a page of the extension that it opened by itself, once there is one.
	 * @throws when none is opened within `patience` ms
	 */
	async closeOwn(file, patience = 10_000) {
		const close = async (name) => {
			const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
			const found = (await tabs.query({})).filter(({ url }) => url === runtime.getURL(name));
			for (const { id } of found) await tabs.remove(id);
			return found.length > 0;
		};
		const fault = `The extension opened no ${file} within ${patience} ms.`;
		await until(() => this.inExtension(close, file), patience, fault);
	}

	/** Text of the toolbar badge over a tab. */
	async badge(tabId) {
		return this.inExtension(
			(id) => (globalThis.browser ?? globalThis.chrome).action.getBadgeText({ tabId: id }),
			tabId,
		);
	}

	async close() {
		await this.browser.close();
	}
}
