import { describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json' with { type: 'json' };
import nl from '../../_locales/nl/messages.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import { holdsInEveryState } from '../../tests/in-every-state.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { defaultSettings } from '../settings/settings.ts';
import { settingsFile } from '../settings/settings-file.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import { optionsStates } from './Options.fixture.tsx';
import { mountOptions } from './options-at-work.fixture.tsx';

const { mount, faults, show, use, section, button, press, status, now } = mountOptions();

async function readFile(content: string): Promise<void> {
	const chooser = section('file').querySelector<HTMLInputElement>('input[type=file]');
	const files = new DataTransfer();
	files.items.add(new File([content], 'settings.json'));
	if (chooser) chooser.files = files.files;
	chooser?.dispatchEvent(new Event('change', { bubbles: true }));
	await expect.poll(() => status('file')).not.toBe('');
}

holdsInEveryState('the options page', Object.keys(optionsStates), { mount, faults, show });

describe('the options page', () => {
	it('would not get past axe with faint text', async () => {
		show('first');
		mount.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#ddd');
		expect((await faults()).some((fault) => fault.startsWith('color-contrast'))).toBe(true);
	});

	it('leads to each of its sections', () => {
		show('full');
		const links = [...mount.querySelectorAll<HTMLAnchorElement>('nav a')];
		expect(links.map(({ textContent }) => textContent)).toEqual(
			[...mount.querySelectorAll('h2')].map(({ textContent }) => textContent),
		);
		for (const { hash } of links) expect(mount.querySelector(`${hash} h2`)).not.toBeNull();
	});

	it('has no section for shortcuts where there are none', () => {
		show('first');
		expect(mount.querySelector('#shortcuts')).toBeNull();
		expect(mount.querySelector('nav')?.textContent).not.toContain('Shortcuts');
	});
});

describe('the preview of marks', () => {
	const painted = (name: string) =>
		[...(CSS.highlights.get(name) ?? [])]
			.map((range) => range as Range)
			.filter(({ startContainer }) => startContainer.parentElement?.closest('.preview'))
			.map(String);

	it('has the marks that the settings give a page, at once', async () => {
		use();
		expect(painted('newsgloss')).toEqual(['Nvidia', 'OpenAI', 'Nvidia']);
		mount.querySelector<HTMLInputElement>('[value=solid]')?.click();
		await expect.poll(() => painted('newsgloss-solid')).toEqual(['Nvidia', 'OpenAI', 'Nvidia']);
		expect(painted('newsgloss')).toEqual([]);
		const [density] = section('marks').querySelectorAll('select');
		if (density) density.value = 'all';
		density?.dispatchEvent(new Event('change', { bubbles: true }));
		await expect.poll(() => painted('newsgloss-solid')).toHaveLength(5);
		expect(now()).toMatchObject({ markStyle: 'solid', density: 'all' });
	});
});

it('a company that is not ticked is off', async () => {
	use();
	const [nvidia] = section('companies').querySelectorAll('input');
	nvidia?.click();
	await expect.poll(() => now().entitiesOff).toEqual(['nvidia']);
	nvidia?.click();
	await expect.poll(() => now().entitiesOff).toEqual([]);
});

it('every "Not this" can be taken back', async () => {
	use({
		rejections: [
			{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'everywhere' } },
			{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'site', site: 'nu.nl' as SiteRule } },
		],
	});
	const rows = () => [...section('not_this').querySelectorAll('li')];
	expect(rows().map((row) => row.querySelector('.quiet')?.textContent)).toEqual(['everywhere', 'on nu.nl']);
	press(rows()[0]?.querySelector('button'));
	await expect.poll(() => rows().length).toBe(1);
	await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
	expect(now().rejections.map(({ where }) => where.scope)).toEqual(['site']);
	expect(status('not_this')).toBe('“meta” is marked again.');
	press(rows()[0]?.querySelector('button'));
	await expect.poll(() => document.activeElement?.id).toBe('not_this');
});

