/** Writes `docs/third-party.md` from what esbuild puts into the bundles. Run it after a change of the dependencies. */
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundles } from '../build.mjs';
import { thirdParties, thirdPartyTable } from './third-party.mjs';

const built = await Promise.all(bundles.map((options) => build({ ...options, write: false })));
await writeFile('docs/third-party.md', thirdPartyTable(await thirdParties(built.map(({ metafile }) => metafile))));
