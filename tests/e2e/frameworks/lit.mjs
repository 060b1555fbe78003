import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** In the light, so that the test reaches its button; `lit-story` below has a shadow tree. */
class LitNews extends LitElement {
	static properties = { count: { type: Number } };
	constructor() {
		super();
		// A class field would stand in the way of the property that Lit watches.
		this.count = 1;
	}
	createRenderRoot() {
		return this;
	}
	render() {
		const companies = ['Microsoft', 'Amazon Web Services', 'AMD', 'OpenAI'].slice(0, this.count);
		return html`<article>
			<h1>News of Nvidia</h1>
			<p id="text">Nvidia sells <b>${this.count}</b> chips to OpenAI${this.count > 1 ? ' and to Microsoft' : ''}.</p>
			<button type="button" id="more" @click=${() => this.count++}>More</button>
			<ul>${repeat(
				companies,
				(name) => name,
				(name) => html`<li><lit-story .name=${name} .count=${this.count}></lit-story></li>`,
			)}</ul>
			<input id="field">
		</article>`;
	}
}

class LitStory extends LitElement {
	static properties = { name: {}, count: { type: Number } };
	render() {
		return html`<span>${this.name} buys ${this.count}</span>`;
	}
}

customElements.define('lit-story', LitStory);
customElements.define('lit-news', LitNews);
document.querySelector('#app').append(document.createElement('lit-news'));
