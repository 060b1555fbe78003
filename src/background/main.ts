import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { handleMessages } from '../platform/messages.ts';
import { openSummary, openWelcome } from '../platform/own-pages.ts';
import { storedItems } from '../platform/settings-store.ts';
import { problemsIn } from '../settings/stored-items.ts';
import { forgetCounts, leavePage, refreshBadge, showCount } from './badge.ts';
import { dismissCard, goBack, obey, tellFactsAbout } from './commands.ts';
import { createMenu, onMenu } from './menu.ts';

handleMessages({
	'mention-count': async ({ count }, sender) => {
		await showCount(sender, count);
	},
	'load-part': async ({ part }, { tabId, frameId, documentId }) => {
		// By its document where that has a name: the frame may hold another by now.
		const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
		await browser.scripting.executeScript({ target, files: [`${part}.js`], injectImmediately: true });
	},
	'top-site': async (_, { tabUrl }) => ({ site: tabUrl ? new URL(tabUrl).hostname : '' }),
	'open-summary': async () => {
		await openSummary();
	},
	'go-back': async (_, { tabId }) => ({ isBack: await goBack(tabId) }),
	'dismiss-card': async (_, { tabId }) => {
		await dismissCard(tabId);
	},
});

// Firefox for Android has no keyboard shortcuts.
browser.commands?.onCommand.addListener(async (command, tab) => {
	const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
	if (tabId !== undefined) await obey(command, tabId);
});

onMenu(tellFactsAbout);
browser.runtime.onInstalled.addListener(createMenu);
browser.runtime.onStartup.addListener(createMenu);

browser.tabs.onUpdated.addListener((tabId, { status }) => {
	// Following a link within a page, or `pushState`, loads nothing, and says so in Chromium all the same: the number comes back.
	if (status === 'loading') leavePage(tabId);
	if (status === 'complete') refreshBadge(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => {
	forgetCounts(tabId);
});

/** Says in the extension's own log which stored settings are damaged: once for each start, since a person may mend them. */
async function sayProblems(): Promise<void> {
	for (const problem of problemsIn(await storedItems())) warn(problem);
}

browser.runtime.onStartup.addListener(sayProblems);
browser.runtime.onInstalled.addListener(sayProblems);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
	if (reason !== 'install') return;
	try {
		await openWelcome();
	} catch (error) {
		// Installed by a policy, there may be no window yet.
		warn('the first-run page could not be opened.', error);
	}
});
