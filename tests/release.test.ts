import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextVersion, releasedChangelog } from '../scripts/next-release.mjs';

const files = ['package.json', 'package-lock.json', 'manifest.json', 'CHANGELOG.md'];

/** A repository of its own with the project's own files, in which the checks pass or fail as told. */
let folder: string;

const git = (...values: string[]): string =>
	spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...values], {
		cwd: folder,
		encoding: 'utf8',
	}).stdout;

const release = (...values: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...values], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, says: stdout + stderr };
};

const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

const versions = (): string[] => {
	const lock = JSON.parse(text('package-lock.json'));
	return [JSON.parse(text('package.json')), JSON.parse(text('manifest.json')), lock, lock.packages['']].map(
		({ version }) => version,
	);
};

/** Replaces every check by one that fails or passes, having seen the new version. */
const setChecks = (outcome: 'pass' | 'fail'): void => {
	writeFileSync(
		path.join(folder, 'scripts/test.mjs'),
		`import { readFileSync } from 'node:fs';
		console.log('checked ' + JSON.parse(readFileSync('manifest.json')).version + ' ' + process.argv.slice(2));
		process.exitCode = ${outcome === 'pass' ? 0 : 1};`,
	);
	git('add', '.');
	git('commit', '-qm', 'x');
};

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-release-'));
	mkdirSync(path.join(folder, 'scripts'));
	for (const file of [...files, 'scripts/release.mjs', 'scripts/next-release.mjs'])
		cpSync(file, path.join(folder, file));
	writeFileSync(
		path.join(folder, 'CHANGELOG.md'),
		'# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.0.9 – 2025-01-01\n\n- Old.\n',
	);
	git('init', '-q');
	setChecks('pass');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
	it('sets the version everywhere, moves the notes under it, checks, and says what is next', () => {
		const { status, says } = release('7.8.9', '--steps', 'types,package');
		expect(status).toBe(0);
		expect(says).toContain('checked 7.8.9 types,package');
		expect(says).toContain('git tag v7.8.9');
		expect(versions()).toEqual(['7.8.9', '7.8.9', '7.8.9', '7.8.9']);
		expect(text('CHANGELOG.md')).toMatch(
			/^# Changelog\n\n## Unreleased\n\n## 7\.8\.9 – \d{4}-\d\d-\d\d\n\n- Something new\.\n\n## 0\.0\.9 – 2025-01-01\n\n- Old\.\n$/,
		);
		const changed = git('diff', '--numstat')
			.trim()
			.split('\n')
			.map((line) => line.split('\t'));
		expect(changed.map(([, , name]) => name).sort()).toEqual([...files].sort());
		expect(changed.find(([, , name]) => name === 'package-lock.json')?.slice(0, 2)).toEqual(['2', '2']);
	});

	it('changes nothing in a dry run, and says what it would', () => {
		const { status, says } = release('minor', '--dry-run');
		expect(status).toBe(0);
		expect(says).toContain('- Something new.');
		expect(git('status', '--porcelain')).toBe('');
	});

	it('of what git does not hold yet is refused', () => {
		writeFileSync(path.join(folder, 'new.txt'), '');
		expect(release('patch')).toMatchObject({ status: 1, says: expect.stringContaining('Commit first') });
		expect(versions()).not.toContain('0.1.1');
	});

	it('leaves all as it was when a check fails', () => {
		setChecks('fail');
		const { status, says } = release('patch');
		expect(status).toBe(1);
		expect(says).toContain('as before');
		expect(git('status', '--porcelain')).toBe('');
	});

	it.each([
		[[], 'Say which release'],
		[['next'], 'is no version'],
		[['0.0.1'], 'below the current version'],
		[['0.0.9'], 'below the current version'],
	])('of %j is refused, with the reason', (values, reason) => {
		expect(release(...values)).toMatchObject({ status: 1, says: expect.stringContaining(reason) });
		expect(git('status', '--porcelain')).toBe('');
	});

	it('with nothing to tell is refused', () => {
		expect(() => releasedChangelog('# C\n\n## Unreleased\n\n## 1.0.0 – x\n', '1.0.1', 'y')).toThrow(
			'nothing to release',
		);
		expect(() => releasedChangelog('# C\n\n## Unreleased\n\n- A\n\n## 1.0.0 – x\n', '1.0.0', 'y')).toThrow('already');
	});

	it.each([
		['patch', '1.2.4'],
		['minor', '1.3.0'],
		['major', '2.0.0'],
		['1.2.3', '1.2.3'],
		['1.10.0', '1.10.0'],
	])('%s after 1.2.3 is %s', (wanted, version) => {
		expect(nextVersion('1.2.3', wanted)).toBe(version);
	});
});

it('the changelog gathers under the heading that a release looks for', () => {
	expect(readFileSync('CHANGELOG.md', 'utf8').match(/^## Unreleased$/gm)).toHaveLength(1);
});
