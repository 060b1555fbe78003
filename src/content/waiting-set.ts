/** So few may wait without a look at whether they are still there. */
const FEW = 100;

/**
 * What waits to be read. While nobody looks nothing is read, and what has left the page meanwhile is let go of whenever twice as much waits as
 * was left the last time.
 */
export class WaitingSet<T> extends Set<T> {
	readonly #isLost: (item: T) => boolean;
	#most = FEW;

	constructor(isLost: (item: T) => boolean) {
		super();
		this.#isLost = isLost;
	}

	override add(item: T): this {
		if (this.size >= this.#most) {
			for (const each of this) if (this.#isLost(each)) this.delete(each);
			this.#most = 2 * this.size + FEW;
		}
		return super.add(item);
	}
}
