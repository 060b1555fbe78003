import { build } from 'esbuild';

/** A module of the tests as one script for a page of theirs. @param entry its path from the project's root */
export async function pageScript(entry: string): Promise<string> {
	const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
	return outputFiles[0]?.text ?? '';
}
