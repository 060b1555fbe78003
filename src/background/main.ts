import { browser } from '../platform/browser.ts';
import { handleMessages } from '../platform/messages.ts';
import { forgetCounts, leavePage, refreshBadge, showCount } from './badge.ts';

handleMessages({
	'mention-count': async ({ count }, sender) => {
		await showCount(sender, count);
	},
	'load-card': async (_, { tabId, frameId, documentId }) => {
		// By its document where that has a name: the frame may hold another by now.
		const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
		await browser.scripting.executeScript({ target, files: ['card.js'] });
	},
	'top-site': async (_, { tabUrl }) => ({ site: tabUrl ? new URL(tabUrl).hostname : '' }),
	'open-summary': async () => {
		await browser.tabs.create({ url: browser.runtime.getURL('popup.html#summary') });
	},
});

browser.tabs.onUpdated.addListener((tabId, { status }) => {
	// Following a link within a page, or `pushState`, loads nothing, and says so in Chromium all the same: the number comes back.
	if (status === 'loading') leavePage(tabId);
	if (status === 'complete') refreshBadge(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => {
	forgetCounts(tabId);
});
