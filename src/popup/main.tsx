import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { Popup } from './Popup.tsx';

/** `?tab=` says which tab to look at when the popup is opened as a page; else it is the one it was opened over. */
const tab = new URLSearchParams(location.search).get('tab');

render(
	<Popup knowledge={joinPacks(packs)} tabId={tab === null ? null : Number(tab)} />,
	document.querySelector('#popup') as Element,
);
