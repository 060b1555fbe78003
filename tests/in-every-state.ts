import { describe, expect, it } from 'vitest';
import type { Locale } from '../src/knowledge/pack.ts';
import { locales } from '../src/knowledge/pack.ts';
import type { mountViews } from './mounted-views.ts';

interface Page extends ReturnType<typeof mountViews> {
	show(state: string, locale: Locale): void;
}

/** Tests what holds of a page of the extension in each of its states, in each language, light and dark. */
export function holdsInEveryState(title: string, states: readonly string[], { mount, faults, show }: Page): void {
	describe.each(locales)(`${title} in %s`, (locale) => {
		describe.each(['light', 'dark'])('%s', (scheme) => {
			it.each(states)('axe finds nothing in the state "%s"', async (state) => {
				document.documentElement.style.colorScheme = scheme;
				show(state, locale);
				expect(mount.querySelector('h1')).not.toBeNull();
				expect(await faults()).toEqual([]);
			});
		});

		it.each(states)('"%s" has no sideways scroll at 380 px with letters twice as large', (state) => {
			document.documentElement.style.fontSize = '200%';
			document.body.style.inlineSize = '380px';
			show(state, locale);
			expect(mount.scrollWidth).toBeLessThanOrEqual(mount.clientWidth);
			document.body.style.inlineSize = '';
		});
	});
}
