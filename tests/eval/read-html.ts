import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import type { LabelledBlock } from './labelled-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
	'script style noscript template textarea select input iframe object svg math code pre samp kbd var head audio video canvas'.split(
		' ',
	),
);
const inline = new Set(
	'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby rb s small span strike strong sub sup time tt u wbr'.split(
		' ',
	),
);
/** Text around a block that the content script would tell of, in UTF-16 units a side. */
const AROUND = 700;

/** The title, language and blocks of a page, read without a browser: what is hidden by a stylesheet is not known here. */
export function readHtml(html: string): { title: string; lang: string; blocks: LabelledBlock[] } {
	const page = parse(html);
	const blocks: { text: string; heading: string; lang: string }[] = [];
	let title = '';
	let pageLang = '';
	let heading = '';
	let text = '';
	let lang = '';
	const close = (): void => {
		if (text.trim() !== '') blocks.push({ text: text.replace(/\s+/g, ' ').trim(), heading, lang });
		text = '';
	};
	const walk = (node: Node, inherited: string): void => {
		if (node.nodeName === '#text') {
			lang = inherited;
			text += (node as DefaultTreeAdapterTypes.TextNode).value;
			return;
		}
		if (!('childNodes' in node)) return;
		const element = node as Element;
		if (element.tagName === 'title' && title === '') title = textOf(element);
		const own = attribute(element, 'lang') ?? inherited;
		if (element.tagName === 'html') pageLang = own;
		if (element.tagName === 'head')
			for (const child of element.childNodes) if (child.nodeName === 'title') walk(child, own);
		if (skipped.has(element.tagName) || element.tagName === 'title') return;
		if (attribute(element, 'hidden') !== undefined || /display:\s*none/.test(attribute(element, 'style') ?? '')) return;
		const isBlock = !inline.has(element.tagName ?? '');
		if (isBlock) close();
		for (const child of element.childNodes) walk(child, own);
		if (isBlock) {
			if (/^h[1-6]$/.test(element.tagName ?? '')) heading = textOf(element);
			close();
		}
	};
	walk(page, '');
	close();
	return { title, lang: pageLang, blocks: withAround(blocks) };
}

function withAround(blocks: readonly { text: string; heading: string; lang: string }[]): LabelledBlock[] {
	const all = blocks.map(({ text }) => text).join('\n');
	let at = 0;
	return blocks.map((block) => {
		const start = at;
		at += block.text.length + 1;
		return { ...block, around: [all.slice(Math.max(0, start - AROUND), start), all.slice(at, at + AROUND)] };
	});
}

const attribute = (element: Element, name: string): string | undefined =>
	element.attrs?.find((each) => each.name === name)?.value;

function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	if (!('childNodes' in node)) return '';
	return node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}
