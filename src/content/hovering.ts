import type { Annotation } from './annotate.ts';
import type { CardSession } from './card-session.ts';
import type { Point } from './corridor.ts';
import { contains, inCorridor } from './corridor.ts';
import type { Hit } from './hit-test.ts';
import { hitAt } from './hit-test.ts';
import { intentNumbers, Rest } from './intent.ts';
import { keepListening } from './keep-listening.ts';
import { mentionTarget } from './mention-target.ts';

/** Keys that are held while doing something else; they say nothing about what the pointer is for. */
const modifiers = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/**
 * Opens a card when the pointer rests on a mention it moved to by itself, and closes it when the reader has gone.
 * Listens, and takes no event from the page.
 * @param firstRest rest before the first card, now, in ms
 */
export function openOnRest(
	document: Document,
	annotation: Annotation,
	cards: CardSession,
	firstRest: () => number,
	signal: AbortSignal,
): void {
	const window = document.defaultView as Window;
	const rest = new Rest();
	/** Where the pointer was last, if it is one that hovers. */
	let last: Point | null = null;
	let timer = 0;
	let leaving = 0;
	let isPrepared = false;

	const restNeeded = (): number =>
		cards.current || performance.now() - cards.closedAt < intentNumbers.again ? intentNumbers.restAgain : firstRest();

	const hitHere = (point: Point): Hit | null => {
		const hit = hitAt(document, annotation, point);
		if (hit?.mention.id !== cards.dismissed?.id) cards.dismissed = null;
		return hit && !cards.dismissed && !isSelected(document, hit) ? hit : null;
	};

	const wait = (time: number): void => {
		timer ||= window.setTimeout(look, Math.max(0, time));
	};

	/** Runs when a rest may be long enough; no hit-test is made for a pointer that moves. */
	function look(): void {
		timer = 0;
		if (signal.aborted) return;
		const resting = rest.restedFor(performance.now());
		if (!resting) return;
		const needed = restNeeded();
		const prepare = Math.min(intentNumbers.prepare, needed);
		if (!isPrepared) {
			if (resting.time < prepare) {
				wait(prepare - resting.time);
				return;
			}
			annotation.keepMarks();
			// Not on a mention; a hand that trembles on to one is looked at again.
			if (!hitHere(resting.at)) return;
			isPrepared = true;
			// Where the code comes later than the rest ends, look again then: the pointer may have gone.
			cards.prepare().then(() => wait(0));
		}
		if (resting.time < needed) {
			wait(needed - resting.time);
			return;
		}
		if (!rest.isLull(performance.now())) {
			wait(intentNumbers.lull);
			return;
		}
		const hit = hitHere(resting.at);
		if (hit && hit.mention.id !== cards.current?.id) cards.open(mentionTarget(annotation, hit), 'rest');
	}

	const disturb = (): void => {
		rest.disturbed();
		window.clearTimeout(timer);
		timer = 0;
	};

	const stay = (): void => {
		window.clearTimeout(leaving);
		leaving = 0;
	};

	const leave = (): void => {
		leaving ||= window.setTimeout(() => {
			leaving = 0;
			if (!cards.current?.card.hasFocus()) cards.close();
		}, intentNumbers.grace);
	};

	const stayOrLeave = (point: Point): void => {
		const card = cards.current?.card;
		if (!card) return;
		if (inCorridor(point, card.line(), card.box())) stay();
		else leave();
	};

	const additions: (() => void)[] = [];
	const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void => {
		const heard = (event: WindowEventMap[K]): void => {
			if (event.isTrusted) listener(event);
		};
		additions.push(() => window.addEventListener(type, heard, { capture: true, passive: true, signal }));
	};

	listen('pointermove', (event) => {
		if (event.pointerType === 'touch') return;
		if (event.buttons !== 0) {
			disturb();
			return;
		}
		const point = { x: event.clientX, y: event.clientY };
		last = point;
		const { current } = cards;
		if (current) {
			if (current.card.holds(event)) {
				stay();
				disturb();
				return;
			}
			stayOrLeave(point);
		}
		if (cards.dismissed && !contains(cards.dismissed.box, point)) cards.dismissed = null;
		const before = rest.restedFor(event.timeStamp);
		rest.moved(point, event.timeStamp);
		const now = rest.restedFor(event.timeStamp);
		if (!now || now.time !== before?.time) isPrepared = false;
		if (!isPrepared) wait(Math.min(intentNumbers.prepare, restNeeded()));
	});
	listen('pointerdown', disturb);
	listen('pointerup', disturb);
	listen('wheel', disturb);
	listen('scroll', () => {
		disturb();
		// The card goes with its mention, and is there in the next frame; a pointer that is left behind has left it.
		if (cards.current && last) window.requestAnimationFrame(() => last && stayOrLeave(last));
	});
	listen('dragstart', disturb);
	listen('blur', disturb);
	listen('keydown', (event) => {
		if (!modifiers.has(event.key)) disturb();
	});
	const left = ({ pointerType }: PointerEvent): void => {
		if (pointerType !== 'touch' && cards.current) leave();
	};
	additions.push(() => document.addEventListener('pointerleave', left, { passive: true, signal }));
	keepListening(
		document,
		() => {
			for (const add of additions) add();
		},
		signal,
	);
	signal.addEventListener('abort', () => {
		disturb();
		stay();
	});
}

/** The reader has selected this text, to copy it perhaps: a card would be in the way. */
function isSelected(document: Document, { mention }: Hit): boolean {
	const selection = document.getSelection();
	return Boolean(
		selection && !selection.isCollapsed && selection.containsNode(mention.block.run.pointAt(mention.start).node, true),
	);
}
