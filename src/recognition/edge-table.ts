const FIRST_SIZE = 1 << 10;
/** Share of places taken from which the table doubles. */
const FULL = 0.6;

/** Edges of a trie in one open-addressing hash table: a step costs the same with forty forms or a hundred thousand. */
export class EdgeTable {
	#nodes = new Int32Array(FIRST_SIZE).fill(-1);
	#kinds = new Uint16Array(FIRST_SIZE);
	#targets = new Int32Array(FIRST_SIZE);
	#count = 0;

	/** The node that `kind` leads to from `node`; -1 when there is none. */
	target(node: number, kind: number): number {
		const nodes = this.#nodes;
		const mask = nodes.length - 1;
		for (let place = hash(node, kind) & mask; ; place = (place + 1) & mask) {
			const found = nodes[place] as number;
			if (found === -1) return -1;
			if (found === node && this.#kinds[place] === kind) return this.#targets[place] as number;
		}
	}

	add(node: number, kind: number, target: number): void {
		if (++this.#count > this.#nodes.length * FULL) this.#double();
		this.#put(node, kind, target);
	}

	#put(node: number, kind: number, target: number): void {
		const mask = this.#nodes.length - 1;
		let place = hash(node, kind) & mask;
		while (this.#nodes[place] !== -1) place = (place + 1) & mask;
		this.#nodes[place] = node;
		this.#kinds[place] = kind;
		this.#targets[place] = target;
	}

	#double(): void {
		const [nodes, kinds, targets] = [this.#nodes, this.#kinds, this.#targets];
		this.#nodes = new Int32Array(nodes.length * 2).fill(-1);
		this.#kinds = new Uint16Array(nodes.length * 2);
		this.#targets = new Int32Array(nodes.length * 2);
		for (let place = 0; place < nodes.length; place++) {
			if (nodes[place] !== -1) this.#put(nodes[place] as number, kinds[place] as number, targets[place] as number);
		}
	}
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
const hash = (node: number, kind: number): number => {
	const mixed = Math.imul(node ^ Math.imul(kind, 0x85ebca6b), 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
};