it('shortcuts are shown, with the way to the browser’s page, and it is said when that fails', async () => {
	const shortcuts = [
		{ name: '_execute_action', keys: 'Alt+N' },
		{ name: 'next-mention', keys: '' },
	];
	use({}, { shortcuts, openShortcuts: () => Promise.reject(new Error('not allowed')) });
	expect([...section('shortcuts').querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
		'Open the popup',
		'Alt+N',
		'Go to the next mention and open its card',
		'none',
	]);
	press(button('Change in the browser'));
	await expect.poll(() => status('shortcuts')).toContain('did not open');
});

it('every shortcut of the manifest is told in the reader’s own language', () => {
	const shortcuts = Object.keys(manifest.commands).map((name) => ({ name, keys: 'Alt+N' }));
	for (const locale of ['en', 'nl'] as const) {
		use({}, { shortcuts }, locale);
		const told = [...section('shortcuts').querySelectorAll('dt')].map(({ textContent }) => textContent);
		const { shortcut_popup, command_next, command_previous, command_card } = { en, nl }[locale];
		expect(told).toEqual([shortcut_popup, command_next, command_previous, command_card].map(({ message }) => message));
	}
});

describe('a file of settings', () => {
	it('is added to what there is, and what was wrong in it is told', async () => {
		use({ sitesOff: ['ad.nl'] as SiteRule[] });
		await readFile('{"newsgloss":1,"sitesOff":["nu.nl","nu nl"],"density":"some"}');
		await expect.poll(() => now().sitesOff).toEqual(['ad.nl', 'nu.nl']);
		expect(status('file')).toBe(
			'1 setting was taken over.2 entries were left out:' +
				'sitesOff[1] is "nu nl", and no site.' +
				'density is "some"; it can be first-in-section, all, or none.',
		);
		expect(await faults()).toEqual([]);
	});

	it('is refused when it is something else', async () => {
		use();
		await readFile('{"sitesOff":["nu.nl"]}');
		expect(status('file')).toBe('These are not settings of Newsgloss. Nothing was changed.');
		await readFile('not json');
		await expect.poll(() => status('file')).toContain('The file is not JSON');
		expect(now()).toEqual(defaultSettings);
	});

	it('is given to the browser to save', async () => {
		use({ sitesOff: ['nu.nl'] as SiteRule[] });
		const blobs = vi.spyOn(URL, 'createObjectURL');
		const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
		press(button('Save to a file'));
		expect((saved.mock.contexts[0] as HTMLAnchorElement).download).toBe('newsgloss-settings.json');
		const [[blob]] = blobs.mock.calls as [[Blob]];
		expect(await blob.text()).toBe(settingsFile(now()));
		saved.mockRestore();
		blobs.mockRestore();
	});
});

describe('erasing', () => {
	it('is asked first, with the focus on what does no harm', async () => {
		let erased = 0;
		const erase = async (): Promise<void> => {
			erased += 1;
		};
		use({}, { erase });
		press(button('Erase everything'));
		await expect.poll(() => document.activeElement?.textContent).toBe('Cancel');
		expect(await faults()).toEqual([]);
		press(button('Cancel'));
		await expect.poll(() => document.activeElement?.textContent).toBe('Erase everything');
		expect(erased).toBe(0);
		press(button('Erase everything'));
		await expect.poll(() => section('stored').textContent).toContain('cannot be undone');
		press(button('Erase'));
		await expect.poll(() => status('stored')).toBe('Everything is erased.');
		expect(erased).toBe(1);
	});

	it('says so when it fails', async () => {
		use({}, { erase: () => Promise.reject(new Error('disk')) });
		press(button('Erase everything'));
		await expect.poll(() => section('stored').textContent).toContain('cannot be undone');
		press(button('Erase'));
		await expect.poll(() => status('stored')).toBe('Not everything could be erased: disk');
	});
});
