import type { Knowledge } from '../knowledge/knowledge.ts';
import { Statement } from '../ui/Statement.tsx';
import { Section } from './Section.tsx';
import type { SettingsSectionProps } from './section-props.ts';

/** Which companies are marked. */
export function CompaniesSection({
	knowledge,
	settings,
	t,
	change,
}: SettingsSectionProps & { readonly knowledge: Knowledge }) {
	return (
		<Section id="companies" title={t('section_companies')}>
			<p class="quiet">{t('companies_hint')}</p>
			<ul class="rows">
				{knowledge.entities.map(({ id, name, roles: [role] }) => (
					<li key={id}>
						<label class="company">
							<input
								type="checkbox"
								checked={!settings.entitiesOff.includes(id)}
								aria-describedby={role && `role-${id}`}
								onChange={({ currentTarget }) => change({ type: 'entity', entity: id, isOn: currentTarget.checked })}
							/>
							{name[t.locale]}
						</label>
						{role && (
							<p class="quiet" id={`role-${id}`}>
								<Statement knowledge={knowledge} article={role.article.id} text={role.role.text} t={t} />
							</p>
						)}
					</li>
				))}
			</ul>
		</Section>
	);
}
