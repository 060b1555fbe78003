import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const style = (more: string) => `style="font: 14px/2 serif; padding: 40px; ${more}"`;

describe('the card, in other directions of writing', () => {
	it.each([
		['right to left', 'direction: rtl'],
		['vertical', 'writing-mode: vertical-rl'],
	])('opens on text that is written %s', async (_, written) => {
		const { cardOf } = await browser.openHtml(
			`<!doctype html><html lang="en"><body ${style(written)}><p>Nvidia and OpenAI signed a letter.</p></body></html>`,
		);
		expect(await cardOf('OpenAI')).toContain('OpenAI');
	});
});
