import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { createJudgingRecogniser } from '../recognition/create-judging-recogniser.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { State } from '../ui/CardView.fixture.tsx';
import { sampleMentions } from './sample-mentions.ts';
import { sampleText } from './sample-text.ts';
import type { WelcomeViewProps } from './WelcomeView.tsx';
import { WelcomeView } from './WelcomeView.tsx';

const nothing = (): void => {};
const recogniser = createJudgingRecogniser(forms, senses);

/** The first-run page; `own` replaces what it is given otherwise. */
export const welcomeState =
	(own: Partial<WelcomeViewProps> = {}): State =>
	(knowledge, t) => {
		const { heading, sentences } = sampleText(t);
		return (
			<WelcomeView
				knowledge={knowledge}
				settings={defaultSettings}
				sample={{ heading, sentences: sampleMentions(recogniser, heading, sentences, t.locale) }}
				lacksAccess={false}
				lacksButton={false}
				nextKeys="Alt+."
				problem=""
				t={t}
				change={nothing}
				copy={async () => {}}
				askAccess={nothing}
				openSummary={nothing}
				openOptions={nothing}
				{...own}
			/>
		);
	};

/** Named states of the first-run page. */
export const welcomeStates: Readonly<Record<string, State>> = {
	first: welcomeState(),
	'no-access': welcomeState({ lacksAccess: true, lacksButton: true, nextKeys: '' }),
	'other-style': welcomeState({ settings: { ...defaultSettings, markStyle: 'tint', language: 'nl' } }),
	problem: (knowledge, t) => welcomeState({ problem: t('settings_failed', { reason: 'QUOTA_BYTES' }) })(knowledge, t),
};
