import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../settings/site-rules.ts';
import { mountOptions } from './options-at-work.fixture.tsx';

const { faults, show, use, section, button, press, type, status, alerts, now } = mountOptions();

describe('the list of sites', () => {
	const listed = () => [...section('sites').querySelectorAll('.name')].map(({ textContent }) => textContent);
	const add = (text: string): void => {
		type(section('sites').querySelector('#site'), text);
		press(button('Add', section('sites')));
	};

	it('takes a site as a reader writes it, and says what is none', async () => {
		use();
		add('https://www.nu.nl/economie');
		await expect.poll(listed).toEqual(['nu.nl']);
		expect(status('sites')).toBe('Newsgloss is off on nu.nl.');
		add('nu nl');
		await expect.poll(() => alerts('sites')).toBe('“nu nl” names no site.');
		expect(await faults()).toEqual([]);
		add('www.nu.nl');
		await expect.poll(() => alerts('sites')).toBe('nu.nl is on the list already.');
		expect(listed()).toEqual(['nu.nl']);
	});

	it('edits a site in its place, and leaves it with Escape', async () => {
		use({ sitesOff: ['', 'nu.nl'] as SiteRule[] });
		press(button('Edit nu.nl'));
		const field = () => section('sites').querySelector<HTMLInputElement>('[aria-label=Site]');
		await expect.poll(() => document.activeElement === field() && field()?.value).toBe('nu.nl');
		expect(await faults()).toEqual([]);
		type(field(), '*');
		press(button('Save'));
		await expect.poll(() => alerts('sites')).toBe('“*” names no site.');
		type(field(), '*.example.org');
		press(button('Save'));
		await expect.poll(listed).toEqual(['Local files', 'example.org']);
		press(button('Edit Local files'));
		await expect.poll(() => field()?.value).toBe('file:');
		field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Edit Local files');
		expect(now().sitesOff).toEqual(['', 'example.org']);
	});

	it('removes a site, and the focus goes on to the next', async () => {
		use({ sitesOff: ['ad.nl', 'nu.nl'] as SiteRule[] });
		press(button('Remove ad.nl'));
		await expect.poll(listed).toEqual(['nu.nl']);
		await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Remove nu.nl');
		press(button('Remove nu.nl'));
		await expect.poll(listed).toEqual([]);
		await expect.poll(() => document.activeElement?.id).toBe('sites');
		expect(status('sites')).toBe('Newsgloss is on again on nu.nl.');
	});

	it('takes a pasted list, and leaves in the field what names no site', async () => {
		use({ sitesOff: ['nu.nl'] as SiteRule[] });
		const details = section('sites').querySelector('details') as HTMLDetailsElement;
		details.open = true;
		const field = details.querySelector('textarea');
		type(field, 'nu.nl\nhttps://ad.nl/x, google.*\nnu nl');
		press(button('Add all'));
		await expect.poll(listed).toEqual(['ad.nl', 'google.*', 'nu.nl']);
		expect(status('sites')).toBe('2 sites were added.');
		expect(alerts('sites')).toContain('“nu nl”');
		expect(field?.value).toBe('nu nl');
		expect(await faults()).toEqual([]);
	});

	it('is narrowed by words when it is long', async () => {
		show('many');
		expect(listed()).toHaveLength(30);
		type(section('sites').querySelector('[type=search]'), 'site-12');
		await expect.poll(listed).toEqual(['site-12.example.org']);
	});

	it('has its filter at the key /, but not while a site is typed', () => {
		show('many');
		const slash = (target: EventTarget | null) => {
			const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
			target?.dispatchEvent(event);
			return event.defaultPrevented;
		};
		const field = section('sites').querySelector('textarea');
		expect(slash(field)).toBe(false);
		expect(slash(section('sites').querySelector('#site'))).toBe(false);
		expect(slash(document.body)).toBe(true);
		expect(document.activeElement).toBe(section('sites').querySelector('[type=search]'));
	});
});
