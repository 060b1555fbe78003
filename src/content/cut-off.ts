/** Does so much text run out of its element that it may be seen where that is not, as on a page whose body is as high as the window? */
export const runsOut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean =>
	scrollHeight - clientHeight > innerHeight / 2 || scrollWidth - clientWidth > innerWidth / 2;

/**
 * Is an element without any room, as what is for screen readers alone, folded to nothing, or beside or above the page, although it is as high on it as
 * what a reader sees?
 */
export function isCutOff(entry: IntersectionObserverEntry, isNear: boolean): boolean {
	const { boundingClientRect: box, rootBounds, intersectionRatio } = entry;
	if (box.width <= 1 || box.height <= 1 || box.bottom + scrollY < 0) return true;
	// Touched by the edge of what holds it, and no more.
	if (isNear) return entry.isIntersecting && intersectionRatio === 0;
	return rootBounds !== null && box.bottom > rootBounds.top && box.top < rootBounds.bottom;
}

/**
 * Is a text within an element that is near cut off by it, or by what holds that: a post that shows its first lines, a name that makes way for a picture?
 * @returns `undefined` where it is not as high on the page as what was looked at
 */
export function isCutIn(entry: IntersectionObserverEntry, range: Range): boolean | undefined {
	const { target, boundingClientRect: own, intersectionRect: seen, rootBounds } = entry;
	const box = range.getBoundingClientRect();
	if (box.width === 0) return false;
	if (!meet(box, own)) {
		const { overflowX, overflowY } = getComputedStyle(target);
		const isBeside = box.right <= own.left || box.left >= own.right;
		return box.right < own.left - innerWidth || /hidden|clip/.test(isBeside ? overflowX : overflowY);
	}
	if (meet(box, seen)) return false;
	return rootBounds === null || !meet(box, rootBounds) ? undefined : true;
}

const meet = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
	one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
