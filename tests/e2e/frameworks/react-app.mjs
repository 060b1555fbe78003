import { createElement as h, useState } from 'react';

/** Rendered on the server and hydrated in the page: what React finds there must be what it wrote. */
export function App() {
	const [count, setCount] = useState(1);
	const companies = ['Microsoft', 'Amazon Web Services', 'AMD', 'OpenAI'].slice(0, count);
	return h(
		'article',
		null,
		h('h1', null, 'News of Nvidia'),
		h(
			'p',
			{ id: 'text' },
			'Nvidia sells ',
			h('b', null, count),
			' chips to OpenAI',
			count > 1 && ' and to Microsoft',
			'.',
		),
		h('button', { type: 'button', id: 'more', onClick: () => setCount(count + 1) }, 'More'),
		h(
			'ul',
			null,
			companies.map((name) => h('li', { key: name }, `${name} buys ${count}`)),
		),
		h('input', { id: 'field', defaultValue: '' }),
	);
}
