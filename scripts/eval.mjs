/** `npm run eval`: how right the recogniser is, over the labelled passages and, where present, the real pages. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { evaluate } = await loadTypeScript(path.join(root, 'tests/eval/evaluate.ts'));
const { printReport } = await loadTypeScript(path.join(root, 'tests/eval/print-report.ts'));
printReport(await evaluate(root), (line) => console.log(line));
