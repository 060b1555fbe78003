import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { joinPacks } from '../knowledge/knowledge.ts';
import { Options } from './Options.tsx';

render(<Options knowledge={joinPacks(packs)} />, document.querySelector('#options') as Element);
