import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundles } from '../build.mjs';

/**
 * The oldest browsers that the manifest claims are not to be had where the checks run: registries of packages carry the current
 * ones. So nothing may be used that is newer, by Mozilla's tables of what came when.
 */
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const oldest = {
	chrome: Number.parseFloat(manifest.minimum_chrome_version),
	firefox: Number.parseFloat(manifest.browser_specific_settings.gecko.strict_min_version),
};

/** What is newer or in one browser only and may be used all the same, with the reason. */
const allowed: Readonly<Record<string, string>> = {
	moveBefore: 'Preact uses it where it is there',
	dom: "Chromium's way to closed shadow roots; Firefox has one of its own",
	openOrClosedShadowRoot: "Chromium's way to closed shadow roots; Firefox has one of its own",
	openShortcutSettings: "Firefox's; Chromium has a page for it",
	removeAll: 'of `contextMenus`, which the tables have under the name `menus`',
	documentId: 'Firefox before 153 does not name documents; frames are told apart there by number',
	marginLeft: "Floating UI's, read of a computed style",
	marginRight: "Floating UI's, read of a computed style",
	':highlight': 'since 140 in Firefox, and with `text-decoration`, which marks are made of, since 146',
	'box-decoration-break': 'an underline of the popup looks plainer without it',
	flip: "a method of Floating UI's, not of a video frame",
};

interface Support {
	readonly version_added: string | false | null;
	readonly version_removed?: string;
	readonly flags?: unknown;
	readonly prefix?: string;
	readonly alternative_name?: string;
}
interface Compat {
	readonly support: Readonly<Record<string, Support | readonly Support[]>>;
}
interface Feature {
	readonly __compat?: Compat;
	readonly [name: string]: Feature | Compat | undefined;
}

// Not imported, because Vite would take seconds to make a module of 20 MB.
const require = createRequire(import.meta.url);
const data = require('@mdn/browser-compat-data') as {
	readonly api: Feature;
	readonly javascript: Feature;
	readonly webextensions: Feature;
	readonly css: Feature;
};

/** Is it in both oldest browsers, under this name and without a flag? */
const isOldEnough = ({ support }: Compat): boolean =>
	Object.entries(oldest).every(([browser, version]) =>
		[support[browser] ?? []].flat().some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
			if (!version_added || version_removed || flags || prefix || alternative_name) return false;
			return Number.parseFloat(version_added.replace('≤', '')) <= version;
		}),
	);

const partsOf = (feature: unknown): [string, Feature][] =>
	Object.entries((feature ?? {}) as Feature).filter(([name]) => name !== '__compat') as [string, Feature][];

/** Name -> is there anything of that name in the oldest browsers? */
type Known = Map<string, boolean>;

function note(known: Known, name: string, { __compat }: Feature): void {
	if (__compat) known.set(name, known.get(name) || isOldEnough(__compat));
}

/** The names of interfaces and globals, and those of their members and of the extension API. */
function namesInScript(): { globals: Known; members: Known } {
	const globals: Known = new Map();
	const members: Known = new Map();
	for (const [name, owner] of [...partsOf(data.api), ...partsOf(data.javascript['builtins'])]) {
		note(globals, name, owner);
		for (const [member, feature] of partsOf(owner)) note(members, member.replace(/_static$/, ''), feature);
	}
	const walk = (feature: Feature): void => {
		for (const [name, part] of partsOf(feature)) {
			note(members, name, part);
			walk(part);
		}
	};
	walk(data.webextensions['api'] as Feature);
	return { globals, members };
}

/** Names that our own source declares, as a property, parameter or function: of them nothing can be told by the name. */
function ownNames(): Set<string> {
	const names = new Set<string>();
	for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
		const source = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
		for (const [, name] of source.matchAll(/(?:readonly |const |function |get |[{,(]\s*|^\s*)(\w+)\??\s*[:(=,}]/gm))
			if (name) names.add(name);
	}
	return names;
}

const files = (kind: RegExp): string[] => readdirSync('dist').filter((name) => kind.test(name));

describe('the oldest browsers that the manifest claims', () => {
	const { globals, members } = namesInScript();
	const own = ownNames();

	it('are those that the bundles are compiled for', () => {
		for (const { target } of bundles) expect(target).toEqual([`chrome${oldest.chrome}`, `firefox${oldest.firefox}`]);
		expect(manifest.browser_specific_settings.gecko_android.strict_min_version).toBe(
			manifest.browser_specific_settings.gecko.strict_min_version,
		);
	});

	it.each(files(/\.js$/))('have all that %s uses', (file) => {
		const code = readFileSync(`dist/${file}`, 'utf8');
		const isNew = (known: Known) => (name: string) => known.get(name) === false && !own.has(name) && !(name in allowed);
		const used = (pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map(([, name]) => name ?? ''))];
		expect([
			// One or two letters are the minifier's.
			...used(/\.([A-Za-z]\w{2,})/g).filter(isNew(members)),
			...used(/(?:\bnew |[=(,!?:&|]|typeof )([A-Z]\w{2,})(?=[.(])/g).filter(isNew(globals)),
		]).toEqual([]);
	});

	it.each(files(/\.css$/))('have every property and rule of %s', (file) => {
		const style = readFileSync(`dist/${file}`, 'utf8');
		const known: Known = new Map();
		for (const [name, feature] of partsOf(data.css['properties'])) note(known, name, feature);
		for (const [name, feature] of partsOf(data.css['at-rules'])) note(known, `@${name}`, feature);
		for (const [name, feature] of partsOf(data.css['selectors'])) note(known, `:${name}`, feature);
		const used = [...style.matchAll(/[{;]\s*([a-z-]+):|(@[a-z-]+)|:(:[a-z-]+)|[^:](:[a-z-]+)(?=[\s,{(.:])/g)].flatMap(
			(found) => found.slice(1).filter(Boolean),
		);
		expect(used.length).toBeGreaterThan(3);
		expect([...new Set(used)].filter((name) => known.get(name) === false && !(name in allowed))).toEqual([]);
	});

	it('can paint a mark', () => {
		expect(oldest.firefox).toBeGreaterThanOrEqual(146);
	});

	it('would miss what is newer', () => {
		expect(members.get('moveBefore')).toBe(false);
		expect(members.get('caretPositionFromPoint')).toBe(true);
		expect(globals.get('Highlight')).toBe(true);
		expect(globals.get('Viewport')).toBe(false);
	});
});
