import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/pack.ts';
import { renderTemplate } from '../knowledge/template.ts';
import { Filtered } from '../pages/Filtered.tsx';
import { moveInList } from '../pages/list-keys.ts';
import { FactText } from '../ui/FactText.tsx';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';

/** Every entity with the part it plays and all facts about it. A filter narrows the facts too, and unfolds those it finds. */
export function Companies({ knowledge, t }: { knowledge: Knowledge; t: Translate }) {
	const wordsOf = (fact: Fact): string =>
		renderTemplate(fact.text[t.locale], knowledge.figuresOf(knowledge.articleOf(fact).id), t.locale);
	return (
		<Filtered
			items={knowledge.entities}
			wordsOf={({ id, name }) => [name[t.locale], ...knowledge.factsOf(id).map(wordsOf)].join(' ')}
			t={t}
			show={(entities, hasWords) => (
				<ul class="companies" onKeyDown={moveInList}>
					{entities.map((entity) => {
						const facts = knowledge.factsOf(entity.id);
						const isWhole = hasWords(entity.name[t.locale]);
						const found = isWhole ? [] : facts.filter((fact) => hasWords(wordsOf(fact)));
						return (
							<Company
								key={entity.id}
								entity={entity}
								facts={found.length > 0 ? found : facts}
								isUnfolded={!isWhole}
								knowledge={knowledge}
								t={t}
							/>
						);
					})}
				</ul>
			)}
		/>
	);
}

interface CompanyProps {
	readonly entity: KnownEntity;
	/** Those to be shown. */
	readonly facts: readonly Fact[];
	readonly isUnfolded: boolean;
	readonly knowledge: Knowledge;
	readonly t: Translate;
}

function Company({ entity, facts, isUnfolded, knowledge, t }: CompanyProps) {
	return (
		<li id={`companies-${entity.id}`}>
			<h2>{entity.name[t.locale]}</h2>
			{entity.roles.map(({ article, role }) => (
				<p key={article.id}>
					<Statement knowledge={knowledge} article={article.id} text={role.text} t={t} />
				</p>
			))}
			<details open={isUnfolded}>
				<summary>{t.count('company_facts', facts.length)}</summary>
				<ul class="behind">
					{facts.map((fact) => (
						<li key={fact.id}>
							<FactText knowledge={knowledge} fact={fact} t={t} />
						</li>
					))}
				</ul>
			</details>
		</li>
	);
}
