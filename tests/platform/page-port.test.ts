import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameView } from '../../src/platform/page-port.ts';
import { connectToPage, serveFrame } from '../../src/platform/page-port.ts';
import type { MentionId, PageReport } from '../../src/settings/page-report.ts';
import { fakeBrowser } from './fake-browser.ts';
import { FakePort } from './fake-port.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);

const report = (site: string): PageReport => ({
	frame: [],
	isTop: true,
	site,
	state: 'done',
	mentions: [],
	frames: [],
});

/** A frame whose report names its site; `change` makes it tell of another. */
function frame(site: string) {
	const listeners = new Set<() => void>();
	const view = {
		report: vi.fn(async (): Promise<PageReport | null> => report(site)),
		onChange: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		goTo: vi.fn<FrameView['goTo']>(),
	};
	const change = (next: string): void => {
		view.report.mockResolvedValue(report(next));
		for (const listener of listeners) listener();
	};
	return { view, listeners, change };
}

/** A browser with one tab, in which a call of `tabs.connect` reaches every frame that is served. */
function tabBrowser(senderId = 'own-id') {
	const browser = fakeBrowser();
	const connect = (_: number, { name }: { name: string }): FakePort => {
		const [ours, theirs] = FakePort.pair(name, senderId);
		// As in browsers, the frames hear of it after the caller has its end.
		queueMicrotask(() => {
			if (browser.runtime.onConnect.listeners.length === 0) theirs.disconnect();
			else browser.runtime.onConnect.emit(theirs);
		});
		return ours;
	};
	return { ...browser, tabs: { connect } };
}

/** All that was under way has arrived, nothing later. */
const arrived = async (): Promise<void> => {
	await vi.advanceTimersByTimeAsync(0);
};

/** The moment has passed that reports wait for. */
const momentPassed = async (): Promise<void> => {
	await vi.runAllTimersAsync();
};

let life: AbortController;
/** The frames leave, with their pages or out of them. */
let leavePage: () => void;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	fake.browser = tabBrowser();
	life = new AbortController();
	const window = new EventTarget();
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	leavePage = () => window.dispatchEvent(new Event('pagehide'));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function follow(signal = new AbortController().signal) {
	const told = {
		onReport: vi.fn<(name: string, report: PageReport) => void>(),
		onFrameGone: vi.fn<(name: string) => void>(),
		onGone: vi.fn(),
	};
	const connection = connectToPage(1, null, told, signal);
	const sites = () => told.onReport.mock.calls.map(([, { site }]) => site);
	return { ...told, sites, connection };
}

describe('a popup that follows a frame', () => {
	it('has its report at once, and one after each change', async () => {
		const { view, change } = frame('a');
		serveFrame(view, life.signal);
		const { sites } = follow();
		await arrived();
		expect(sites()).toEqual(['a']);
		change('b');
		await momentPassed();
		expect(sites()).toEqual(['a', 'b']);
	});

	it('has it a moment later where the frame could not say at once', async () => {
		const { view } = frame('a');
		view.report.mockResolvedValueOnce(null);
		serveFrame(view, life.signal);
		const { sites } = follow();
		await arrived();
		expect(sites()).toEqual([]);
		await momentPassed();
		expect(sites()).toEqual(['a']);
	});

	it('gets one report of many changes in a moment: the last', async () => {
		const { view, change } = frame('a');
		serveFrame(view, life.signal);
		const { sites } = follow();
		await arrived();
		for (const site of ['b', 'c', 'd']) change(site);
		await momentPassed();
		expect(sites()).toEqual(['a', 'd']);
	});

	it('leads to a mention in the frame that is meant, and in no other', async () => {
		const [one, other] = [frame('one'), frame('other')];
		serveFrame(one.view, life.signal);
		const first = follow();
		await arrived();
		serveFrame(other.view, life.signal);
		const [[name]] = first.onReport.mock.calls as [[string, PageReport]];
		first.connection.goTo(name, 7 as MentionId);
		first.connection.goTo('a frame that is gone', 8 as MentionId);
		expect(one.view.goTo.mock.calls).toEqual([[7]]);
		expect(other.view.goTo).not.toHaveBeenCalled();
	});

	it('is told by its name of a frame that leaves, while it listens', async () => {
		serveFrame(frame('a').view, life.signal);
		const ending = new AbortController();
		const { onReport, onFrameGone } = follow(ending.signal);
		await arrived();
		const [[name]] = onReport.mock.calls as [[string, PageReport]];
		leavePage();
		expect(onFrameGone.mock.calls).toEqual([[name]]);
		ending.abort();
		leavePage();
		expect(onFrameGone).toHaveBeenCalledOnce();
	});

	it('is told when no frame answers', async () => {
		const shielded = follow();
		await arrived();
		expect(shielded.onGone).toHaveBeenCalledTimes(1);
		expect(shielded.onReport).not.toHaveBeenCalled();
	});

	it('hears no more once it is closed, and the frame keeps nothing for it', async () => {
		const { view, change, listeners } = frame('a');
		serveFrame(view, life.signal);
		const ending = new AbortController();
		const { sites, onGone } = follow(ending.signal);
		await arrived();
		change('b');
		ending.abort();
		await momentPassed();
		expect(sites()).toEqual(['a']);
		expect(listeners.size).toBe(0);
		expect(onGone).not.toHaveBeenCalled();
	});
});

describe('a frame', () => {
	it('is silent after its script has ended, also with a report on its way', async () => {
		const { view, change } = frame('a');
		serveFrame(view, life.signal);
		const before = follow();
		await arrived();
		change('b');
		life.abort();
		await momentPassed();
		expect(before.sites()).toEqual(['a']);
		const after = follow();
		await arrived();
		expect(after.onGone).toHaveBeenCalledTimes(1);
	});

	it.each([
		['another extension', 'other-id', 'page'],
		['another part of this one', 'own-id', 'other'],
	])('does not answer %s', async (_, senderId, name) => {
		const { view } = frame('a');
		serveFrame(view, life.signal);
		const [ours, theirs] = FakePort.pair(name, senderId);
		const heard = vi.fn();
		ours.onMessage.addListener(heard);
		(fake.browser as ReturnType<typeof tabBrowser>).runtime.onConnect.emit(theirs);
		expect(heard).not.toHaveBeenCalled();
		expect(view.report).not.toHaveBeenCalled();
	});

	it.each([[{ type: 'go-to', mention: '7' }], [{ type: 'other', mention: 7 }], [{}]])(
		'passes %j by, which is no request of ours',
		async (message) => {
			const { view } = frame('a');
			serveFrame(view, life.signal);
			const [ours, theirs] = FakePort.pair('page', 'own-id');
			const names: string[] = [];
			ours.onMessage.addListener((told: { frame: string }) => names.push(told.frame));
			(fake.browser as ReturnType<typeof tabBrowser>).runtime.onConnect.emit(theirs);
			await arrived();
			expect(names).toHaveLength(1);
			ours.postMessage({ ...message, frame: names[0] });
			expect(view.goTo).not.toHaveBeenCalled();
		},
	);
});
