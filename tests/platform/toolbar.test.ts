import { expect, it, vi } from 'vitest';
import { isInToolbar } from '../../src/platform/toolbar.ts';

const fake = vi.hoisted(() => ({ browser: { action: {} as Record<string, unknown> } }));
vi.mock('../../src/platform/browser.ts', () => fake);

it.each([
	['does not tell, as on phones', {}, true],
	['has it there', { getUserSettings: async () => ({ isOnToolbar: true }) }, true],
	['has it out of sight', { getUserSettings: async () => ({ isOnToolbar: false }) }, false],
])('the button is in the toolbar unless the browser says otherwise: it %s', async (_, action, isThere) => {
	fake.browser.action = action;
	expect(await isInToolbar()).toBe(isThere);
});
