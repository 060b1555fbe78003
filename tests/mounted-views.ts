import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/**
 * A place in the test's page to render views into, under their stylesheets, emptied after each test. `faults` says what
 * axe finds wrong there, each as its rule and the markup.
 */
export function mountViews(css: string): { mount: HTMLElement; faults: () => Promise<string[]> } {
	const style = document.createElement('style');
	style.textContent = css;
	const mount = document.createElement('main');

	beforeEach(() => {
		document.documentElement.lang = 'en';
		document.head.append(style);
		document.body.append(mount);
	});

	afterEach(() => {
		render(null, mount);
		style.remove();
		mount.remove();
		document.documentElement.style.cssText = '';
	});

	const faults = async (): Promise<string[]> => {
		const { violations } = await axe.run(mount);
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	};
	return { mount, faults };
}
