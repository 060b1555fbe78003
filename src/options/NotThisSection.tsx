import { useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Filtered } from '../pages/Filtered.tsx';
import type { Rejection } from '../settings/settings.ts';
import { Said } from '../ui/Said.tsx';
import type { Translate } from '../ui/translate.ts';
import { Section } from './Section.tsx';
import type { SettingsSectionProps } from './section-props.ts';
import { siteName } from './site-name.ts';
import { useRowFocus } from './use-row-focus.ts';

/** So many words are a list that wants a filter. */
const MANY = 10;

/** Every "Not this" that the reader has said, each with the way back. */
export function NotThisSection({
	knowledge,
	settings: { rejections },
	t,
	change,
}: SettingsSectionProps & { readonly knowledge: Knowledge }) {
	const [said, setSaid] = useState('');
	const list = useRef<HTMLDivElement>(null);
	const focusAfter = useRowFocus(list, rejections.length);
	const nameOf = ({ entity }: Rejection): string => knowledge.entity(entity)?.name[t.locale] ?? entity;
	const rows = (shown: readonly Rejection[]) => (
		<ul class="rows">
			{shown.map((rejection, index) => {
				const { word } = rejection;
				const name = nameOf(rejection);
				return (
					<li class="row" key={JSON.stringify(rejection)}>
						<span class="name">
							{t('rejection', { word: isolated(word), name })} <span class="quiet">{placeOf(rejection, t)}</span>
						</span>
						<button
							type="button"
							class="remove"
							aria-label={t('rejection_undo', { word, name })}
							onClick={() => {
								focusAfter(index);
								change({ type: 'accept', rejection });
								setSaid(t('not_this_undone', { word }));
							}}
						>
							{t('not_this_undo')}
						</button>
					</li>
				);
			})}
		</ul>
	);
	return (
		<Section id="not_this" title={t('section_not_this')}>
			<p class="quiet">{t(rejections.length > 0 ? 'rejections_list' : 'rejections_none')}</p>
			<div ref={list}>
				{rejections.length > MANY ? (
					<Filtered
						items={rejections}
						wordsOf={(rejection) => `${rejection.word} ${nameOf(rejection)} ${placeOf(rejection, t)}`}
						t={t}
						show={rows}
					/>
				) : (
					rejections.length > 0 && rows(rejections)
				)}
			</div>
			<Said>{said}</Said>
		</Section>
	);
}

/** A word that may be written the other way than the text around it. */
const isolated = (word: string): string => `\u2068${word}\u2069`;

/** Where a "Not this" holds, in words. */
function placeOf({ where }: Rejection, t: Translate): string {
	if (where.scope === 'page') return t('rejected_at_page', { address: where.address });
	if (where.scope === 'site') return t('rejected_at_site', { site: siteName(where.site, t) });
	return t('rejected_at_everywhere');
}
