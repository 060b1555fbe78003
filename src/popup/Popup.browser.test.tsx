import packs from 'newsgloss:knowledge';
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
import { summaryText } from './summary-text.ts';

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

	it('leads from every tie in the picture to its facts', async () => {
		show('summary');
		const rows = [...mount.querySelectorAll<HTMLElement>('.ties .row')];
		const drawn = [...mount.querySelectorAll('.ties .tie')];
		expect(rows.length).toBe(knowledge.packs[0]?.relations.length);
		expect(drawn.length).toBe(rows.length);
		for (const [index, row] of rows.entries()) {
			drawn[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
			await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true');
			expect(row.parentElement?.querySelector('.fact')).not.toBeNull();
		}
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

describe('the copied summary', () => {
	const [newest] = knowledge.summaries;
	if (!newest) throw new Error('no pack');

	it('has every section and its source, as plain text and as Markdown', () => {
		const t = translator('en');
		const plain = summaryText('text', knowledge, newest, t);
		const markdown = summaryText('markdown', knowledge, newest, t);
		for (const { heading } of newest.summary.sections) {
			expect(plain).toContain(`\n${heading.en}\n`);
			expect(markdown).toContain(`\n## ${heading.en}\n`);
		}
		for (const text of [plain, markdown]) {
			expect(text).toContain('From a news article of 23 September 2025, relaying Bloomberg.');
			expect(text).not.toMatch(/[{}]/);
		}
		expect(plain).not.toMatch(/[#*]/);
	});
});
