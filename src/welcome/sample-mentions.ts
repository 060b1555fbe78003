import type { EntityId } from '../knowledge/pack.ts';
import type { Recogniser } from '../recognition/recogniser.ts';

/** A mention in a sentence of the sample; offsets are UTF-16 units. */
interface SampleMention {
	readonly entity: EntityId;
	readonly start: number;
	readonly end: number;
}

export interface SampleSentence {
	readonly text: string;
	readonly mentions: readonly SampleMention[];
}

/** The mentions of a sample text, found and judged as those of a page are. `lang`: its language, a BCP 47 tag. */
export function sampleMentions(
	recogniser: Recogniser,
	heading: string,
	sentences: readonly string[],
	lang: string,
): SampleSentence[] {
	const page = recogniser.openPage({ title: () => heading, lang, host: '', text: () => '', rejects: () => false });
	const read = sentences.map((text) => {
		const around = () => sentences.filter((other) => other !== text);
		return { text, reading: recogniser.read({ text, lang, heading, around }) };
	});
	for (const { reading } of read) if (reading) page.add(reading);
	return read.map(({ text, reading }) => ({
		text,
		mentions: (reading?.candidates ?? []).filter(
			(candidate) => reading && recogniser.judge(candidate, reading, page).isMention,
		),
	}));
}
