/** What of a list the keys go to: the button of each line, or what unfolds it. */
const STOPS = 'li > button, li > details > summary';

/** Arrow keys go from line to line of a list, Home and End to the first and the last. */
export function moveInList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
	const at = stops.indexOf(event.target as HTMLElement);
	if (at < 0) return;
	const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
	const next = stops[steps[event.key] ?? -1];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/** The first line of the list in `around`, into which an arrow leads from the field that narrows it. */
export const firstInList = (around: ParentNode | null): HTMLElement | null =>
	around?.querySelector<HTMLElement>(STOPS) ?? null;
