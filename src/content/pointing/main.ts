import { openOnRest } from '../hovering.ts';

globalThis.newsglossOpenOnRest = openOnRest;
