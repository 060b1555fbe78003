import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountViews } from '../../tests/mounted-views.ts';
import marksCss from '../content/marks.css';
import { joinPacks } from '../knowledge/knowledge.ts';
import { locales } from '../knowledge/pack.ts';
import pageCss from '../pages/page.css';
import { grace, restFor } from '../settings/opening-delay.ts';
import partsCss from '../ui/parts.css';
import tokensCss from '../ui/tokens.css';
import { translator } from '../ui/translate.ts';
import { welcomeState, welcomeStates } from './Welcome.fixture.tsx';
import welcomeCss from './welcome.css';

const knowledge = joinPacks(packs);
const { mount, faults } = mountViews(
	tokensCss + partsCss + pageCss + welcomeCss.replace(/@import[^;]*;/g, '') + marksCss,
);

const show = (state = welcomeState(), locale: 'en' | 'nl' = 'en'): void => {
	render(null, mount);
	act(() => render(state(knowledge, translator(locale)), mount));
};

const mention = (word: string): HTMLElement =>
	[...mount.querySelectorAll<HTMLElement>('.mention')].find(({ textContent }) => textContent === word) as HTMLElement;

const place = () => mount.querySelector('.card-place');
const card = () => place()?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null;

const point = (element: Element | null, type: string, pointerType = 'mouse') =>
	act(() => {
		element?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));
	});

const pass = (time: number) =>
	act(() => {
		vi.advanceTimersByTime(time);
	});

describe.each(locales)('the first-run page in %s', (locale) => {
	describe.each(['light', 'dark'])('%s', (scheme) => {
		it.each(Object.keys(welcomeStates))(
			'axe finds nothing in the state "%s", with a card and without',
			async (name) => {
				document.documentElement.style.colorScheme = scheme;
				show(welcomeStates[name], locale);
				expect(await faults()).toEqual([]);
				act(() => mention('OpenAI').click());
				expect(card()).not.toBeNull();
				expect(await faults()).toEqual([]);
			},
		);
	});

	it.each(Object.keys(welcomeStates))('"%s" has no sideways scroll at 380 px with letters twice as large', (name) => {
		document.documentElement.style.fontSize = '200%';
		document.body.style.inlineSize = '380px';
		show(welcomeStates[name], locale);
		expect(mount.scrollWidth).toBeLessThanOrEqual(mount.clientWidth);
		document.body.style.inlineSize = '';
	});
});

describe('the sample', () => {
	it('has marks as pages get them, in the style that is chosen', () => {
		show();
		expect([...(CSS.highlights.get('newsgloss') ?? [])].map(String)).toEqual([
			'Nvidia',
			'OpenAI',
			'Microsoft',
			'AMD',
			'hyperscaler',
		]);
		show(welcomeStates['other-style']);
		expect(CSS.highlights.get('newsgloss-tint')?.size).toBe(5);
		expect(CSS.highlights.has('newsgloss')).toBe(false);
	});

	it('opens the card of a mention that is pressed, at it, with the facts for its sentence', async () => {
		show();
		act(() => mention('OpenAI').click());
		expect(card()?.textContent).toContain('OpenAI and Nvidia, named together here');
		expect(mention('OpenAI').getAttribute('aria-expanded')).toBe('true');
		await expect.poll(() => place()?.shadowRoot?.activeElement).toBe(card());
		await expect
			.poll(() => {
				const [line, box] = [mention('OpenAI').getBoundingClientRect(), place()?.getBoundingClientRect()];
				return Math.abs((box?.top ?? 0) - line.bottom);
			})
			.toBeLessThan(12);
	});

	it('closes with Escape and with its button, and the focus goes back to the mention', async () => {
		show();
		for (const close of [
			() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
			() => card()?.querySelector<HTMLElement>('.close')?.click(),
		]) {
			act(() => mention('Nvidia').click());
			await expect.poll(() => place()?.shadowRoot?.activeElement).toBe(card());
			act(() => {
				close();
			});
			expect(card()).toBeNull();
			expect(document.activeElement).toBe(mention('Nvidia'));
		}
	});

	it('stands beside its mention from the first frame, in letters of the size that pages get', async () => {
		show();
		// Not by `act`, which runs what waits for the frame at once.
		mention('Nvidia').click();
		const { left, top, width, height } = mention('Nvidia').getBoundingClientRect();
		await new Promise(requestAnimationFrame);
		expect(card()).not.toBeNull();
		expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(mention('Nvidia'));
		expect(getComputedStyle(card() as Element).fontSize).toBe('14px');
		expect(getComputedStyle(card()?.querySelector('h1') as Element).fontSize).toBe('16px');
	});

	it('closes when the focus goes on, and stays while the window has none', async () => {
		show();
		act(() => mention('Nvidia').click());
		await expect.poll(() => place()?.shadowRoot?.activeElement).toBe(card());
		act(() => {
			place()?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
		});
		expect(card()).not.toBeNull();
		act(() => mount.querySelector<HTMLElement>('.actions button')?.focus());
		expect(card()).toBeNull();
	});

	it('offers nothing that has no sense here', () => {
		show();
		act(() => mention('Nvidia').click());
		const buttons = [...(card()?.querySelectorAll('footer button') ?? [])].map(({ textContent }) => textContent);
		expect(buttons).toEqual(['Summary', 'Copy']);
	});

	describe('under a pointer', () => {
		beforeEach(() => {
			vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		});
		afterEach(() => {
			vi.useRealTimers();
		});

		it('opens a card after the rest that the reader chose, and not in passing', () => {
			show();
			point(mention('AMD'), 'pointermove');
			pass(restFor.normal - 1);
			expect(card()).toBeNull();
			point(mention('AMD'), 'pointerleave');
			pass(restFor.normal);
			expect(card()).toBeNull();
			point(mention('AMD'), 'pointermove');
			pass(restFor.normal);
			expect(card()?.textContent).toContain('AMD');
			expect(document.activeElement).toBe(document.body);
		});

		it('keeps the card while the pointer is on mention or card, and closes it when it has gone', () => {
			show();
			point(mention('AMD'), 'pointermove');
			pass(restFor.normal);
			point(mention('AMD'), 'pointerleave');
			pass(grace - 1);
			point(place(), 'pointerenter');
			pass(grace * 2);
			expect(card()).not.toBeNull();
			point(place(), 'pointerleave');
			pass(grace);
			expect(card()).toBeNull();
		});
	});
});

it('says where the button is when the browser has put it out of sight', () => {
	show(welcomeState());
	expect(mount.textContent).not.toContain('puzzle piece');
	show(welcomeState({ lacksButton: true }));
	expect(mount.textContent).toContain('puzzle piece');
});

it('tells the keys as they are set, and none where there are none', () => {
	show(welcomeState({ nextKeys: 'Alt+,' }));
	expect(mount.textContent).toContain('Alt+, goes to the next mention');
	show(welcomeState({ nextKeys: '' }));
	expect(mount.textContent).not.toContain('By keyboard');
});

it('asks for access where there is none', () => {
	const askAccess = vi.fn();
	show(welcomeState({ lacksAccess: true, askAccess }));
	act(() => mount.querySelector<HTMLElement>('.access button')?.click());
	expect(askAccess).toHaveBeenCalledOnce();
});
