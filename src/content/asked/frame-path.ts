import type { FramePath } from '../../settings/page-report.ts';

/**
 * Where this frame stands in its tab: indices into `frames` from the top down. Window proxies may be compared
 * across origins, so this tells no page anything and needs no permission. `null` for a frame that
 * its parent does not list, as one in a shadow tree.
 */
export function framePath(window: Window): FramePath {
	const path: number[] = [];
	for (let at = window; at !== at.parent; at = at.parent) {
		const index = indexIn(at.parent, at);
		if (index < 0) return null;
		path.unshift(index);
	}
	return path;
}

/** Index of a child frame in its parent's `frames`; -1 when it is not listed. */
export function indexIn(parent: Window, child: Window | null): number {
	for (let index = 0; index < parent.length; index++) if (parent[index] === child) return index;
	return -1;
}
