import packs from 'newsgloss:story';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { sayLanguage } from '../pages/say-language.ts';
import { readSettings } from '../platform/settings-store.ts';
import { shownTab } from '../platform/tab-site.ts';
import { Popup } from './Popup.tsx';
import { popupHeight } from './popup-height.ts';

/** `?tab=` says which tab to look at when the popup is opened as a page; else it is the one it was opened over. */
const tab = new URLSearchParams(location.search).get('tab');

sayLanguage('browser');
document.documentElement.style.setProperty('--height', `${popupHeight(screen.availHeight)}px`);

// Both take a millisecond or two, and nothing is painted before: all is there at the first paint, in the reader's language.
Promise.all([readSettings(), shownTab(tab === null ? null : Number(tab))]).then(([known, shown]) => {
	render(
		<Popup knowledge={joinPacks(packs)} known={known} tab={shown} isInTab={tab !== null} />,
		document.querySelector('#popup') as Element,
	);
});
