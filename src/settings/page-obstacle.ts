/** Why a page cannot be read, as far as the browser lets an extension know. */
export type PageObstacle =
	/** It is still loading: what is to be read may yet come. */
	| 'loading'
	/** It was open before the extension: no script of ours is in it. */
	| 'open-before'
	/** The reader has not given access to it, or has taken it back. */
	| 'no-access'
	/** A page of the browser's own, or its reader view: the browser does not even tell its address. */
	| 'browser-page'
	/** A page of this extension. */
	| 'own-page'
	/** A PDF in the browser's viewer. */
	| 'pdf'
	/** A file on this device, to which extensions have access only when the reader says so apart. */
	| 'local-file'
	/** An address like any other that the browser keeps from extensions: a store, or a page that did not load. */
	| 'shielded';

/** A tab's page before any of its frames has spoken. */
export interface PageLook {
	/** Host of the page; `null` when the browser does not tell, or it is no page of a site. */
	readonly site: string | null;
	/** `null` for a page that is read. */
	readonly obstacle: PageObstacle | null;
}
