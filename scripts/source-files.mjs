import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Everything the extension is built from, by path from the root: what git holds, or, in an unpacked source package, all but
 * what `.gitignore` names.
 * @returns {Promise<string[]>}
 */
export async function sourceFiles() {
	if (existsSync('.git')) {
		const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
		if (status === 0) return stdout.split('\0').filter((file) => file && existsSync(file));
	}
	const ignored = (await readFile('.gitignore', 'utf8')).split('\n').filter(Boolean);
	const isIgnored = (name) =>
		ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : line === `${name}/`));
	const files = [];
	const walk = async (folder) => {
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			if (isIgnored(entry.name)) continue;
			const file = path.join(folder, entry.name);
			if (entry.isDirectory()) await walk(file);
			else files.push(file.replaceAll(path.sep, '/'));
		}
	};
	await walk('.');
	return files;
}
