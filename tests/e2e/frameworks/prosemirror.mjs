import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const app = document.querySelector('#app');
app.innerHTML = `<article><h1>News of Nvidia</h1><p id="text">Nvidia sells chips to OpenAI.</p>
	<button type="button" id="more">More</button><ul></ul><div id="field"></div></article>`;
const written = document.createElement('div');
written.innerHTML = '<p>Typed: Alphabet Inc.</p>';
const view = new EditorView(app.querySelector('#field'), {
	state: EditorState.create({ doc: DOMParser.fromSchema(schema).parse(written) }),
});
// An editor hears where the caret is some time after the browser has put it there.
window.isAtEnd = () => view.state.selection.head === view.state.doc.content.size - 1;
app.querySelector('#more').onclick = () => {
	// The editor is changed from without, and what it holds is told beside it.
	view.dispatch(view.state.tr.insertText('Advanced Micro Devices ', 1));
	app
		.querySelector('ul')
		.insertAdjacentHTML('beforeend', `<li>Microsoft buys ${view.state.doc.textContent.length}</li>`);
};
