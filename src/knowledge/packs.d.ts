/** The bundled packs, read from `packs/` and validated when the extension is built (`packs.mjs`). */
declare module 'newsgloss:knowledge' {
	import type { PackKnowledge } from './pack.ts';
	const packs: readonly PackKnowledge[];
	export default packs;
}
/** The same without topics and cues: for pages that show what is known, and choose nothing for a sentence. */
declare module 'newsgloss:story' {
	import type { PackKnowledge } from './pack.ts';
	const packs: readonly PackKnowledge[];
	export default packs;
}
declare module 'newsgloss:forms' {
	import type { LexiconForms } from './lexicon.ts';
	const forms: readonly LexiconForms[];
	export default forms;
}
declare module 'newsgloss:senses' {
	import type { LexiconSenses } from './lexicon.ts';
	const senses: readonly LexiconSenses[];
	export default senses;
}
