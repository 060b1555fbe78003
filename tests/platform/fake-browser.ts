/** An in-memory stand-in for what the platform layer uses of the browser's extension API. */

type Listener = (...values: never[]) => unknown;

export class FakeEvent {
	readonly listeners: Listener[] = [];
	addListener(listener: Listener): void {
		this.listeners.push(listener);
	}
	removeListener(listener: Listener): void {
		this.listeners.splice(this.listeners.indexOf(listener), 1);
	}
	emit(...values: unknown[]): unknown[] {
		return this.listeners.map((listener) => listener(...(values as never[])));
	}
}

class FakeStorageArea {
	items: Record<string, unknown> = {};
	/** Set to make every write fail as a full disk or a quota does. */
	failure: Error | null = null;
	/** So many items fit; a write that would make them more fails whole, as over a quota. */
	room = Number.POSITIVE_INFINITY;
	/** Set to make every read fail as a damaged or forbidden storage does. */
	readFailure: Error | null = null;
	async get(): Promise<Record<string, unknown>> {
		if (this.readFailure) throw this.readFailure;
		return { ...this.items };
	}
	async set(items: Record<string, unknown>): Promise<void> {
		if (this.failure) throw this.failure;
		const all = { ...this.items, ...items };
		if (Object.keys(all).length > this.room) throw new Error('MAX_ITEMS quota exceeded');
		this.items = all;
	}
	async clear(): Promise<void> {
		if (this.failure) throw this.failure;
		this.items = {};
	}
	async remove(keys: string[]): Promise<void> {
		if (this.failure) throw this.failure;
		for (const key of keys) delete this.items[key];
	}
}

export function fakeBrowser() {
	const badges = new Map<number, string>();
	/** Names of the documents in a tab's frames; a tab that is not here is shielded. */
	const documents = new Map<number, string[]>();
	return {
		badges,
		documents,
		scripting: {
			executeScript: async ({ target: { tabId } }: { target: { tabId: number } }) => {
				const names = documents.get(tabId);
				if (!names) throw new Error('Cannot access contents of the page.');
				return names.map((documentId, frameId) => ({ documentId, frameId }));
			},
		},
		i18n: { getMessage: (key: string) => `(${key})` },
		runtime: { id: 'own-id', onMessage: new FakeEvent(), onConnect: new FakeEvent() },
		storage: {
			sync: new FakeStorageArea(),
			local: new FakeStorageArea(),
			session: new FakeStorageArea(),
			onChanged: new FakeEvent(),
		},
		action: {
			setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
				badges.set(tabId, text);
			},
			setBadgeBackgroundColor: async () => {},
			setBadgeTextColor: async () => {},
		},
	};
}
