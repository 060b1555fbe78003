import { build } from 'esbuild';
import { squeeze } from './squeeze.mjs';

/**
 * Imports a TypeScript module of the project in Node, which cannot read it by itself.
 * @param {string} file its path
 * @param {{isAsShipped?: boolean}} [options] `isAsShipped`: minified as the bundles are, for speed is measured of what is shipped
 */
export async function loadTypeScript(file, { isAsShipped = false } = {}) {
	const { outputFiles } = await build({
		entryPoints: [file],
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		minify: isAsShipped,
	});
	const code = isAsShipped ? await squeeze(outputFiles[0].text, { isModule: true }) : outputFiles[0].text;
	return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
