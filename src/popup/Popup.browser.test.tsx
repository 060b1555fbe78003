import packs from 'newsgloss:story';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { holdsInEveryState } from '../../tests/in-every-state.ts';
import { mountViews } from '../../tests/mounted-views.ts';
import { joinPacks } from '../knowledge/knowledge.ts';
import partsCss from '../ui/parts.css';
import tokensCss from '../ui/tokens.css';
import { translator } from '../ui/translate.ts';
import listsCss from './lists.css';
import { popupStates } from './Popup.fixture.tsx';
import picturesCss from './pictures.css';
import popupCss from './popup.css';

const knowledge = joinPacks(packs);
const { mount, faults } = mountViews(
	tokensCss + partsCss + popupCss.replace(/@import[^;]*;/g, '') + picturesCss + listsCss,
);

const show = (name: string, locale: 'en' | 'nl' = 'en'): void => {
	render(null, mount);
	render(popupStates[name]?.(knowledge, translator(locale)), mount);
};

const press = (key: string): void => {
	(document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
	);
};

holdsInEveryState('the popup', Object.keys(popupStates), { mount, faults, show });

describe('the popup', () => {
	it('would not get past axe with faint text', async () => {
		show('summary');
		mount.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#ddd');
		expect((await faults()).some((fault) => fault.startsWith('color-contrast'))).toBe(true);
	});

	it.each(['summary', 'companies', 'page'])('breaks words in "%s" that very large letters make too long', (name) => {
		document.documentElement.style.fontSize = '400%';
		document.body.style.inlineSize = '380px';
		show(name, 'nl');
		expect(mount.scrollWidth).toBeLessThanOrEqual(mount.clientWidth);
		document.body.style.inlineSize = '';
	});

	it('leads from every sentence of the summary to the facts it rests on', async () => {
		show('summary');
		const marks = [...mount.querySelectorAll<HTMLElement>('.source')];
		expect(marks.length).toBeGreaterThan(15);
		marks[0]?.click();
		await expect.poll(() => mount.querySelectorAll('.behind .fact').length).toBeGreaterThan(0);
		expect(marks[0]?.getAttribute('aria-expanded')).toBe('true');
		expect(await faults()).toEqual([]);
		marks[0]?.click();
		await expect.poll(() => mount.querySelectorAll('.section .behind').length).toBe(0);
	});

	it('shows as much of the summary as its reader wants: a sentence, a paragraph or all of it', async () => {
		show('summary');
		const shown = () => ({
			answers: mount.querySelectorAll('.answer').length,
			short: mount.querySelectorAll('.short .source').length,
			sections: mount.querySelectorAll('.section').length,
			pictures: mount.querySelectorAll('figure').length,
		});
		const { summary } = knowledge.summaries[0] ?? {};
		const always = { answers: 1, short: 0, sections: 0, pictures: 2 };
		expect(shown()).toEqual({ ...always, sections: summary?.sections.length });
		mount.querySelector<HTMLElement>('.depth [value=paragraph]')?.click();
		await expect.poll(shown).toEqual({ ...always, short: summary?.paragraph.length });
		mount.querySelector<HTMLElement>('.short .source')?.click();
		await expect.poll(() => mount.querySelectorAll('.short .behind .fact').length).toBeGreaterThan(0);
		expect(await faults()).toEqual([]);
		mount.querySelector<HTMLElement>('.depth [value=sentence]')?.click();
		await expect.poll(shown).toEqual(always);
	});

	it('leads from every tie in the picture to its facts, into sight, and says who a group is', async () => {
		mount.style.maxBlockSize = '560px';
		mount.style.overflowY = 'auto';
		show('summary');
		const rows = [...mount.querySelectorAll<HTMLElement>('.ties .row')];
		const drawn = [...mount.querySelectorAll('.ties .tie')];
		expect(rows.length).toBe(knowledge.packs[0]?.relations.length);
		expect(drawn.length).toBe(rows.length);
		for (const [index, row] of rows.entries()) {
			drawn[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
			await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true');
			const facts = row.parentElement?.querySelector('.behind');
			await expect
				.poll(() => (facts?.getBoundingClientRect().bottom ?? 0) - mount.getBoundingClientRect().bottom)
				.toBeLessThanOrEqual(1);
		}
		expect(mount.querySelector('.ties')?.textContent).toContain('Hyperscalers: Microsoft, Meta, Amazon and Alphabet');
		mount.removeAttribute('style');
		expect(await faults()).toEqual([]);
	});

	it('draws the first payment to the scale of the whole, and says both in words', () => {
		show('summary');
		const said = mount.querySelector('.phases .said')?.getBoundingClientRect();
		const unsaid = mount.querySelector('.phases .unsaid')?.getBoundingClientRect();
		expect((said?.width ?? 0) / ((said?.width ?? 0) + (unsaid?.width ?? 0))).toBeCloseTo(0.1, 2);
		const words = mount.querySelector('.phases ol')?.textContent;
		expect(words).toContain('10 billion dollars');
		expect(words).toContain('up to 100 billion dollars');
	});

	it('draws the capacity step by step, without an end, and says that it is the least', () => {
		show('summary');
		const steps = [...mount.querySelectorAll('.phases .step')].map((each) => each.getBoundingClientRect().x);
		const bar = mount.querySelector('.phases path.unsaid') as SVGPathElement;
		expect(steps).toHaveLength(10);
		expect(steps.at(-1)).toBeLessThan(bar.getBoundingClientRect().right - 20);
		expect(bar.getAttribute('d')).not.toMatch(/z/i);
		expect(mount.querySelector('.phases > p')?.textContent).toBe(
			'at least 10 gigawatts of computing power, a step for each gigawatt; it may become more',
		);
	});

	it('goes from tab to tab by arrow keys', async () => {
		show('summary');
		mount.querySelector<HTMLElement>('[role=tab]')?.focus();
		press('ArrowRight');
		await expect.poll(() => document.activeElement?.textContent).toBe('Companies');
		press('End');
		await expect.poll(() => document.activeElement?.textContent).toBe('This page');
		expect(mount.querySelector('[role=tabpanel]:not([hidden])')?.id).toBe('view-page');
	});

	it('goes from tab to tab the way they are written, from right to left too', async () => {
		document.documentElement.dir = 'rtl';
		show('summary');
		mount.querySelector<HTMLElement>('[role=tab]')?.focus();
		press('ArrowLeft');
		await expect.poll(() => document.activeElement?.textContent).toBe('Companies');
		press('ArrowRight');
		await expect.poll(() => document.activeElement?.textContent).toBe('Summary');
		expect(mount.scrollWidth).toBeLessThanOrEqual(mount.clientWidth);
		document.documentElement.dir = '';
	});

	it('draws a view once it is chosen, and keeps it as it was left', async () => {
		show('summary');
		expect(mount.querySelectorAll('.companies li').length).toBe(0);
		mount.querySelector<HTMLElement>('#tab-page')?.click();
		await expect.poll(() => mount.querySelector('#view-page .filter')).not.toBeNull();
		const field = mount.querySelector<HTMLInputElement>('#view-page .filter') as HTMLInputElement;
		field.value = 'utility';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await expect.poll(() => mount.querySelectorAll('.mentions li').length).toBe(1);
		mount.querySelector<HTMLElement>('#tab-summary')?.click();
		mount.querySelector<HTMLElement>('#tab-page')?.click();
		await expect.poll(() => mount.querySelector('#view-page')?.hasAttribute('hidden')).toBe(false);
		expect(mount.querySelectorAll('.mentions li').length).toBe(1);
	});

	it('says which mention was gone to, among those that are listed', async () => {
		show('page');
		const step = (nth: number) => mount.querySelectorAll<HTMLElement>('.steps button')[nth]?.click();
		const at = () => mount.querySelector('.steps [role=status]')?.textContent;
		expect(at()).toBe('');
		step(0);
		await expect.poll(at).toBe('6 of 6');
		step(1);
		await expect.poll(at).toBe('1 of 6');
		expect(mount.querySelectorAll('[aria-current=location]').length).toBe(1);
		expect(mount.querySelector('[aria-current] mark')?.textContent).toBe('Nvidia');
		expect(await faults()).toEqual([]);
	});

	it('says that access was not given', async () => {
		show('page-no-access');
		mount.querySelector<HTMLElement>('.why button')?.click();
		await expect.poll(() => mount.querySelector('.why .said')?.textContent).toBe('Access was not given.');
		expect(await faults()).toEqual([]);
	});

	it('narrows the mentions to those that have the words, from the key /', async () => {
		show('page');
		await expect
			.poll(() => {
				press('/');
				return document.activeElement?.closest('#view-page .filter');
			})
			.toBeTruthy();
		const field = document.activeElement as HTMLInputElement;
		field.value = 'utility open';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		const listed = () => [...mount.querySelectorAll('.mentions mark')].map(({ textContent }) => textContent);
		await expect.poll(listed).toEqual(['OpenAI']);
		field.value = 'zzz';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await expect.poll(() => mount.textContent).toContain('Nothing matches “zzz”.');
		press('Escape');
		await expect.poll(() => listed().length).toBe(6);
	});

	it('narrows the companies to the facts that have the words, and shows those', async () => {
		show('companies');
		const filter = (words: string): void => {
			const field = mount.querySelector<HTMLInputElement>('#view-companies .filter');
			if (field) field.value = words;
			field?.dispatchEvent(new Event('input', { bubbles: true }));
		};
		const open = () =>
			[...mount.querySelectorAll('.companies details[open]')].map((each) => [
				each.closest('li')?.querySelector('h2')?.textContent,
				...[...each.querySelectorAll('.statement')].map(({ textContent }) => textContent?.includes('gigawatt')),
			]);
		filter('gigawatt');
		await expect.poll(() => open().length).toBe(2);
		expect(open().flat()).toContain('OpenAI');
		expect(open().flat()).not.toContain(false);
		filter('openai');
		await expect.poll(() => open().some(([name]) => name === 'OpenAI')).toBe(false);
		filter('');
		await expect.poll(open).toEqual([]);
		expect(mount.querySelectorAll('.companies > li').length).toBe(8);
	});

	it.each([
		['companies', '.companies summary'],
		['page', '.mentions button'],
	])('goes by an arrow from the filter of "%s" into its list, and on', (name, selector) => {
		show(name);
		const stops = [...mount.querySelectorAll<HTMLElement>(selector)];
		mount.querySelector<HTMLElement>(`#view-${name} .filter`)?.focus();
		press('ArrowDown');
		expect(document.activeElement).toBe(stops[0]);
		press('ArrowDown');
		expect(document.activeElement).toBe(stops[1]);
	});

	it('goes through the ties by arrow keys', () => {
		show('summary');
		const rows = [...mount.querySelectorAll<HTMLElement>('.ties .row')];
		rows[0]?.focus();
		press('End');
		expect(document.activeElement).toBe(rows.at(-1));
	});

	it('goes through the mentions by arrow keys', () => {
		show('page');
		const buttons = [...mount.querySelectorAll<HTMLElement>('.mentions button')];
		buttons[0]?.focus();
		press('ArrowDown');
		expect(document.activeElement).toBe(buttons[1]);
		press('End');
		expect(document.activeElement).toBe(buttons.at(-1));
		press('ArrowDown');
		expect(document.activeElement).toBe(buttons.at(-1));
	});

	it.each([
		['page-off', 'Turn it on here'],
		['page-paused', 'End the pause'],
		['page-open-before', 'Reload this page'],
		['page-shielded', 'Reload this page'],
		['page-no-access', 'Give access'],
		['page-no-access-firefox', 'Give access'],
	])('offers a remedy in the state "%s"', (name, remedy) => {
		show(name);
		expect(mount.querySelector('.why button')?.textContent).toBe(remedy);
	});
});
