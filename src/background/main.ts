import { browser } from '../platform/browser.ts';
import { handleMessages } from '../platform/messages.ts';
import { clearBadge, forgetCounts, showCount } from './badge.ts';

handleMessages({
	'mention-count': async ({ count }, { tabId, frameId }) => {
		await showCount(tabId, frameId, count);
	},
	'load-card': async (_, { tabId, frameId }) => {
		await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['card.js'] });
	},
	'top-site': async (_, { tabUrl }) => ({ site: tabUrl ? new URL(tabUrl).hostname : '' }),
	'open-summary': async () => {
		await browser.tabs.create({ url: browser.runtime.getURL('popup.html#summary') });
	},
});

browser.tabs.onUpdated.addListener((tabId, { status }) => {
	if (status === 'loading') clearBadge(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => {
	forgetCounts(tabId);
});
