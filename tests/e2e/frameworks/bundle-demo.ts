import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { renderReact } from './render-react.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The demos, each a file here: what stands in the page's `#app`, and updates itself when `#more` is pressed. */
export const demos = ['react', 'vue', 'svelte', 'lit', 'prosemirror'] as const;

const svelte: Plugin = {
	name: 'svelte',
	setup({ onLoad }) {
		onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => ({
			contents: compile(await readFile(filename, 'utf8'), { filename, css: 'injected' }).js.code,
		}));
	},
};

/** A page of a demo, with all it needs in it. React's comes with its content from the server, to be hydrated. */
export async function demoPage(demo: (typeof demos)[number], head: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [path.join(folder, `${demo}.mjs`)],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		define: {
			'process.env.NODE_ENV': '"production"',
			__VUE_OPTIONS_API__: 'true',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
		},
		conditions: ['browser', 'production'],
		plugins: [svelte],
		logLevel: 'error',
	});
	const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script');
	const served = demo === 'react' ? renderReact() : '';
	return `<!doctype html><html lang="en"><title>${demo}</title><link rel="icon" href="data:,"><script>${head}</script>
		<body style="font: 18px/2 serif; margin: 40px"><div id="app">${served}</div><p>After it, Microsoft.</p><script>${script}</script></body></html>`;
}
