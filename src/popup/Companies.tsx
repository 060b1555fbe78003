import type { Knowledge } from '../knowledge/knowledge.ts';
import { FactText } from '../ui/FactText.tsx';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';

/** Every entity with the part it plays and all facts about it. */
export function Companies({ knowledge, t }: { knowledge: Knowledge; t: Translate }) {
	return (
		<ul class="companies">
			{knowledge.entities.map(({ id, name, roles }) => (
				<li key={id}>
					<h2>{name[t.locale]}</h2>
					{roles.map(({ article, role }) => (
						<p key={article.id}>
							<Statement knowledge={knowledge} article={article.id} text={role.text} t={t} />
						</p>
					))}
					<details>
						<summary>{t.count('company_facts', knowledge.factsOf(id).length)}</summary>
						<ul>
							{knowledge.factsOf(id).map((fact) => (
								<li key={fact.id}>
									<FactText knowledge={knowledge} fact={fact} t={t} />
								</li>
							))}
						</ul>
					</details>
				</li>
			))}
		</ul>
	);
}
