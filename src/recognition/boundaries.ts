/**
 * Where a name begins and ends in running text, by the habits of the script it is written in.
 */
import { caseEndingAt } from './case-endings.ts';
import { INVISIBLE } from './invisible.ts';
import { LetterPattern } from './letter-pattern.ts';
import { isLetterOrDigit } from './letters.ts';

const mark = new LetterPattern(String.raw`[\p{M}]`);
/** Scripts written without spaces, and Hangul, whose particles are written on to a name. */
const unspaced = new LetterPattern(
	String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Hangul}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]`,
);
const katakana = new LetterPattern(String.raw`[\p{Script=Katakana}ー]`);
/** Arabic and Hebrew write "and", "in", "to", "the" on to the word that follows. */
const prefixed = new LetterPattern(String.raw`^[\p{Script=Arabic}\p{Script=Hebrew}]{1,3}$`);
/** The stroke that lengthens Arabic words is written in several scripts. */
const rightToLeft = new LetterPattern(String.raw`[\p{Script_Extensions=Arabic}\p{Script=Hebrew}]`);
const lastWord = new LetterPattern(String.raw`[\p{L}\p{M}]*$`);

/** Endings written on to a name: possessives and plurals of English, Dutch and German, with any apostrophe. */
const ending = new LetterPattern(String.raw`^(?:['’‘ʼ]s|s['’‘ʼ]?|['’‘ʼ])(?![\p{L}\p{N}])`);

/** Languages with neither: there a name with an s is a plural of a word that reads like it, as `metas` are goals. */
const withoutEnding = /^(?:es|pt|it|fr|ca|gl)\b/;

/** Units looked at around a name to tell an address from running text. */
const TOKEN_REACH = 200;

const isWord = (character: string): boolean => isLetterOrDigit(character) || character === '_';

/** Vowels of Indic scripts are marks, and so is the last character of many a name: `मेटा`. */
const isPartOfWord = (character: string): boolean => isWord(character) || mark.test(character);

/** Does a word go on from `before` into `after`, so that no name ends or begins between them? */
function runsOn(before: string, after: string): boolean {
	if (!isPartOfWord(before) || !isPartOfWord(after)) return false;
	if (katakana.test(before) && katakana.test(after)) return true;
	// A change of script is a border: `与Nvidia合作`, `בOpenAI`. So is any place in a script without spaces.
	if (unspaced.test(before) || unspaced.test(after)) return false;
	return [katakana, rightToLeft].every((script) => script.test(before) === script.test(after));
}

/** The character before or after an offset, invisible ones passed over; '' at the text's end. */
function visible(text: string, at: number, step: 1 | -1): string {
	for (let place = step < 0 ? at - 1 : at; place >= 0 && place < text.length; place += step) {
		const character = text[place] as string;
		if (!INVISIBLE.includes(character)) return character;
	}
	return '';
}

/** A shorter name takes no case ending: too many words would be read into it. */
const SHORTEST_WITH_ENDING = 4;

/**
 * Where the name that stands from `start` to `end` ends with the case ending written on to it; -1 when it is no name by
 * itself: part of a longer word, an address, a handle, a file's name.
 * @param lang BCP 47 tag of the text, or ''
 */
export function nameEnd(text: string, start: number, end: number, lang = ''): number {
	const first = text[start] as string;
	const before = visible(text, start, -1);
	if (before !== '' && runsOn(before, first) && !isPrefixed(text, start)) return -1;
	if (before === '@' || before === '_') return -1;
	const after = visible(text, end, 1);
	const last = text[end - 1] as string;
	// `Google+` is no Google; `AMD+Nvidia` are two.
	if (after === '_' || after === '@' || (text[end] === '+' && !isLetterOrDigit(text[end + 1] ?? ''))) return -1;
	let wordEnd = end;
	const isEnded = ending.test(text.slice(end, end + 4)) && !(after === 's' && withoutEnding.test(lang));
	if (after !== '' && runsOn(last, after) && !isEnded) {
		wordEnd += end - start < SHORTEST_WITH_ENDING ? 0 : caseEndingAt(text, end, lang);
		if (wordEnd === end) return -1;
	}
	return isInAddress(text, start, end) || isInCode(text, start, end) ? -1 : wordEnd;
}

function isPrefixed(text: string, start: number): boolean {
	if (!rightToLeft.test(text[start] as string)) return false;
	const word = lastWord.in(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
	return prefixed.test(word);
}

/** Does the name stand in a web address, e-mail address, path or file name? Those are ASCII; a name that is not stands in none. */
function isInAddress(text: string, start: number, end: number): boolean {
	if (text.charCodeAt(start) > 0x7f) return false;
	const head = addressHead.exec(text.slice(Math.max(0, start - TOKEN_REACH), start))?.[0] ?? '';
	const tail = addressTail.exec(text.slice(end, end + TOKEN_REACH))?.[0] ?? '';
	// A repository has its owner's name before it, in small letters, as its own name and a command's is: `openai/whisper`, `owner/toolkit-for-aws`,
	// `google-api-client`, `numpad:microsoft`, and `nvidia-settings` in Chinese text.
	const isInCommand =
		/^(?:\/\w|-[a-z\d]+-\w)/.test(tail) ||
		/\/[\w-]+-$|\w:$/.test(head) ||
		(/^-[a-z]/.test(tail) && isApart(text, start - head.length, end + tail.length));
	return (
		(isInCommand && /^[a-z]+$/.test(text.slice(start, end))) || headOfAddress.test(head) || tailOfAddress.test(tail)
	);
}

/** Does what stands from `start` to `end` stand alone, or in text of another script, where a word of Latin letters is written as it is typed? */
const isApart = (text: string, start: number, end: number): boolean =>
	(text.slice(0, start).trim() + text.slice(end).trim() === '' && /-[a-z]{2,3}$/.test(text.slice(start, end))) ||
	[visible(text.trimEnd(), start - 1, -1), visible(text, end + 1, 1)].some((beside) => beside > '\u2e80');

/** Does the name stand between backticks, as in a forum's text that says what to type, in a line that names a package, or among data? */
function isInCode(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - TOKEN_REACH), start);
	const after = text.slice(end, end + TOKEN_REACH);
	const isPackage = packageHead.test(before) || (/\bfrom $/.test(before) && /^ import\b/.test(after));
	const isData = /":\s?"$/.test(before) && /^"[\]},]/.test(after);
	// `'Microsoft.XMLHTTP'`.
	const isObject = /['"]$/.test(before) && /^\.[A-Z]/.test(after);
	return isPackage || isData || isObject || (before.split('`').length % 2 === 0 && after.includes('`'));
}

/** `pip install openai`, `from openai import OpenAI`. */
const packageHead =
	/\b(?:pip3?|npm|conda|yarn|brew) (?:i|add|install|uninstall|update|upgrade|remove|show|run) $|\bfrom [\w.]+ import $/;

const addressHead = /[^\s"<>()[\]{},;|\x80-\uFFFF]*$/;
const addressTail = /^[^\s"<>()[\]{},;|\x80-\uFFFF]*/;
/** A scheme or a drive, `www.`, an at sign, a dot or a path's slash before the name: `C:/nvidia`, `docs.openai`, `~/nvidia`, `example.org/amazon`, `q=amd`. */
const headOfAddress = /:\/|@|[a-z_]\w*\.$|^www\.|[\\~?%]$|=[\w-]*$|^~?\/$|\w\.\w.*\/|^\/.*\//i;
/** An at sign, a dot before small letters, two dots, or a package's number after the name: `.com`, `-smi.exe`, `.Windows.8`, `-driver-550`. */
const tailOfAddress = /^[\w-]*@|^[\w/-]*\.[a-z\d]{2}|^\.\w+\.\w|^-[a-z]+-\d{2}|^:\/\//;
