/** A stylesheet imported as its text. */
declare module '*.css' {
	const css: string;
	export default css;
}
