import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { bundles } from '../build.mjs';

/** Which folder of `src/` may import which: the layers of ARCHITECTURE.md. */
const mayImport: Record<string, readonly string[]> = {
	knowledge: [],
	recognition: ['knowledge'],
	settings: ['knowledge'],
	platform: ['knowledge', 'settings'],
	ui: ['knowledge'],
	content: ['knowledge', 'recognition', 'settings', 'platform', 'ui'],
	popup: ['knowledge', 'settings', 'platform', 'ui'],
	background: ['knowledge', 'settings', 'platform'],
};

interface Import {
	readonly from: string;
	readonly to: string;
}

let imports: Import[] = [];
let inputsOf: Record<string, string[]> = {};

beforeAll(async () => {
	const built = await Promise.all(bundles.map((options) => build({ ...options, metafile: true, write: false })));
	imports = built
		.flatMap(({ metafile }) => Object.entries(metafile.inputs))
		.flatMap(([from, { imports: all }]) =>
			all.filter(({ external }) => !external).map(({ path }) => ({ from, to: path })),
		);
	inputsOf = Object.fromEntries(
		built
			.flatMap(({ metafile }) => Object.entries(metafile.outputs))
			.map(([file, { inputs }]) => [file.replace(/^.*\//, ''), Object.keys(inputs)]),
	);
});

const layerOf = (file: string): string | null => /^src\/([a-z]+)\//.exec(file)?.[1] ?? null;

describe('the layers', () => {
	it('import only what stands below them', () => {
		const wrong = imports.filter(({ from, to }) => {
			const [own, other] = [layerOf(from), layerOf(to)];
			return own && other && own !== other && !mayImport[own]?.includes(other);
		});
		expect(wrong).toEqual([]);
	});

	it('are all of src/', () => {
		const layers = new Set(imports.flatMap(({ from }) => layerOf(from) ?? []));
		expect([...layers].sort()).toEqual(Object.keys(mayImport).sort());
	});

	it("reach the browser's extension API through one file", () => {
		const importers = imports.filter(({ to }) => to.includes('webextension-polyfill')).map(({ from }) => from);
		expect([...new Set(importers)]).toEqual(['src/platform/browser.ts']);
	});
});

describe('the bundles', () => {
	it('leave the view library, the facts and the validators out of what every page pays for', () => {
		const extra = inputsOf['content.js']?.filter((file) =>
			/preact|floating-ui|valibot|newsgloss:knowledge|src\/ui\//.test(file),
		);
		expect(extra).toEqual([]);
	});

	it('hold no validator', () => {
		expect(
			Object.values(inputsOf)
				.flat()
				.filter((file) => /valibot|-schema\.ts/.test(file)),
		).toEqual([]);
	});

	it.each(['content.js', 'card.js', 'popup.js', 'background.js'])(
		'have nothing in %s that could reach the network or run text',
		(name) => {
			const code = readFileSync(`dist/${name}`, 'utf8');
			expect(code).not.toMatch(
				/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\s*\(|new Function|innerHTML|outerHTML|insertAdjacentHTML/,
			);
			expect(
				code.match(/https?:\/\/[^"'`\s)]+/g)?.filter((address) => !address.startsWith('http://www.w3.org/')) ?? [],
			).toEqual([]);
		},
	);
});

describe('the manifest', () => {
	const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

	it('asks for no more than PRIVACY.md explains', () => {
		expect(manifest.permissions).toEqual(['storage', 'scripting']);
		expect(manifest.host_permissions).toEqual(['<all_urls>']);
		expect(manifest.optional_permissions).toBeUndefined();
		const privacy = readFileSync('PRIVACY.md', 'utf8');
		for (const permission of [...manifest.permissions, ...manifest.host_permissions])
			expect(privacy).toContain(`\`${permission}\``);
	});

	it('gives pages nothing to load, and its own pages no network', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		expect(manifest.externally_connectable).toBeUndefined();
		expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/);
	});
});
