import { isLaidOut } from './laid-out.ts';
import { isElement, slotOrParent } from './node-kinds.ts';

/** The nearest element with a box, of `element` and of what that is laid out in. */
export function boxAround(element: Element): Element | null {
	for (let at: Node | null = element; at; at = slotOrParent(at)) if (isElement(at) && isLaidOut(at)) return at;
	return null;
}
