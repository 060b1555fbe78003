/**
 * Does what Mozilla's reviewers do: unpacks the source package where nothing else is, builds it by its own instructions, and
 * compares the packages made there with those in `packages/`, byte for byte. In another time zone, so that no clock shows.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { unzipSync } from 'fflate';

const names = await readdir('packages');
const source = names.find((name) => name.startsWith('newsgloss-source-'));
if (!source) throw new Error('There is no source package. Run: npm run package');

const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-source-'));
try {
	for (const [file, bytes] of Object.entries(unzipSync(await readFile(`packages/${source}`)))) {
		await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
		await writeFile(path.join(folder, file), bytes);
	}
	const { status } = spawnSync('npm', ['run', 'package'], {
		cwd: folder,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, TZ: 'Pacific/Kiritimati' },
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error('The source package does not build.');
	const different = [];
	for (const name of names) {
		const again = await readFile(path.join(folder, 'packages', name)).catch(() => null);
		if (!again?.equals(await readFile(`packages/${name}`))) different.push(name);
	}
	console.log(
		different.length === 0
			? `${names.length} packages, the same to the byte when built from the source package.`
			: `Different when built from the source package: ${different.join(', ')}`,
	);
	process.exitCode = different.length === 0 ? 0 : 1;
} finally {
	await rm(folder, { recursive: true, force: true });
}
