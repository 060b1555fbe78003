import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../knowledge/pack.ts';
import cardCss from './card.css';
import partsCss from './parts.css';
import type { Situation } from './sample-card.fixture.tsx';
import { sampleCard, situationNames } from './sample-card.fixture.tsx';
import tokensCss from './tokens.css';

let style: HTMLStyleElement;
let mount: HTMLElement;

beforeEach(() => {
	style = document.head.appendChild(document.createElement('style'));
	style.textContent = tokensCss + partsCss + cardCss;
	mount = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
	render(null, mount);
	style.remove();
	mount.remove();
	document.documentElement.style.colorScheme = '';
});

/** What axe finds wrong under `element`, each as its rule and the markup. */
async function faults(element: Element): Promise<string[]> {
	const { violations } = await axe.run(element, { rules: { 'page-has-heading-one': { enabled: false } } });
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const show = (situation: Situation, locale: 'en' | 'nl'): void => {
	act(() => render(sampleCard(situation, locale), mount));
};

const button = (name: RegExp): HTMLButtonElement =>
	[...mount.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? '')) as HTMLButtonElement;

describe("the card's view", () => {
	it.each(
		situationNames.flatMap((name) =>
			locales.flatMap((locale) => (['light', 'dark'] as const).map((scheme) => [name, locale, scheme] as const)),
		),
	)('has no fault that axe knows: %s, %s, %s', async (name, locale, scheme) => {
		document.documentElement.style.colorScheme = scheme;
		show(name, locale);
		expect(await faults(mount)).toEqual([]);
	});

	it('would fail that test with an unnamed button or faint text', async () => {
		mount.innerHTML = '<button></button><p style="color: #ccc; background: #fff">faint</p>';
		const found = await faults(mount);
		expect(found.join()).toContain('button-name');
		expect(found.join()).toContain('color-contrast');
	});

	it('says who says the leading fact, how firm it is, and when', () => {
		show('pair', 'en');
		expect(mount.querySelector('.lead .quiet:last-child')?.textContent).toMatch(
			/.+ · .+ · article of 23 September 2025, paragraph \d/,
		);
	});

	it('shows the other facts in place when asked', () => {
		show('pair', 'nl');
		const before = mount.querySelectorAll('.fact').length;
		act(() => button(/^Nog \d+ feiten$/).click());
		expect(mount.querySelectorAll('.fact').length).toBeGreaterThan(before);
		expect(button(/^Nog/)).toBeUndefined();
	});

	it.each([
		['newer page', 'much newer than the article'],
		['older page', 'came after this page'],
	] as const)('says so on a %s', (name, words) => {
		show(name, 'en');
		expect(mount.querySelector('.notice')?.textContent).toContain(words);
	});

	it('gives every control at least 24 by 24 pixels', () => {
		show('pair', 'en');
		for (const control of mount.querySelectorAll('button')) {
			const { width, height } = control.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
	});

	it('keeps within a narrow window at twice the size of text', () => {
		document.documentElement.style.fontSize = '200%';
		show('group', 'nl');
		const card = mount.querySelector('.card') as HTMLElement;
		expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
		document.documentElement.style.fontSize = '';
	});
});
