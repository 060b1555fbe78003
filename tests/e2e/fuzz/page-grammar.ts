import fc from 'fast-check';
import type { ElementSpec, NodeSpec, ShadowSpec } from './page-spec.ts';
import { cutForm } from './text-grammar.ts';

export const inlineTags = ['b', 'i', 'em', 'a', 'span', 'mark', 'sup', 'font', 'bdi', 'ruby', 'x-inline', 'label', 'q'];
export const blockTags = [
	'p',
	'div',
	'section',
	'h2',
	'h3',
	'li',
	'blockquote',
	'td',
	'article',
	'x-block',
	'details',
	'nav',
	'button',
];
/** Text under these is not read, or no text at all. */
const otherTags = [
	'br',
	'img',
	'wbr',
	'hr',
	'code',
	'pre',
	'textarea',
	'input',
	'select',
	'rt',
	'svg',
	'style',
	'template',
	'noscript',
	'script',
	'video',
];

/** What opens or shuts text to reading and seeing. */
const attributes = fc.option(
	fc.constantFrom<Record<string, string>>(
		{ contenteditable: 'true' },
		{ contenteditable: 'false' },
		{ role: 'textbox' },
		{ role: 'heading' },
		{ hidden: '' },
		{ style: 'display: block' },
		{ style: 'display: inline-block' },
		{ style: 'display: contents' },
		{ style: 'float: left' },
		{ style: 'visibility: hidden' },
		{ style: 'position: absolute; top: 3000px' },
		{ dir: 'rtl', lang: 'ar' },
	),
	{ nil: {}, freq: 4 },
);

const comment: fc.Arbitrary<NodeSpec> = fc.constant({ comment: 'Nvidia' });

/** A name with a tag or comment between its letters. */
const straddling: fc.Arbitrary<NodeSpec[]> = fc
	.tuple(cutForm, fc.constantFrom(...inlineTags, 'wbr', 'script', ''))
	.map(([pieces, tag]) =>
		pieces.map((piece, place) =>
			place % 2 === 0 ? piece : tag === '' ? { comment: piece } : { tag, children: [piece] },
		),
	)
	.map((nodes) => nodes.map(inert));

/** A script that a browser does not run. */
const inert = (node: NodeSpec): NodeSpec =>
	typeof node === 'object' && 'tag' in node && node.tag === 'script'
		? { ...node, attributes: { ...node.attributes, type: 'text/plain' } }
		: node;

/** Elements that may have an open shadow root: the DOM's list, as far as these tags go. */
const hosts = ['div', 'section', 'span', 'article', 'blockquote', 'nav', 'p', 'h2', 'h3'];

/** Custom elements may have a closed one too. On others it is seen as long as they hold nothing else, so it would matter when they are read. */
const mayHost = (tag: string, { mode }: ShadowSpec): boolean =>
	tag.includes('-') || (mode === 'open' && hosts.includes(tag));

type PageParts = { nodes: NodeSpec[]; node: NodeSpec; shadow: ShadowSpec | undefined };

/** Pages, and what may be put into one, with texts of that kind. */
export function pageGrammar(text: fc.Arbitrary<string>): fc.LetrecValue<PageParts> {
	return fc.letrec<PageParts>((tie) => {
		const element = (tags: readonly string[]): fc.Arbitrary<ElementSpec> =>
			fc
				.record({ tag: fc.constantFrom(...tags), attributes, children: tie('nodes'), shadow: tie('shadow') })
				.map(({ shadow, ...rest }) => ({ ...rest, ...(shadow && mayHost(rest.tag, shadow) && { shadow }) }))
				.map((spec) => inert(spec) as ElementSpec);
		return {
			shadow: fc.option(
				fc.record({ mode: fc.constantFrom('open' as const, 'closed' as const), children: tie('nodes') }),
				{ nil: undefined, freq: 8, depthIdentifier: 'page' },
			),
			node: fc.oneof(
				{ depthIdentifier: 'page', depthSize: 'small' },
				{ weight: 6, arbitrary: text },
				{ weight: 4, arbitrary: element(inlineTags) },
				{ weight: 6, arbitrary: element(blockTags) },
				{ weight: 2, arbitrary: element(otherTags) },
				{ weight: 1, arbitrary: comment },
				{ weight: 1, arbitrary: tie('nodes').map((frame) => ({ tag: 'iframe', frame })) },
			),
			nodes: fc
				.array(
					fc.oneof({ weight: 5, arbitrary: tie('node').map((node) => [node]) }, { weight: 1, arbitrary: straddling }),
					{
						maxLength: 5,
						depthIdentifier: 'page',
					},
				)
				.map((parts) => parts.flat()),
		};
	});
}
