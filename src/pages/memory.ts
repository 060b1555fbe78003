/** What the popup keeps from one opening to the next: the view, how much of the summary, and how far down it was. It never leaves the browser. */
type Kept = 'view' | 'depth' | 'scroll';

/** @returns `null` when nothing was kept, or when the browser keeps nothing for extension pages */
export function recall(what: Kept): string | null {
	try {
		return localStorage.getItem(what);
	} catch {
		return null;
	}
}

/** Keeps a value for the next opening; without effect where the browser keeps nothing. */
export function remember(what: Kept, value: string): void {
	try {
		localStorage.setItem(what, value);
	} catch {
		// The page then opens as if for the first time.
	}
}

/** Forgets all of it. */
export function forget(): void {
	try {
		localStorage.clear();
	} catch {
		// Then nothing was kept.
	}
}
