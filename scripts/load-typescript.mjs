import { build } from 'esbuild';

/**
 * Imports a TypeScript module of the project in Node, which cannot read it by itself.
 * @param {string} file its path
 */
export async function loadTypeScript(file) {
	const { outputFiles } = await build({
		entryPoints: [file],
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
