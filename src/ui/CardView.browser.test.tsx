import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { mountViews } from '../../tests/mounted-views.ts';
import { chooseFacts } from '../knowledge/facts-in-context.ts';
import { joinPacks } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { locales } from '../knowledge/pack.ts';
import { allActions, cardStates } from './CardView.fixture.tsx';
import { CardView } from './CardView.tsx';
import type { CardActions } from './card-actions.ts';
import cardCss from './card.css';
import type { RejectScope } from './card-actions.ts';
import partsCss from './parts.css';
import tokensCss from './tokens.css';
import { translator } from './translate.ts';

const knowledge = joinPacks(packs);
const { mount, faults } = mountViews(tokensCss + partsCss + cardCss);

const named = (name: string): HTMLElement => {
	const found = [...mount.querySelectorAll<HTMLElement>('button')].find(
		(button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
	);
	if (!found) throw new Error(`no button "${name}" in: ${mount.textContent}`);
	return found;
};

const status = (): string => mount.querySelector('[role=status]')?.textContent ?? '';

function showCard(actions: Partial<CardActions> = {}): void {
	const entity = 'nvidia' as EntityId;
	const choice = chooseFacts(knowledge, { entity, sentence: '', named: ['openai' as EntityId], seen: new Set() });
	render(
		<CardView
			knowledge={knowledge}
			entity={entity}
			word="NVDA"
			choice={choice}
			t={translator('en')}
			actions={{ ...allActions, ...actions }}
		/>,
		mount,
	);
}

describe.each(locales)('the card in %s', (locale) => {
	describe.each(['light', 'dark'])('%s', (scheme) => {
		it.each(Object.keys(cardStates))('axe finds nothing in the state "%s"', async (name) => {
			document.documentElement.style.colorScheme = scheme;
			render(cardStates[name]?.(knowledge, translator(locale)), mount);
			expect(mount.querySelector('[role=dialog]')).not.toBeNull();
			expect(await faults()).toEqual([]);
		});
	});
});

describe('the card', () => {
	it('would not get past axe with faint text or a button without a name', async () => {
		showCard();
		mount.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#ddd');
		named('Close').removeAttribute('aria-label');
		const found = (await faults()).map((fault) => fault.split(':')[0]);
		expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
	});

	it('says who says the leading fact, how firm it is, and when', () => {
		showCard();
		expect(mount.querySelector('.lead .fact .quiet')?.textContent).toMatch(
			/.+ · .+ · article of 23 September 2025, paragraph\s\d/,
		);
	});

	it.each([
		['page-is-newer', 'much newer than the article'],
		['page-is-older', 'came after this page'],
	])('says so in the state "%s"', (name, words) => {
		render(cardStates[name]?.(knowledge, translator('en')), mount);
		expect(mount.querySelector('.notice')?.textContent).toContain(words);
	});

	it.each(Object.keys(cardStates))('keeps "%s" within a narrow window at twice the size of text', (name) => {
		document.documentElement.style.fontSize = '200%';
		render(cardStates[name]?.(knowledge, translator('nl')), mount);
		for (const part of mount.querySelectorAll('.card, .scroll, footer'))
			expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
	});

	it("has the reader's size of text and direction in a page with its own", () => {
		document.documentElement.style.cssText = 'font-size: 62.5%; direction: rtl';
		const host = document.createElement('div');
		const root = host.attachShadow({ mode: 'open' });
		root.innerHTML = `<style>:host { all: initial !important } ${tokensCss + partsCss + cardCss}</style><div></div>`;
		mount.append(host);
		render(cardStates['pair']?.(knowledge, translator('en')), root.lastElementChild as Element);
		const sizeOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).fontSize;
		expect([sizeOf('.card'), sizeOf('.lead .fact .statement'), sizeOf('button + *, .quiet')]).toEqual([
			'14px',
			'16px',
			'12px',
		]);
		expect(getComputedStyle(root.querySelector('.card') as Element).direction).toBe('ltr');
	});

	it('is a dialog that names the company, and has buttons of 24 px at least', () => {
		showCard();
		expect(mount.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Newsgloss: Nvidia');
		const boxes = [...mount.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
		expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(24);
	});

	it.each(locales)('has its buttons in one row in %s, in a sheet on a narrow phone too', (locale) => {
		for (const name of ['pair', 'sheet']) {
			document.body.style.inlineSize = '360px';
			render(cardStates[name]?.(knowledge, translator(locale)), mount);
			const tops = [...mount.querySelectorAll('footer button')].map((button) => button.getBoundingClientRect().top);
			expect(new Set(tops).size).toBe(1);
			document.body.style.inlineSize = '';
		}
	});

	it('has no control for what it cannot do', () => {
		render(cardStates['close-only']?.(knowledge, translator('en')), mount);
		const buttons = [...mount.querySelectorAll('button')].map((button) => button.textContent);
		expect(buttons.filter((text) => !/more fact|^$/.test(text ?? ''))).toEqual([]);
	});

	it('shows the other facts in place, each once', async () => {
		showCard();
		const before = mount.querySelectorAll('.fact').length;
		[...mount.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('more fact'))?.click();
		await expect.poll(() => mount.querySelectorAll('.fact').length).toBeGreaterThan(before + 3);
		const texts = [...mount.querySelectorAll('.fact .statement')].map(({ textContent }) => textContent);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('says so when copying worked, and when it was forbidden', async () => {
		showCard();
		named('Copy').click();
		await expect.poll(status).toBe('Copied');
		showCard({ copy: () => Promise.reject(new Error('forbidden')) });
		named('Copy').click();
		await expect.poll(status).toContain('does not allow copying');
	});

	it('takes "Not this" for a place, and takes it back', async () => {
		const told: (RejectScope | 'undone')[] = [];
		showCard({
			reject: async (scope) => {
				told.push(scope);
				return async () => {
					told.push('undone');
				};
			},
		});
		named('Not this').click();
		await expect.poll(() => mount.textContent).toContain('Stop marking “NVDA” as Nvidia');
		await expect.poll(() => document.activeElement?.textContent).toBe('On this page');
		expect(await faults()).toEqual([]);
		named('On this site').click();
		await expect.poll(status).toBe('“NVDA” is no longer marked on this site.');
		await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
		expect(await faults()).toEqual([]);
		named('Undo').click();
		await expect.poll(status).toBe('“NVDA” is marked again.');
		expect(told).toEqual(['site', 'undone']);
		named('Cancel').click();
		await expect.poll(() => document.activeElement?.textContent).toBe('Not this');
	});

	it('says so when turning off could not be stored', async () => {
		showCard({ turnOffHere: () => Promise.reject(new Error('quota')) });
		named('Off for this site').click();
		await expect.poll(status).toContain('could not be stored');
	});

	it.each([
		['note-off', 'Newsgloss is off for this site.', 'Turn it on here'],
		['note-paused', 'Newsgloss is paused everywhere.', 'End the pause'],
	])('says in the state "%s" why there are no facts, and offers the way back', (name, words, way) => {
		render(cardStates[name]?.(knowledge, translator('en')), mount);
		expect(mount.querySelector('.note')?.textContent).toBe(words);
		expect(named(way)).toBeTruthy();
	});

	it('says so when a "Not this" could not be stored', async () => {
		showCard({ reject: () => Promise.reject(new Error('quota')) });
		named('Not this').click();
		await expect.poll(() => mount.textContent).toContain('Everywhere');
		named('Everywhere').click();
		await expect.poll(status).toContain('could not be stored');
	});
});
