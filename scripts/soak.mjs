/**
 * Lets a lively page (ticker, live blog, chat, endless feed, changing advertisement) do in minutes what it does in an hour, as
 * `tests/e2e/soak/` does for a while, and prints what is held at the beginning and at the end.
 *   npm run soak                   an hour of it in each browser
 *   npm run soak -- 20000 firefox  so many turns (a turn is a second), in this browser alone
 */
import process from 'node:process';
import { runEndToEnd } from './run-end-to-end.mjs';

const [turns = '3600', ...browsers] = process.argv.slice(2);

runEndToEnd('tests/e2e/soak/soak.test.ts', browsers, { SOAK_TURNS: turns });
