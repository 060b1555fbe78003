/** What the Tab key stops at in a card. */
const stops = 'button, [tabindex="0"]';

/**
 * Has the Tab key lead out of the card at either end, back to where its reader was. By itself it would lead into the browser's own bar, with the card left
 * open: its host is the last element of the page.
 * @param leave closes the card and gives the focus back
 */
export function leaveByTab(mount: HTMLElement, leave: () => void): void {
	const root = mount.getRootNode() as ShadowRoot;
	mount.addEventListener('keydown', (event) => {
		if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
		const inOrder = [...mount.querySelectorAll<HTMLElement>(stops)];
		const at = inOrder.indexOf(root.activeElement as HTMLElement);
		// The card as a whole has the focus when it has just opened: before its first stop.
		const isLeaving = event.shiftKey ? at <= 0 : at === inOrder.length - 1;
		if (!isLeaving) return;
		event.preventDefault();
		leave();
	});
}
