import type { ArticleId, Localised, Template } from '../knowledge/pack.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { renderParts } from '../knowledge/template.ts';
import type { Translate } from './translate.ts';

/** A statement of a pack in the reader's language, its figures set off from the words. */
export function Statement(props: {
	knowledge: Knowledge;
	article: ArticleId;
	text: Localised<Template>;
	t: Translate;
}) {
	const { knowledge, article, text, t } = props;
	return (
		<span class="statement" lang={t.locale}>
			{renderParts(text[t.locale], knowledge.figuresOf(article), t.locale).map((part) =>
				part.kind === 'figure' ? <strong>{part.text}</strong> : part.text,
			)}
		</span>
	);
}
