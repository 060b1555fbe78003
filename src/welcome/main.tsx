import packs from 'newsgloss:knowledge';
import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { createJudgingRecogniser } from '../recognition/create-judging-recogniser.ts';
import { Welcome } from './Welcome.tsx';

render(
	<Welcome knowledge={joinPacks(packs)} recogniser={createJudgingRecogniser(forms, senses)} />,
	document.querySelector('#welcome') as Element,
);
