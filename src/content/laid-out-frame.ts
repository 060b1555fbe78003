import { soon } from './slices.ts';

/** Where the browser makes no frame, as for a page in a frame that is out of sight, it is done after so long, in ms. */
const LONGEST_WAIT = 100;

/**
 * Does work in the frame that is to come, when the browser has just laid it out and not yet painted it: what asks for styles changes nothing for the
 * page there. Asked for between two steps of a script, they are worked out sooner than without us, and transitions start that would not have run.
 */
export class LaidOutFrame {
	readonly #document: Document;
	readonly #work: () => boolean;
	readonly #signal: AbortSignal;
	/** Told of every element that it is given, in the frame after the callbacks of which it was given it. */
	readonly #observer: ResizeObserver;
	#isDue = false;
	#isFrameAsked = false;
	#timer = 0;

	/** @param work returns true where more is likely to come in the next frame */
	constructor(document: Document, work: () => boolean, signal: AbortSignal) {
		this.#document = document;
		this.#work = work;
		this.#signal = signal;
		this.#observer = new ResizeObserver(() => {
			this.#observer.disconnect();
			this.now();
		});
		signal.addEventListener('abort', () => this.#end(), { once: true });
	}

	/** There is work to do. In a hidden tab, which has no frames, it is done in a task of its own. */
	due(): void {
		if (this.#isDue || this.#signal.aborted) return;
		this.#isDue = true;
		if (this.#document.hidden) soon(() => this.now(), this.#signal);
		else this.#timer = window.setTimeout(() => this.now(), LONGEST_WAIT);
		this.#askFrame();
	}

	/** Does the work at once, where there is any. */
	now(): void {
		if (!this.#isDue) return;
		this.#end();
		// Who changes the page in each frame's callbacks has its change seen in its own frame.
		if (this.#work()) this.#askFrame();
	}

	/** The observer is given the root in a frame's callback alone: given it in one of the page's own observers, the page would hear an error. */
	#askFrame(): void {
		if (this.#isFrameAsked) return;
		this.#isFrameAsked = true;
		window.requestAnimationFrame(() => {
			this.#isFrameAsked = false;
			const root = this.#document.documentElement;
			if (!this.#signal.aborted && root) this.#observer.observe(root);
		});
	}

	#end(): void {
		this.#isDue = false;
		clearTimeout(this.#timer);
		this.#observer.disconnect();
	}
}
