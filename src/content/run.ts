/** Stands in a run's text for what the line holds besides text: an image, a line break, an edge. */
export const GAP = '\uFFFC';

/** A place in a text node. */
export interface TextPoint {
	readonly node: Text;
	readonly offset: number;
}

/**
 * The text nodes of one block in order, read as one text: the unit of recognition. Offsets are
 * UTF-16 units into {@link text}; `starts[i]` is where `nodes[i]` begins.
 */
export class Run {
	readonly #pieces: readonly (Text | typeof GAP)[];
	readonly nodes: readonly Text[];
	readonly starts: readonly number[];
	readonly text: string;

	constructor(pieces: readonly (Text | typeof GAP)[]) {
		this.#pieces = pieces;
		const nodes: Text[] = [];
		const starts: number[] = [];
		let text = '';
		for (const piece of pieces) {
			if (piece === GAP) {
				text += GAP;
				continue;
			}
			nodes.push(piece);
			starts.push(text.length);
			text += piece.data;
		}
		this.nodes = nodes;
		this.starts = starts;
		this.text = text;
	}

	/** The node that holds the character at `offset`. */
	pointAt(offset: number): TextPoint {
		const place = this.#placeOf(offset);
		return { node: this.nodes[place] as Text, offset: offset - (this.starts[place] as number) };
	}

	/** Which of {@link nodes} that is. */
	#placeOf(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** Where `offset` in `node` lies in the run's text; -1 when the node is not of this run. */
	offsetOf(node: Text, offset: number): number {
		const index = this.nodes.indexOf(node);
		return index < 0 ? -1 : (this.starts[index] as number) + offset;
	}

	/** The texts that hold characters from `start` to `end`. */
	nodesIn(start: number, end: number): readonly Text[] {
		return this.nodes.slice(this.#placeOf(start), this.#placeOf(end - 1) + 1);
	}

	/** The same with a gap before some of its texts. */
	partedBefore(texts: ReadonlySet<Text>): Run {
		return new Run(this.#pieces.flatMap((piece) => (piece !== GAP && texts.has(piece) ? [GAP, piece] : piece)));
	}

	/** A live range over `start` to `end`; `null` when the page has changed under it. */
	rangeOf(start: number, end: number): Range | null {
		const first = this.pointAt(start);
		const last = this.pointAt(end - 1);
		const [from, to] = [this.#placeOf(start), this.#placeOf(end - 1)];
		const words = this.nodes
			.slice(from, to + 1)
			.map(({ data }, place) =>
				data.slice(place === 0 ? first.offset : 0, from + place === to ? last.offset + 1 : undefined),
			)
			.join('');
		if (words !== this.text.slice(start, end) || !first.node.isConnected || !last.node.isConnected) return null;
		const range = first.node.ownerDocument.createRange();
		range.setStart(first.node, first.offset);
		range.setEnd(last.node, last.offset + 1);
		return range;
	}
}
