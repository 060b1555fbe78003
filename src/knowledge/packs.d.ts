/** The bundled packs, read from `packs/` and validated when the extension is built (`packs.mjs`). */
declare module 'newsgloss:knowledge' {
	import type { PackKnowledge } from './pack.ts';
	const packs: readonly PackKnowledge[];
	export default packs;
}
declare module 'newsgloss:lexicons' {
	import type { Lexicon } from './lexicon.ts';
	const lexicons: readonly Lexicon[];
	export default lexicons;
}
