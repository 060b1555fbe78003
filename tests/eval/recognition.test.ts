import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import floors from './floors.json' with { type: 'json' };
import { scorePages } from './score.ts';

const pages = await evaluate(fileURLToPath(new URL('../..', import.meta.url)));

describe('recognition over labelled pages does not get worse', () => {
	it.each(Object.entries(floors))('%s', (set, { precision, recall }) => {
		const members = pages.filter(({ page }) => page.set === set);
		// The real pages stand beside the repository and may be absent; our own passages may not.
		if (set !== 'real pages') expect(members.length).toBeGreaterThan(50);
		const score = scorePages(members);
		expect(score.precision).toBeGreaterThanOrEqual(precision);
		expect(score.recall).toBeGreaterThanOrEqual(recall);
	});
});
