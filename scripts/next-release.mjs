/** What a release changes: the version in three files, and the changelog. Plain functions of text. */

/** The heading of the changelog's first section, under which what users notice is gathered. */
const UNRELEASED = '## Unreleased';

const versionForm = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** @param {string} version @returns {[number, number, number]} @throws when it is not three numbers */
function numbersOf(version) {
	const [, ...numbers] = versionForm.exec(version) ?? [];
	if (numbers.length !== 3) throw new Error(`"${version}" is no version: give patch, minor, major, or three numbers.`);
	return /** @type {[number, number, number]} */ (numbers.map(Number));
}

/**
 * The version to release.
 * @param {string} current as in `manifest.json`
 * @param {string} wanted `patch`, `minor`, `major`, or a version that is not below the current one
 * @throws with what to give instead
 */
export function nextVersion(current, wanted) {
	const [major, minor, patch] = numbersOf(current);
	if (wanted === 'patch') return `${major}.${minor}.${patch + 1}`;
	if (wanted === 'minor') return `${major}.${minor + 1}.0`;
	if (wanted === 'major') return `${major + 1}.0.0`;
	const next = numbersOf(wanted);
	const difference = next.map((number, index) => number - [major, minor, patch][index]).find(Boolean) ?? 0;
	if (difference < 0) throw new Error(`${wanted} is below the current version, ${current}; stores refuse that.`);
	return wanted;
}

/**
 * The changelog with what was gathered moved under the version's heading, and an empty section to gather on.
 * @param {string} date as in 2026-01-31
 * @returns {{changelog: string, notes: string}} `notes`: the new section's lines
 * @throws when nothing was gathered, or the version has a section already
 */
export function releasedChangelog(changelog, version, date) {
	if (changelog.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md has a section for ${version} already.`);
	const start = changelog.indexOf(`${UNRELEASED}\n`);
	if (start < 0) throw new Error(`CHANGELOG.md has no section "${UNRELEASED}".`);
	const from = start + UNRELEASED.length;
	const next = changelog.indexOf('\n## ', from);
	const notes = changelog.slice(from, next < 0 ? undefined : next).trim();
	if (!notes) throw new Error(`CHANGELOG.md has nothing under "${UNRELEASED}": there is nothing to release.`);
	const rest = next < 0 ? '' : changelog.slice(next);
	return { changelog: `${changelog.slice(0, from)}\n\n## ${version} – ${date}\n\n${notes}\n${rest}`, notes };
}

/** JSON text with its own first `"version"` set: the rest stays to the letter. */
const withVersion = (json, version) => json.replace(/("version": ")[^"]*/, `$1${version}`);

/**
 * Every file a release changes, as it will be.
 * @param {Record<string, string>} files by name, as they are
 * @returns {Record<string, string>}
 */
export function releasedFiles(files, version, date) {
	const lock = JSON.parse(files['package-lock.json']);
	lock.version = version;
	lock.packages[''].version = version;
	const indent = /^[\t ]+/m.exec(files['package-lock.json'])?.[0] ?? '\t';
	return {
		'package.json': withVersion(files['package.json'], version),
		'manifest.json': withVersion(files['manifest.json'], version),
		'package-lock.json': `${JSON.stringify(lock, null, indent)}\n`,
		'CHANGELOG.md': releasedChangelog(files['CHANGELOG.md'], version, date).changelog,
	};
}
