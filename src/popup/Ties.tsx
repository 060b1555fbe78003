import { useEffect, useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, EntityId, Firmness, Relation, RelationKind } from '../knowledge/pack.ts';
import { moveInList } from '../pages/list-keys.ts';
import { FactText } from '../ui/FactText.tsx';
import type { Translate } from '../ui/translate.ts';
import { layOutTies, NODE_HALF_HEIGHT, NODE_HALF_WIDTH, TIES_HEIGHT, TIES_WIDTH } from './tie-layout.ts';

/** What is meant to be but is not so yet is drawn dashed. */
const intended: ReadonlySet<Firmness> = new Set(['letter-of-intent', 'potential', 'plan']);

/** Ties that hold both ways have no arrowhead. */
const mutual: ReadonlySet<RelationKind> = new Set(['competes-with']);

/** Names of more letters than this are set narrower, to stay within their boxes. */
const LONG_NAME = 12;

/**
 * Who is tied to whom: a picture whose ties are numbered, and the list that says each in words and leads to the facts
 * it rests on. The list is the picture's text equivalent; pressing a tie in the picture opens it there.
 */
export function Ties({ knowledge, article, t }: { knowledge: Knowledge; article: Article; t: Translate }) {
	const [chosen, setChosen] = useState<Relation | null>(null);
	const list = useRef<HTMLOListElement>(null);
	// Pressed in the picture or low in the list, its facts may be out of sight.
	useEffect(() => {
		if (chosen)
			list.current?.querySelector('[aria-expanded=true]')?.parentElement?.scrollIntoView({ block: 'nearest' });
	}, [chosen]);
	const pack = knowledge.packOf(article.id);
	if (!pack || pack.relations.length === 0) return null;
	const { nodes, edges } = layOutTies(pack.relations);
	const name = (id: EntityId): string => knowledge.entity(id)?.name[t.locale] ?? id;
	const toggle = (relation: Relation): void => setChosen(relation === chosen ? null : relation);
	return (
		<figure class="ties">
			<figcaption>
				<h2>{t('ties_title')}</h2>
			</figcaption>
			<svg viewBox={`0 0 ${TIES_WIDTH} ${TIES_HEIGHT}`} aria-hidden="true">
				<defs>
					<marker
						id="tie-head"
						viewBox="0 0 8 8"
						refX="7"
						refY="4"
						markerUnits="userSpaceOnUse"
						markerWidth="9"
						markerHeight="9"
						orient="auto"
					>
						<path d="M0 0.5 8 4 0 7.5Z" />
					</marker>
				</defs>
				{edges.map(({ relation, path, middle }, index) => (
					// biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the list below has the button
					<g key={relation.id} class={relation === chosen ? 'tie chosen' : 'tie'} onClick={() => toggle(relation)}>
						<path class="reach" d={path} />
						<path
							class={intended.has(relation.firmness) ? 'line intended' : 'line'}
							d={path}
							marker-end={mutual.has(relation.kind) ? undefined : 'url(#tie-head)'}
						/>
						<circle cx={middle.x} cy={middle.y} r="9" />
						<text x={middle.x} y={middle.y}>
							{index + 1}
						</text>
					</g>
				))}
				{nodes.map(({ entity, x, y }) => (
					<g key={entity} class="node">
						<rect
							x={x - NODE_HALF_WIDTH}
							y={y - NODE_HALF_HEIGHT}
							width={NODE_HALF_WIDTH * 2}
							height={NODE_HALF_HEIGHT * 2}
							rx="6"
						/>
						<text
							x={x}
							y={y}
							textLength={name(entity).length > LONG_NAME ? NODE_HALF_WIDTH * 2 - 8 : undefined}
							lengthAdjust="spacingAndGlyphs"
						>
							{name(entity)}
						</text>
					</g>
				))}
			</svg>
			<p class="quiet" aria-hidden="true">
				{t('ties_legend')}
			</p>
			{nodes.map(({ entity }) => {
				const { members = [] } = knowledge.entity(entity) ?? {};
				return (
					members.length > 0 && (
						<p key={entity} class="quiet">
							{name(entity)}: {t.list(members.map(name))}
						</p>
					)
				);
			})}
			<ol ref={list} onKeyDown={moveInList}>
				{pack.relations.map((relation) => (
					<li key={relation.id}>
						<button type="button" class="row" aria-expanded={relation === chosen} onClick={() => toggle(relation)}>
							{tieText(relation, name, t)}
						</button>
						{relation === chosen && (
							<ul class="behind">
								{pack.facts
									.filter(({ id }) => relation.facts.includes(id))
									.map((fact) => (
										<li key={fact.id}>
											<FactText knowledge={knowledge} fact={fact} t={t} />
										</li>
									))}
							</ul>
						)}
					</li>
				))}
			</ol>
		</figure>
	);
}

function tieText({ kind, from, to, firmness }: Relation, name: (id: EntityId) => string, t: Translate): string {
	const key = from === to && kind === 'competes-with' ? 'tie_competes_within' : tieKeys[kind];
	const text = t(key, { from: name(from), to: name(to) });
	return intended.has(firmness) ? t('tie_intended', { tie: text }) : text;
}

const tieKeys = {
	'invests-in': 'tie_invests_in',
	'holds-stake-in': 'tie_holds_stake_in',
	supplies: 'tie_supplies',
	'buys-from': 'tie_buys_from',
	'competes-with': 'tie_competes_with',
	'seeks-independence-from': 'tie_seeks_independence_from',
} as const satisfies Record<RelationKind, string>;
