/** A node of a syntax tree, by the shape that all of them share. */
interface SyntaxNode {
	readonly type: string;
	readonly [key: string]: unknown;
}

/** Attributes and properties whose value a reader reads or hears. */
const spoken = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'caption',
	'hint',
	'label',
	'message',
	'placeholder',
	'text',
	'textContent',
	'title',
]);

/** Functions whose argument is shown: `setSaid('…')`. */
const speaking = /^(say|setSaid|setWrong|setProblem|alert|confirm)$/;

const letters = /\p{L}/u;

/**
 * The texts that code has in itself where a reader would read them: in markup, in attributes that are read out, in what it
 * sets as a title or says. What stands in a call (`t('…')`) is a key or a value, not a text.
 */
export function hardCodedTexts(tree: object): string[] {
	const found: string[] = [];

	/** Collects what is shown of an expression. */
	const shown = (node: unknown): void => {
		if (!isNode(node)) return;
		const keep = (text: unknown): void => {
			if (typeof text === 'string' && letters.test(text)) found.push(text);
		};
		if (node.type === 'Literal') keep(node['value']);
		else if (node.type === 'JSXText') keep(String(node['value']).trim());
		else if (node.type === 'TemplateElement') keep((node['value'] as { readonly cooked: unknown }).cooked);
		else if (node.type === 'TemplateLiteral') for (const each of node['quasis'] as unknown[]) shown(each);
		else if (node.type === 'JSXExpressionContainer') shown(node['expression']);
		else if (node.type === 'ConditionalExpression') {
			shown(node['consequent']);
			shown(node['alternate']);
		} else if (node.type === 'LogicalExpression' || (node.type === 'BinaryExpression' && node['operator'] === '+')) {
			shown(node['left']);
			shown(node['right']);
		} else if (/^TS(As|Satisfies|NonNull)Expression$/.test(node.type)) shown(node['expression']);
	};

	const visit = (value: unknown): void => {
		if (Array.isArray(value)) {
			for (const each of value) visit(each);
		} else if (isNode(value)) {
			if (value.type === 'JSXElement' || value.type === 'JSXFragment')
				for (const child of value['children'] as unknown[]) shown(child);
			if (value.type === 'JSXAttribute' && spoken.has(nameOf(value['name']))) shown(value['value']);
			if (value.type === 'AssignmentExpression' && spoken.has(nameOf(value['left']))) shown(value['right']);
			if (value.type === 'CallExpression') {
				const [first] = value['arguments'] as unknown[];
				const called = nameOf(value['callee']);
				if (speaking.test(called)) shown(first);
				if (/^set(BadgeText|Title)$|^create$/.test(called) && isNode(first) && first.type === 'ObjectExpression')
					for (const property of first['properties'] as SyntaxNode[])
						if (spoken.has(nameOf(property['key']))) shown(property['value']);
			}
			for (const [key, child] of Object.entries(value)) if (key !== 'type') visit(child);
		}
	};
	visit(tree);
	return found;
}

const isNode = (value: unknown): value is SyntaxNode =>
	typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The last name of `a`, `a.b`, or of an attribute. */
function nameOf(node: unknown): string {
	if (!isNode(node)) return '';
	if (node.type === 'MemberExpression') return nameOf(node['property']);
	return String(node['name'] ?? node['value'] ?? '');
}
