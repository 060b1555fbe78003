import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts';
import { renderTemplate } from '../knowledge/template.ts';
import { Filtered } from '../pages/Filtered.tsx';
import { FactText } from '../ui/FactText.tsx';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';

/** Every entity with the part it plays and all facts about it. */
export function Companies({ knowledge, t }: { knowledge: Knowledge; t: Translate }) {
	const wordsOf = ({ id, name }: KnownEntity): string =>
		[
			name[t.locale],
			...knowledge
				.factsOf(id)
				.map((fact) =>
					renderTemplate(fact.text[t.locale], knowledge.figuresOf(knowledge.articleOf(fact).id), t.locale),
				),
		].join(' ');
	return (
		<Filtered
			items={knowledge.entities}
			wordsOf={wordsOf}
			t={t}
			show={(entities) => (
				<ul class="companies">
					{entities.map((entity) => (
						<Company key={entity.id} entity={entity} knowledge={knowledge} t={t} />
					))}
				</ul>
			)}
		/>
	);
}

function Company({ entity, knowledge, t }: { entity: KnownEntity; knowledge: Knowledge; t: Translate }) {
	const facts = knowledge.factsOf(entity.id);
	return (
		<li id={`companies-${entity.id}`}>
			<h2>{entity.name[t.locale]}</h2>
			{entity.roles.map(({ article, role }) => (
				<p key={article.id}>
					<Statement knowledge={knowledge} article={article.id} text={role.text} t={t} />
				</p>
			))}
			<details>
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
