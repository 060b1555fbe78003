import type { ComponentChildren } from 'preact';
import type { FactQuery } from '../knowledge/facts-in-context.ts';
import { chooseFacts } from '../knowledge/facts-in-context.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId, IsoDate } from '../knowledge/pack.ts';
import type { CardManner } from './CardFrame.tsx';
import { CardView } from './CardView.tsx';
import type { CardActions } from './card-actions.ts';
import { NoteView } from './NoteView.tsx';
import type { Translate } from './translate.ts';

/** A state that a view can be in, as tests, axe and screenshots show it. */
export type State = (knowledge: Knowledge, t: Translate) => ComponentChildren;

const done = async (): Promise<void> => {};

/** Every control there is; each does nothing and succeeds. */
export const allActions: CardActions = {
	close: () => {},
	copy: done,
	showAll: () => {},
	turnOffHere: done,
	reject: async () => done,
};

function state(
	entity: string,
	query: Partial<Omit<FactQuery, 'entity' | 'named'>> & { named?: string[] },
	actions: CardActions = allActions,
	manner: CardManner = {},
): State {
	return (knowledge, t) => {
		const id = entity as EntityId;
		const named = (query.named ?? []) as EntityId[];
		const choice = chooseFacts(knowledge, { sentence: '', seen: new Set(), ...query, entity: id, named });
		return <CardView knowledge={knowledge} entity={id} choice={choice} t={t} actions={actions} {...manner} />;
	};
}

/** Named states of the card. */
export const cardStates: Readonly<Record<string, State>> = {
	pair: state('nvidia', { sentence: 'Nvidia will invest up to $100 billion in OpenAI.', named: ['openai'] }),
	topic: state('openai', { sentence: 'OpenAI is short of computing power.' }),
	weight: state('amd', {}),
	group: state('hyperscalers', { sentence: 'The hyperscalers race to build.' }),
	'long-name': state('google', { sentence: 'Alphabet works on its own chips.' }),
	'page-is-newer': state('nvidia', { pageDate: '2026-09-01' as IsoDate }),
	'page-is-older': state('openai', { pageDate: '2024-01-10' as IsoDate }),
	asked: state('nvidia', { named: ['openai'] }, allActions, { isAsked: true, place: { number: 3, of: 12 } }),
	sheet: state('openai', { sentence: 'OpenAI is short of computing power.' }, allActions, { isSheet: true }),
	note: (_, t) => <NoteView note="unknown" text="Vestas" t={t} close={() => {}} showAll={() => {}} />,
	'note-off': (_, t) => <NoteView note="off" text="" t={t} close={() => {}} showAll={() => {}} turnOn={done} />,
	'note-paused': (_, t) => <NoteView note="paused" text="" t={t} close={() => {}} showAll={() => {}} turnOn={done} />,
	'close-only': state('meta', {}, { close: () => {} }),
	failing: state(
		'microsoft',
		{},
		{
			...allActions,
			copy: () => Promise.reject(new Error('forbidden')),
			turnOffHere: () => Promise.reject(new Error('quota')),
			reject: () => Promise.reject(new Error('quota')),
		},
	),
};
