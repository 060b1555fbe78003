/** What the bundles hold of others' work, as esbuild tells it, with the licences it is under. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{name: string, version: string, license: string, home: string, bundles: string[], text: string}} ThirdParty */

/** The package a bundled file is of: the innermost, with its folder. */
const ofPackage = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 * @returns {Promise<ThirdParty[]>} by name
 * @throws when a package carries no licence text
 */
export async function thirdParties(metafiles) {
	/** @type {Map<string, {name: string, bundles: Set<string>}>} */
	const found = new Map();
	for (const { outputs } of metafiles) {
		for (const [output, { inputs }] of Object.entries(outputs)) {
			for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
				const [folder, name] = ofPackage.exec(input) ?? [];
				if (!folder || bytesInOutput === 0) continue;
				const entry = found.get(folder) ?? { name, bundles: new Set() };
				found.set(folder, entry);
				entry.bundles.add(path.basename(output));
			}
		}
	}
	const all = await Promise.all(
		[...found].map(async ([folder, { name, bundles }]) => {
			const { version, license, homepage, repository } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
			const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
			if (!file) throw new Error(`${name} ${version} carries no licence text.`);
			const text = (await readFile(folder + file, 'utf8')).replaceAll('\r\n', '\n').trim();
			const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
			return { name, version, license, home, bundles: [...bundles].sort(), text };
		}),
	);
	return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text that goes into the packages: who made what, and each licence in full. */
export const thirdPartyText = (parties) =>
	[
		'Newsgloss is under the licence in LICENSE. It holds work of others, under these:',
		...parties.map(
			({ name, version, license, home, text }) =>
				`${'='.repeat(80)}\n${name} ${version} (${license})\n${home}\n${'='.repeat(80)}\n\n${text}`,
		),
		'',
	].join('\n\n');

/** The same in short, as `docs/third-party.md` has it. */
export const thirdPartyTable = (parties) =>
	[
		'# Work of others in the extension',
		'',
		"Made by `node scripts/write-third-party.mjs` from what esbuild put into the bundles; a test says when it has fallen behind. Each licence stands in full in the packages' `THIRD-PARTY.txt`.",
		'',
		'| package | version | licence | in |',
		'| --- | --- | --- | --- |',
		...parties.map(
			({ name, version, license, bundles }) => `| ${name} | ${version} | ${license} | ${bundles.join(', ')} |`,
		),
		'',
	].join('\n');
