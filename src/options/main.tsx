import packs from 'newsgloss:story';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { sayLanguage } from '../pages/say-language.ts';
import { readSettings } from '../platform/settings-store.ts';
import { Options } from './Options.tsx';

sayLanguage('browser');
// Nothing is drawn before the settings are known: no switch is seen to move.
readSettings().then((known) => {
	render(<Options knowledge={joinPacks(packs)} known={known} />, document.querySelector('#options') as Element);
});
