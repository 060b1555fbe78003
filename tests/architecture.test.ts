import { readdirSync, readFileSync } from 'node:fs';
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
	pages: ['knowledge', 'settings', 'platform', 'ui'],
	popup: ['knowledge', 'settings', 'platform', 'ui', 'pages'],
	options: ['knowledge', 'settings', 'platform', 'ui', 'pages'],
	welcome: ['knowledge', 'recognition', 'settings', 'platform', 'ui', 'pages'],
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

const built = bundles.flatMap(({ entryPoints }) => Object.keys(entryPoints).map((name) => `${name}.js`));

/** Whatever sends, fetches, runs text as code or parses it as HTML. */
const waysOut =
	/\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts|\bWorker\s*\(|\bimport\s*\(|\beval\s*\(|\bFunction\s*\(|createContextualFragment|(?:inner|outer)HTML|setHTMLUnsafe|parseHTMLUnsafe|insertAdjacentHTML|DOMParser|document\.write/g;

/** Addresses that name a format and are never asked for: Preact and the card's host make elements of these. */
const namespaces = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'];

describe('the bundles', () => {
	it('leave the view library, the facts and the validators out of what every page pays for', () => {
		const extra = inputsOf['content.js']?.filter((file) =>
			/preact|floating-ui|valibot|newsgloss:knowledge|src\/ui\//.test(file),
		);
		expect(extra).toEqual([]);
	});

	it('bring the judge and its words apart from what finds names', () => {
		const judges = /newsgloss:senses|recognition\/(judge|page-judge|text-cues|cues|neighbours|written)\.ts/;
		expect(inputsOf['content.js']?.filter((file) => judges.test(file))).toEqual(['src/recognition/written.ts']);
		expect(inputsOf['judge.js']).toContain('packs:newsgloss:senses');
		expect(
			inputsOf['judge.js']?.filter((file) =>
				/newsgloss:forms|polyfill|term-index|src\/(?!content\/|recognition\/)/.test(file),
			),
		).toEqual([]);
		// What stands around a doubtful form is text of the page: nothing else of it is the judge's.
		expect(inputsOf['judge.js']?.filter((file) => file.startsWith('src/content/')).sort()).toEqual([
			'src/content/judge/main.ts',
			'src/content/laid-out.ts',
			'src/content/page-text.ts',
			'src/content/texts-around.ts',
		]);
	});

	it('bring what follows the pointer apart from what marks', () => {
		const follows = /content\/(hovering|hit-test|intent|corridor)\.ts/;
		expect(inputsOf['content.js']?.filter((file) => follows.test(file))).toEqual([]);
		// A list of characters is all that it has of what recognises.
		expect(inputsOf['pointing.js']?.filter((file) => /recognition|platform|knowledge/.test(file))).toEqual([
			'src/recognition/invisible.ts',
		]);
	});

	it('bring the words that choose facts only where facts are chosen', () => {
		for (const name of ['popup.js', 'options.js']) {
			expect(inputsOf[name]).toContain('packs:newsgloss:story');
			expect(inputsOf[name]?.filter((file) => /newsgloss:knowledge|facts-in-context/.test(file))).toEqual([]);
		}
	});

	it('hold no validator', () => {
		expect(
			Object.values(inputsOf)
				.flat()
				.filter((file) => /valibot|-schema\.ts/.test(file)),
		).toEqual([]);
	});

	it.each(built)('have nothing in %s that could reach the network or run text', (name) => {
		const code = readFileSync(`dist/${name}`, 'utf8');
		expect([...new Set(code.match(waysOut))]).toEqual([]);
	});

	it.each(readdirSync('dist').filter((name) => /\.(js|css|html)$/.test(name)))(
		'have no address in %s but the names of XML formats',
		(name) => {
			const addresses = readFileSync(`dist/${name}`, 'utf8').match(/\b(?:https?|wss?|ftp):\/\/[^"'`\s)]+/g) ?? [];
			expect(addresses.filter((address) => !namespaces.includes(address))).toEqual([]);
		},
	);

	it('are all that is built', () => {
		const code = readdirSync('dist').filter((name) => /\.(js|mjs|wasm)$/.test(name));
		expect(code.sort()).toEqual([...built].sort());
	});
});

describe('the manifest', () => {
	const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

	it('asks for no more than PRIVACY.md explains', () => {
		expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
		expect(manifest.host_permissions).toEqual(['<all_urls>']);
		expect(manifest.optional_permissions).toBeUndefined();
		const privacy = readFileSync('PRIVACY.md', 'utf8');
		const explained = [...privacy.matchAll(/^\| `([^`]+)`\s*\| .{40,} \|$/gm)].map(([, permission]) => permission);
		expect(explained.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
	});

	it('says that no data is collected', () => {
		expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
	});

	it('gives pages nothing to load, and its own pages no network', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		expect(manifest.externally_connectable).toBeUndefined();
		// Closed but for its own files; where a browser has trusted types, no text becomes markup or code either.
		expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
			"default-src 'none'",
			...["script-src 'self'", "style-src 'self'", "img-src 'self'"],
			...["connect-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
			...["require-trusted-types-for 'script'", "trusted-types 'none'"],
		]);
	});
});
