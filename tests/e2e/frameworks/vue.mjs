import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';

createApp({
	setup() {
		const count = ref(1);
		return { count, companies: ['Microsoft', 'Amazon Web Services', 'AMD', 'OpenAI'] };
	},
	template: `<article>
		<h1>News of Nvidia</h1>
		<p id="text">Nvidia sells <b>{{ count }}</b> chips to OpenAI<template v-if="count > 1"> and to Microsoft</template>.</p>
		<button type="button" id="more" @click="count++">More</button>
		<transition-group tag="ul"><li v-for="name in companies.slice(0, count)" :key="name">{{ name }} buys {{ count }}</li></transition-group>
		<input id="field">
	</article>`,
}).mount('#app');
