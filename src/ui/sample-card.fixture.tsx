import packs from 'newsgloss:knowledge';
import type { JSX } from 'preact';
import { chooseFacts } from '../knowledge/facts-in-context.ts';
import { joinPacks } from '../knowledge/knowledge.ts';
import type { EntityId, FactId, IsoDate, Locale } from '../knowledge/pack.ts';
import { CardView } from './CardView.tsx';
import { translator } from './translate.ts';

export const knowledge = joinPacks(packs);

/** A sentence and what it names, for each state of the card worth looking at. */
const situations = {
	pair: {
		entity: 'nvidia',
		sentence: 'Nvidia and OpenAI signed a letter of intent.',
		named: ['openai'],
		pageDate: '2025-09-24',
	},
	figure: {
		entity: 'nvidia',
		sentence: 'What is Nvidia worth on the stock market?',
		named: [],
		pageDate: '2025-09-24',
	},
	group: { entity: 'hyperscalers', sentence: 'The hyperscalers design chips of their own.', named: [], pageDate: null },
	'newer page': { entity: 'openai', sentence: 'OpenAI needs power.', named: [], pageDate: '2026-11-24' },
	'older page': { entity: 'amd', sentence: 'AMD is a rival.', named: [], pageDate: '2020-01-01' },
} as const;

export type Situation = keyof typeof situations;
export const situationNames = Object.keys(situations) as Situation[];

const nothing = (): void => {};

/** The card as it is shown in a situation, with actions that do nothing. */
export function sampleCard(situation: Situation, locale: Locale): JSX.Element {
	const { entity, sentence, named, pageDate } = situations[situation];
	const choice = chooseFacts(knowledge, {
		entity: entity as EntityId,
		sentence,
		named: named as readonly string[] as readonly EntityId[],
		seen: new Set<FactId>(),
		pageDate: pageDate as IsoDate | null,
	});
	return (
		<CardView
			knowledge={knowledge}
			entity={entity as EntityId}
			choice={choice}
			t={translator(locale)}
			actions={{ close: nothing, copy: async () => {}, showAll: nothing, turnOffHere: nothing }}
		/>
	);
}
