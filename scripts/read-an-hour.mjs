/**
 * Reads hundreds of pages with cards and popups in both browsers behind a recording proxy, as `tests/e2e/privacy.test.ts`
 * does with a few: more than a reader opens in an hour. Prints what was asked of the network, and by whom.
 *   npm run read-an-hour                 300 pages in each browser: some ten minutes
 *   npm run read-an-hour -- 50 firefox   so many, in this browser alone
 */
import process from 'node:process';
import { runEndToEnd } from './run-end-to-end.mjs';

const [pages = '300', ...browsers] = process.argv.slice(2);

runEndToEnd('tests/e2e/privacy.test.ts', browsers, { PAGES_READ: pages });
