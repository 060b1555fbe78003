import { FakeEvent } from './fake-browser.ts';

/** One end of a connection between the popup and a frame; what is posted at one end arrives at the other, as copies. */
export class FakePort {
	readonly onMessage = new FakeEvent();
	readonly onDisconnect = new FakeEvent();
	readonly name: string;
	readonly sender: { readonly id: string };
	#other: FakePort | null = null;

	private constructor(name: string, senderId: string) {
		this.name = name;
		this.sender = { id: senderId };
	}

	/** Two ends that are connected. */
	static pair(name: string, senderId: string): [FakePort, FakePort] {
		const ends: [FakePort, FakePort] = [new FakePort(name, senderId), new FakePort(name, senderId)];
		[ends[0].#other, ends[1].#other] = [ends[1], ends[0]];
		return ends;
	}

	postMessage(message: unknown): void {
		if (!this.#other) throw new Error('Attempting to use a disconnected port object');
		this.#other.onMessage.emit(structuredClone(message));
	}

	/** The other end hears of it, this one does not, as in browsers. */
	disconnect(): void {
		const other = this.#other;
		if (!other) return;
		this.#other = null;
		other.#other = null;
		other.onDisconnect.emit(other);
	}
}
