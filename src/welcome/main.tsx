import packs from 'newsgloss:knowledge';
import lexicons from 'newsgloss:lexicons';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { createRecogniser } from '../recognition/create-recogniser.ts';
import { Welcome } from './Welcome.tsx';

render(
	<Welcome knowledge={joinPacks(packs)} recogniser={createRecogniser(lexicons)} />,
	document.querySelector('#welcome') as Element,
);
