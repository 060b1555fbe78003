import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { vitePacks } from './packs.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

/** Stylesheets are imported as text, as esbuild does; Vite would put them into the page. */
const cssAsText: Plugin = {
	name: 'css-as-text',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source.endsWith('.css') && importer ? `\0${path.resolve(path.dirname(importer), source)}.js` : null,
	load: async (id) =>
		id.startsWith('\0') && id.endsWith('.css.js')
			? `export default ${JSON.stringify(await readFile(id.slice(1, -3), 'utf8'))};`
			: null,
};

const plugins = [vitePacks, cssAsText];
const executablePath = findBrowser('chromium');

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				plugins,
				test: {
					name: 'unit',
					include: ['{src,tests}/**/*.test.{ts,tsx}'],
					exclude: ['**/*.browser.test.*', 'tests/e2e/**'],
				},
			},
			{
				extends: true,
				plugins,
				// Named, because one found late makes Vite load the tests' page anew in the middle of them.
				optimizeDeps: {
					noDiscovery: true,
					include: [
						'preact',
						'preact/hooks',
						'preact/jsx-runtime',
						'preact/jsx-dev-runtime',
						'preact/test-utils',
						'axe-core',
					],
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.{ts,tsx}'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			...(['chromium', 'firefox'] as const).map((name) => ({
				extends: true as const,
				test: {
					name: `e2e-${name}`,
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: [],
					provide: { browserName: name },
					testTimeout: 60_000,
					// Browsers let a hidden page's timers go once a second: the default of one second is a race with that.
					expect: { poll: { timeout: 10_000 } },
					hookTimeout: 60_000,
					fileParallelism: false,
					// One process for all files, in which browsers stay open from one to the next.
					isolate: false,
				},
			})),
		],
	},
});
