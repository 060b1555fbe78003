/**
 * `npm run eval`: how right the recogniser is, over the labelled passages and, where present, the real pages; and how often
 * the fact chosen for a sentence is the one an editor would choose. `-- --with-blind` prints the blind set's errors too.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { evaluate } = await loadTypeScript(path.join(root, 'tests/eval/evaluate.ts'));
const { printReport } = await loadTypeScript(path.join(root, 'tests/eval/print-report.ts'));
printReport(await evaluate(root), process.argv.includes('--with-blind'), (line) => console.log(line));

const { joinPacks } = await loadTypeScript(path.join(root, 'src/knowledge/knowledge.ts'));
const { reportRanking, printRanking } = await loadTypeScript(path.join(root, 'tests/knowledge/ranking.eval.ts'));
const { packsOf } = await import('../packs.mjs');
const knowledge = joinPacks(await packsOf('newsgloss:knowledge'));
console.log(
	`\nFacts chosen for a sentence, against the entity's heaviest fact\n${printRanking(reportRanking(knowledge))}`,
);
