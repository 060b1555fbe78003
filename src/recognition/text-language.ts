import { primaryOf } from './language.ts';
import { LetterPattern } from './letter-pattern.ts';

/** Frequent small words of languages in Latin letters. Some stand in several: the one with most of a text's words has it. */
const small: Readonly<Record<string, string>> = {
	en: 'the and of to in is that for with was are this it on be at',
	nl: 'de het een van en is dat niet voor met zijn op te werd ook aan',
	de: 'der die und das den von ist nicht mit ein eine auf für dem auch im',
	fr: 'le la les des et est une un dans que pour qui sur pas du au',
	es: 'el la los las de que y en un una por con del para se es',
	it: 'il la di che è un una per del della non con sono gli nel si',
	pt: 'o a os de que e do da em um uma para com não na se',
	ca: 'el la els les de i que en un una amb per és del dels no',
	sv: 'och att det som en är på av för med till inte har den ett om',
	da: 'og at det er en af til på for med den ikke der de som et',
	no: 'og er det som på en av til for med ikke har å i et den',
	fi: 'ja on ei että oli se myös joka ovat mutta kun sen hän tai',
	pl: 'i w na z do się nie to jest że o jak po od dla przez',
	cs: 'a v na se je že s z do o pro to jako ale by',
	hu: 'a az és hogy nem is egy volt meg csak de már ez van',
	ro: 'și în de la a cu pe nu că din care este pentru un mai',
	tr: 've bir bu için ile da de olarak daha çok olan en kadar',
	id: 'yang dan di dengan untuk dari ini itu pada tidak dalam',
	vi: 'và của là có không được cho một các trong với những người',
};

/** Scripts, each with the languages that a page may well say it is in, by two letters, the likeliest first. */
const scripts = (
	[
		['[ぁ-ヿ]', 'ja'],
		['[가-힣]', 'ko'],
		['[一-鿿]', 'zh ja yu wu'],
		['[Ѐ-ӿ]', 'ru uk bg sr mk be kk mn'],
		['[Ͱ-Ͽ]', 'el'],
		['[؀-ۿ]', 'ar fa ur ps ku ck'],
		['[֐-׿]', 'he yi iw'],
		['[ऀ-ॿ]', 'hi mr ne'],
		['[ঀ-৿]', 'bn as'],
		['[஀-௿]', 'ta'],
		['[฀-๿]', 'th'],
	] as const
).map(([letters, languages]) => ({ letters: new RegExp(letters, 'g'), languages: languages.split(' ') }));

const word = new LetterPattern(String.raw`[\p{L}]+`, 'gu');

/** A text of fewer letters or words tells nothing. */
const FEWEST_LETTERS = 60;
const FEWEST_WORDS = 40;
/** Share of its letters that a script must have where Latin ones are fewer than half, and of its words that a language's small words must be. */
const SCRIPT_SHARE = 0.2;
const WORD_SHARE = 0.1;
/** How many times as many of them it must have as of those of the language that is said. */
const PLAINLY = 3;

/**
 * The language of a text that is said to be in `declared`: another where the text is plainly in that. Many pages say what their template
 * says.
 * @param declared BCP 47 tag, or '' where nothing is said
 */
export function languageOf(text: string, declared: string): string {
	const said = primaryOf(declared);
	// Of a language without a list nothing is known.
	if (said !== '' && small[said] === undefined && !scripts.some(({ languages }) => languages.includes(said)))
		return declared;
	const letters = text.replace(/[\s\d]+/g, '').length;
	if (letters < FEWEST_LETTERS) return declared;
	if ((text.match(/[A-Za-zÀ-ɏ]/g)?.length ?? 0) < letters / 2) {
		const script = scripts.find(({ letters: of }) => (text.match(of)?.length ?? 0) > letters * SCRIPT_SHARE);
		return !script || script.languages.includes(said) ? declared : (script.languages[0] as string);
	}
	const lower = text.toLowerCase();
	const words = lower.match(word.of(lower)) ?? [];
	if (words.length < FEWEST_WORDS) return declared;
	const counts = new Map<string, number>();
	for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
	const sums = Object.entries(small).map(([language, list]) => ({
		language,
		sum: list.split(' ').reduce((sum, each) => sum + (counts.get(each) ?? 0), 0),
	}));
	const most = sums.reduce((one, other) => (other.sum > one.sum ? other : one));
	const own = sums.find(({ language }) => language === said)?.sum ?? 0;
	const isPlain = most.sum > words.length * WORD_SHARE && most.sum > PLAINLY * own;
	return isPlain ? most.language : declared;
}
