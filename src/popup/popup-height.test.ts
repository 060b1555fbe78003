import { expect, it } from 'vitest';
import { popupHeight } from './popup-height.ts';

it.each([
	[1080, 560],
	[652, 560],
	[560, 468],
	[200, 240],
])('on a screen of %i px the popup is %i px high', (screen, height) => {
	expect(popupHeight(screen)).toBe(height);
});
