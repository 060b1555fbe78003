import type { PageErrors } from './measure.ts';
import type { Score } from './score.ts';
import { scoreByEntity, scorePages } from './score.ts';

const row = (name: string, { precision, recall, f1, right, wrong, missed }: Score): string =>
	`${name.padEnd(30)} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)} ${[right, wrong, missed].map((count) => String(count).padStart(5)).join('')}`;

const byGroup = (pages: readonly PageErrors[], groupOf: (page: PageErrors['page']) => string): string[] =>
	[...grouped(pages, groupOf)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([group, members]) => row(group, scorePages(members)));

/**
 * The report of `npm run eval`: scores by set, entity, language, kind of page and page, then every error in its context.
 * @param withBlind print the blind sets' errors too: once they are read, it is blind no longer
 */
export function printReport(pages: readonly PageErrors[], withBlind: boolean, print: (line: string) => void): void {
	const head = (name: string): void => print(`\n${name.padEnd(30)} prec. recal f1    right wrong missed`);
	head('All');
	for (const line of byGroup(pages, ({ set }) => set)) print(line);
	head('Entity');
	for (const [entity, score] of scoreByEntity(pages)) print(row(entity, score));
	head('Language');
	for (const line of byGroup(pages, ({ lang }) => lang.slice(0, 2).toLowerCase())) print(line);
	head('Kind of page');
	for (const line of byGroup(pages, ({ kind }) => kind)) print(line);
	head('Whole pages with errors');
	const open = pages.filter(({ page }) => withBlind || !page.set.endsWith('blind'));
	for (const errors of open) {
		const score = scorePages([errors]);
		if (errors.page.kind === 'whole page' && score.wrong + score.missed > 0) print(row(errors.page.id, score));
	}
	print('\nErrors');
	for (const { page, wrong, missed } of open) {
		const name = `${page.isHeldOut ? 'held out ' : ''}${page.id}`;
		for (const { entity, context, verdict } of wrong) {
			print(`wrong  ${name}: ${entity}: ${context}\n       ${verdict.score.toFixed(1)} ${why(verdict)}`);
		}
		for (const { label, context, told } of missed) {
			print(`missed ${name}: ${label.entity}: ${told?.context ?? context}`);
			print(`       ${told ? `${told.verdict.score.toFixed(1)} ${why(told.verdict)}` : 'not found'}`);
		}
	}
	const lost = pages.reduce((sum, { page }) => sum + page.lost.length, 0);
	if (lost > 0)
		print(`\n${lost} labelled mentions stand in text that only a browser shows; they are not counted here.`);
}

const why = ({ reasons }: PageErrors['wrong'][number]['verdict']): string =>
	reasons.map(({ cue, weight }) => `${cue} ${weight.toFixed(1)}`).join(', ');

function grouped(
	pages: readonly PageErrors[],
	groupOf: (page: PageErrors['page']) => string,
): Map<string, PageErrors[]> {
	const groups = new Map<string, PageErrors[]>();
	for (const each of pages) {
		const group = groupOf(each.page);
		groups.set(group, [...(groups.get(group) ?? []), each]);
	}
	return groups;
}
