import { framePainted } from '../../../../src/content/frame-painted.fixture.ts';
import { LONG_PAGE } from '../../../../src/content/tree-queue.ts';
import type { FuzzCase, NodeSpec, Seen, Step } from '../page-spec.ts';
import { buildNodes, fill, isFilled } from './build-nodes.ts';
import { mutate } from './mutate.ts';
import { readMarks } from './read-marks.ts';
import { isFrame, walk } from './walk-page.ts';
import { specsOf, written } from './write-page.ts';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

async function frames(count: number): Promise<void> {
	for (let shown = 0; shown < count; shown++) await framePainted();
}

async function framesLoaded(): Promise<void> {
	while ([...walk(document.body)].some(([node]) => isFrame(node) && !isFilled(node))) await nextFrame();
}

const seen = (): Seen => ({ dom: written(document), marks: readMarks() });

/** Plays the steps. @returns what the page was after each, as a reader sees it */
async function play(steps: readonly Step[]): Promise<Seen[]> {
	const all: Seen[] = [];
	await framesLoaded();
	for (const { changes, frames: wait } of steps) {
		for (const change of changes) mutate(change);
		await framesLoaded();
		await frames(1 + wait);
		all.push(seen());
	}
	return all;
}

/** What the tests call, from outside and from frames. */
const calls = {
	fill,
	play,
	/** Once nothing is left to read, marks come and go with what is near the viewport: told in the frame after, and once more for those it shows. */
	async settled(): Promise<Seen> {
		window.scrollTo(0, 0);
		await framesLoaded();
		await frames(4);
		return seen();
	},
	page: (): NodeSpec[] => specsOf(document.body.childNodes),
	/** Something is said, of no meaning: what tells no observer is noticed then. */
	nudge: (): void => document.body.append(document.createElement('hr'), ' '),
	async empty(): Promise<Seen> {
		document.body.replaceChildren();
		await frames(2);
		return seen();
	},
};

export type Fuzz = typeof calls;

declare global {
	var fuzz: Fuzz;
	var fuzzPage: FuzzCase['page'];
	var fuzzIsLong: FuzzCase['isLong'];
}

globalThis.fuzz = calls;
if (globalThis.fuzzIsLong) {
	// They show nothing, and stand before all else: the body is that of a long page, which is read in another way.
	document.documentElement.prepend(...Array.from({ length: 1 + LONG_PAGE }, () => document.createElement('dd')));
}
document.body.append(...buildNodes(globalThis.fuzzPage, document));
document.currentScript?.remove();
