import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $, painted, useAnnotatedDocument } from './annotated-document.fixture.ts';
import { framePainted } from './frame-painted.fixture.ts';
import { LaidOutFrame } from './laid-out-frame.ts';

describe('what a page does in several steps', () => {
	const { read } = useAnnotatedDocument();
	const style =
		'<style>.late { opacity: 0.2; transition: opacity 100s } .late.is-here { opacity: 1 } x-late { display: inline }</style>';

	it.each([
		['puts text beside a mark', () => $('p').insertAdjacentHTML('beforeend', '<span class="late">Later</span>')],
		[
			'writes a marked text anew',
			() => {
				document.body.insertAdjacentHTML('beforeend', '<div class="late">Breaking</div>');
				($('p').firstChild as Text).data = 'More of Nvidia';
			},
		],
		[
			'takes a mark away',
			() => $('p').replaceWith(Object.assign(document.createElement('div'), { className: 'late' })),
		],
		[
			'adds what only its style tells of',
			() => $('p').insertAdjacentHTML('beforeend', '<x-late class="late">AMD</x-late>'),
		],
	])('starts no transition that would not have run, where it %s', async (_, change) => {
		await read(`${style}<p>Nvidia</p><p>Nvidia</p>`, {
			settings: () => ({ density: 'first-in-section', markStyle: 'dotted' }),
		});
		await painted('Nvidia');
		change();
		for (let step = 0; step < 4; step++) await null;
		$('.late').classList.add('is-here');
		await framePainted();
		expect(document.getAnimations()).toEqual([]);
	});
});

describe('a laid out frame', () => {
	let ending: AbortController;
	beforeEach(() => {
		ending = new AbortController();
	});
	afterEach(() => {
		ending.abort();
		vi.restoreAllMocks();
		document.body.innerHTML = '';
	});

	it('has the work done after all of the frame’s callbacks, and once', async () => {
		const done: string[] = [];
		const frame = new LaidOutFrame(document, () => done.push('work') === 0, ending.signal);
		frame.due();
		frame.due();
		requestAnimationFrame(() => done.push('callback'));
		await framePainted();
		expect(done).toEqual(['callback', 'work']);
		await framePainted();
		expect(done).toEqual(['callback', 'work']);
	});

	it('has it done where no frame is made, too', async () => {
		vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
		const work = vi.fn(() => false);
		new LaidOutFrame(document, work, ending.signal).due();
		await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
	});

	it('has it done in a hidden tab, in a task of its own', async () => {
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
		vi.spyOn(window, 'setTimeout');
		const work = vi.fn(() => false);
		new LaidOutFrame(document, work, ending.signal).due();
		await null;
		expect(work).not.toHaveBeenCalled();
		await expect.poll(() => work.mock.calls.length).toBe(1);
	});

	it('makes no page’s own observers err', async () => {
		const errors: unknown[] = [];
		const heard = (event: Event): void => {
			errors.push(event);
			event.preventDefault();
		};
		window.addEventListener('error', heard, { signal: ending.signal });
		document.body.innerHTML = '<div><p style="height: 9px"></p></div>';
		const frame = new LaidOutFrame(document, () => true, ending.signal);
		let changes = 0;
		const observer = new ResizeObserver(() => {
			changes++;
			frame.due();
		});
		ending.signal.addEventListener('abort', () => observer.disconnect());
		observer.observe($('p'));
		for (let time = 0; time < 5; time++) {
			$('p').style.height = `${20 + time}px`;
			await framePainted();
		}
		expect(changes).toBeGreaterThan(4);
		expect(errors).toEqual([]);
	});

	it('has nothing done that was due when it ended', async () => {
		const work = vi.fn(() => false);
		const frame = new LaidOutFrame(document, work, ending.signal);
		frame.due();
		ending.abort();
		frame.due();
		await framePainted();
		expect(work).not.toHaveBeenCalled();
	});
});
