/**
 * Does what a page may make fail that bends its own objects: there something is left unread or unpainted, and nothing is said of it in
 * the page's console.
 * @returns what `work` does, or `failed`
 */
export function quietly<T>(work: () => T, failed: T): T {
	try {
		return work();
	} catch {
		return failed;
	}
}
