import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The files of ours that a frame gets only once it needs them. */
const parts = ['asked', 'card', 'judge', 'pointing'] as const;
export type Part = (typeof parts)[number];

/** Every message a content script sends to the background, with what it asks and what it gets. */
export interface Messages {
	/** This frame has so many mentions; `null` when Newsgloss is off for it. */
	'mention-count': { request: { readonly count: number | null }; response: undefined };
	/** Load a part into this frame. */
	'load-part': { request: { readonly part: Part }; response: undefined };
	/** Which site is this frame's tab on? Its host name. */
	'top-site': { request: Record<never, never>; response: { readonly site: string } };
	/** Show the full summary, in a tab. */
	'open-summary': { request: Record<never, never>; response: undefined };
	/** The reader leaves a card in this frame, and came from another: which gets the focus back, if one knows of it. */
	'go-back': { request: Record<never, never>; response: { readonly isBack: boolean } };
	/** Escape was pressed in a frame without a card: the tab's card is in another frame, if there is one. */
	'dismiss-card': { request: Record<never, never>; response: undefined };
}

export type MessageName = keyof Messages;

/** The frame a message came from. */
export interface SenderFrame {
	readonly tabId: number;
	readonly frameId: number;
	/** Names the document, so that a late message of a page that is gone is known as such; not in every browser. */
	readonly documentId: string | undefined;
	/** Address of the tab's page. */
	readonly tabUrl: string | undefined;
}

export type MessageHandlers = {
	readonly [Name in MessageName]: (
		request: Messages[Name]['request'],
		sender: SenderFrame,
	) => Promise<Messages[Name]['response']>;
};

/** Is `request` what message `name` may carry? One line for each. */
const shapes: { readonly [Name in MessageName]: (request: Record<string, unknown>) => boolean } = {
	'mention-count': ({ count }) => count === null || (Number.isInteger(count) && (count as number) >= 0),
	'load-part': ({ part }) => parts.includes(part as Part),
	'top-site': () => true,
	'open-summary': () => true,
	'go-back': () => true,
	'dismiss-card': () => true,
};

/**
 * Sends a message to the background, waking it if need be. Rejects when the extension has been reloaded; the browser itself
 * throws then, which an async function turns into a rejection.
 */
export async function send<Name extends MessageName>(
	name: Name,
	request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
	return browser.runtime.sendMessage({ ...request, name });
}

/**
 * Answers messages from this extension's own content scripts. Anything else gets no answer and one line in the
 * extension's log: who sent it, and what.
 */
export function handleMessages(handlers: MessageHandlers): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		const frame = frameOf(sender);
		if (!frame || !isMessage(message)) {
			console.warn('Newsgloss: a message was not understood.', { message, from: sender.url ?? sender.id });
			return undefined;
		}
		const handler = handlers[message.name] as MessageHandlers['mention-count'];
		return handler(message as never, frame);
	});
}

function frameOf(sender: Runtime.MessageSender): SenderFrame | null {
	if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId === undefined) return null;
	return { tabId: sender.tab.id, frameId: sender.frameId, documentId: sender.documentId, tabUrl: sender.tab.url };
}

function isMessage(message: unknown): message is { readonly name: MessageName } {
	if (typeof message !== 'object' || message === null || !('name' in message)) return false;
	const { name } = message;
	return typeof name === 'string' && Object.hasOwn(shapes, name) && shapes[name as MessageName]({ ...message });
}
