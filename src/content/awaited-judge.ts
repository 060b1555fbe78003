/** What judges doubtful forms, sent for when a block waits for it. */
export class AwaitedJudge {
	readonly #load: () => Promise<unknown>;
	readonly #onEnd: (isHere: boolean) => void;
	/** On its way. */
	isDue = false;
	isHere = false;

	/**
	 * @param load brings it; gives `null` when it cannot be had, and never rejects
	 * @param onEnd told when it has come, and when it has not: then it may be sent for again
	 */
	constructor(load: () => Promise<unknown>, onEnd: (isHere: boolean) => void) {
		this.#load = load;
		this.#onEnd = onEnd;
	}

	send(): void {
		if (this.isDue || this.isHere) return;
		this.isDue = true;
		this.#load().then((judge) => {
			this.isDue = false;
			this.isHere = judge !== null;
			this.#onEnd(this.isHere);
		});
	}
}
