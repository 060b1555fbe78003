import type { Knowledge } from '../knowledge/knowledge.ts';
import { LanguageChoice } from '../pages/LanguageChoice.tsx';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { Sample } from './Sample.tsx';
import type { SampleSentence } from './sample-mentions.ts';

export interface WelcomeViewProps {
	readonly knowledge: Knowledge;
	readonly settings: Settings;
	readonly sample: { readonly heading: string; readonly sentences: readonly SampleSentence[] };
	/** The reader has not given access to web pages. */
	readonly lacksAccess: boolean;
	/** The browser has put the button out of sight. */
	readonly lacksButton: boolean;
	/** Keys that go to the next mention; empty when there are none. */
	readonly nextKeys: string;
	/** What went wrong with the last change, in words; empty when nothing did. */
	readonly problem: string;
	readonly t: Translate;
	change(change: SettingsChange): void;
	/** Puts text on the clipboard; rejects when the browser does not let it. */
	copy(text: string): Promise<void>;
	/** Asks the reader, through the browser, for access to web pages. */
	askAccess(): void;
	openSummary(): void;
	openOptions(): void;
}

/** For those who are new: what Newsgloss does, tried out on a sample, and where the rest is. */
export function WelcomeView(props: WelcomeViewProps) {
	const { knowledge, settings, sample, lacksAccess, lacksButton, nextKeys, problem, t, change, copy } = props;
	return (
		<>
			<header>
				<h1>{t('welcome_title')}</h1>
				<p class="lead">{t('welcome_what')}</p>
			</header>
			{lacksAccess && (
				<div class="notice access">
					<p>{t('welcome_access')}</p>
					<button type="button" onClick={props.askAccess}>
						{t('remedy_grant')}
					</button>
				</div>
			)}
			<section aria-labelledby="try">
				<h2 id="try">{t('welcome_try')}</h2>
				<p class="quiet">{t('welcome_try_hint')}</p>
				<Sample
					{...sample}
					knowledge={knowledge}
					settings={settings}
					t={t}
					copy={copy}
					openSummary={props.openSummary}
				/>
			</section>
			<ul class="points">
				<li>
					{t('welcome_popup')} {lacksButton && t('welcome_pin')}
				</li>
				<li>{t('welcome_off')}</li>
				{nextKeys && <li>{t('welcome_keys', { keys: nextKeys })}</li>}
				<li>{t('welcome_private')}</li>
			</ul>
			<div class="actions">
				<button type="button" onClick={props.openSummary}>
					{t('about_summary')}
				</button>
				<button type="button" onClick={props.openOptions}>
					{t('all_settings')}
				</button>
				<LanguageChoice settings={settings} t={t} change={change} />
			</div>
			<p class="problem" role="alert">
				{problem}
			</p>
		</>
	);
}
