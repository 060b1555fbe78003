import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundles } from '../build.mjs';
import { thirdParties, thirdPartyTable, thirdPartyText } from '../scripts/third-party.mjs';

/** Licences under which others' work may be given on in a package, with their text beside it. */
const fine = ['MIT', 'MPL-2.0', 'ISC', 'BSD-3-Clause', 'Apache-2.0'];

let parties: Awaited<ReturnType<typeof thirdParties>>;

beforeAll(async () => {
	const built = await Promise.all(bundles.map((options) => build({ ...options, metafile: true, write: false })));
	parties = await thirdParties(built.map(({ metafile }) => metafile));
});

describe('work of others in the bundles', () => {
	it('is what docs/third-party.md says; scripts/write-third-party.mjs writes it', () => {
		expect(readFileSync('docs/third-party.md', 'utf8')).toBe(thirdPartyTable(parties));
	});

	it('is under licences that let it be given on, and goes with their text', () => {
		expect(parties.filter(({ license }) => !fine.includes(license))).toEqual([]);
		for (const { text } of parties) expect(text).toMatch(/Permission is hereby granted|Mozilla Public License/);
		expect(readFileSync('dist/THIRD-PARTY.txt', 'utf8')).toBe(thirdPartyText(parties));
	});

	it('is the dependencies of package.json and what those bring, and nothing else', () => {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		const brought = ['@floating-ui/core', '@floating-ui/utils'];
		expect(parties.map(({ name }) => name).sort()).toEqual([...Object.keys(dependencies), ...brought].sort());
	});
});
