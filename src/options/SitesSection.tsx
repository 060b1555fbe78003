import { useRef, useState } from 'preact/hooks';
import { Filtered } from '../pages/Filtered.tsx';
import { siteRuleIn, typedSite } from '../settings/site-rule-input.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import { PastedSites } from './PastedSites.tsx';
import { Section } from './Section.tsx';
import { SiteField } from './SiteField.tsx';
import { SiteRow } from './SiteRow.tsx';
import { siteName } from './site-name.ts';
import type { SettingsSectionProps } from './section-props.ts';
import { useRowFocus } from './use-row-focus.ts';
import { Said } from '../ui/Said.tsx';

/** So many sites are a list that wants a filter. */
const MANY = 10;

/** Where Newsgloss is off: everywhere for now, or on the sites of a list. */
export function SitesSection({ settings, t, change }: SettingsSectionProps) {
	const { sitesOff, isPaused } = settings;
	const [said, setSaid] = useState('');
	const list = useRef<HTMLDivElement>(null);
	const focusAfter = useRowFocus(list, sitesOff.length);
	const name = (rule: SiteRule): string => siteName(rule, t);

	/** @returns what is wrong with a site as typed; `null` when it was taken */
	const take = (typed: string, instead?: SiteRule): string | null => {
		const rule = siteRuleIn(typed);
		if (rule === null) return t('site_wrong', { text: typed.trim() });
		if (rule === instead) return null;
		if (sitesOff.includes(rule)) return t('site_known', { site: name(rule) });
		if (instead === undefined) change({ type: 'site', host: rule, isOn: false });
		else change({ type: 'site', host: instead, isOn: true }, { type: 'site', host: rule, isOn: false });
		setSaid(t('site_added', { site: name(rule) }));
		return null;
	};
	const rows = (rules: readonly SiteRule[]) => (
		<ul class="rows">
			{rules.map((rule, index) => (
				<SiteRow
					key={rule}
					name={name(rule)}
					typed={typedSite(rule)}
					t={t}
					save={(typed) => take(typed, rule)}
					remove={() => {
						focusAfter(index);
						change({ type: 'site', host: rule, isOn: true });
						setSaid(t('site_removed', { site: name(rule) }));
					}}
				/>
			))}
		</ul>
	);
	return (
		<Section id="sites" title={t('section_sites')}>
			<label class="switch">
				<input
					type="checkbox"
					checked={isPaused}
					onChange={({ currentTarget }) => change({ type: 'pause', isPaused: currentTarget.checked })}
				/>
				{t('pause_switch')}
			</label>
			<p class="quiet">{t(sitesOff.length > 0 ? 'sites_hint' : isPaused ? 'page_paused' : 'sites_none')}</p>
			<div ref={list}>
				{sitesOff.length > MANY ? (
					<Filtered items={sitesOff} wordsOf={name} t={t} show={rows} />
				) : (
					sitesOff.length > 0 && rows(sitesOff)
				)}
			</div>
			<SiteField t={t} add={take} />
			<PastedSites settings={settings} t={t} change={change} say={setSaid} />
			<Said>{said}</Said>
		</Section>
	);
}
