import packs from 'newsgloss:knowledge';
import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { sayLanguage } from '../pages/say-language.ts';
import { readSettings } from '../platform/settings-store.ts';
import { createJudgingRecogniser } from '../recognition/create-judging-recogniser.ts';
import { Welcome } from './Welcome.tsx';

sayLanguage('browser');
// Nothing is drawn before the settings are known: no other language is seen first.
readSettings().then((known) => {
	render(
		<Welcome knowledge={joinPacks(packs)} recogniser={createJudgingRecogniser(forms, senses)} known={known} />,
		document.querySelector('#welcome') as Element,
	);
});
