import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		browserName: 'chromium' | 'firefox';
	}
}

/** The browser that the tests are run in. */
export const browserName = inject('browserName');
