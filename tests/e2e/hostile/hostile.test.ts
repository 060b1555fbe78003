import { describe, expect, it } from 'vitest';
import { PATIENCE, useSideBySide } from '../side-by-side.ts';
import { pageOf } from './hostility.ts';
import { policies } from './policies.ts';
import { trees } from './trees.ts';
import { worlds } from './worlds.ts';

const browsers = useSideBySide();

describe.each([
	['policies', policies],
	['worlds', worlds],
	['trees', trees],
])('hostile %s', (_, hostilities) => {
	it.each(hostilities)('a page that $name is as it is without us, and gets its marks', async (hostility) => {
		const pair = await browsers.openHtml(pageOf(hostility), hostility.headers);
		const { both, words, painted, expectUntouched } = pair;
		const { relents } = hostility;
		if (relents) await both((page) => page.evaluate(relents));
		await expect.poll(words, PATIENCE).toEqual(['Nvidia', 'OpenAI', ...(hostility.more ?? [])]);
		// Where the marks were taken away, the reader's next rest brings them back.
		await pair.withIt.bringToFront();
		await pair.withIt.mouse.move(400, 500);
		await pair.withIt.mouse.move(402, 502);
		await expect.poll(painted).toBeGreaterThanOrEqual(2);
		await expectUntouched();

		const { refused, hasCard } = hostility;
		if (refused) {
			const isRefused = async (): Promise<boolean> => {
				await pair.restAt('lead');
				return pair.withIt.evaluate(`Boolean(${refused})`) as Promise<boolean>;
			};
			await expect.poll(isRefused, { ...PATIENCE, interval: 600 }).toBe(true);
		} else if (hasCard) {
			expect(await pair.cardAt('lead')).toContain('Nvidia');
		} else {
			return;
		}
		await pair.withIt.keyboard.press('Escape');
		await expectUntouched();
	});
});
