import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/pack.ts';
import { provenanceOf } from './provenance.ts';
import { Statement } from './Statement.tsx';
import type { Translate } from './translate.ts';

/** A fact with where it comes from. */
export function FactText({ knowledge, fact, t }: { knowledge: Knowledge; fact: Fact; t: Translate }) {
	return (
		<div class="fact">
			<p>
				<Statement knowledge={knowledge} article={knowledge.articleOf(fact).id} text={fact.text} t={t} />
			</p>
			<p class="quiet">{provenanceOf(knowledge, fact, t)}</p>
		</div>
	);
}
