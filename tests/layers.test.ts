import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, it } from 'vitest';

it("the drawing of the layers is of today's imports", () => {
	const { stdout } = spawnSync(process.execPath, ['scripts/draw-layers.mjs', '--check'], { encoding: 'utf8' });
	expect(stdout.trim()).toBe('docs/layers.svg is up to date.');
}, 30_000);

it('ARCHITECTURE.md shows it', () => {
	expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain('](docs/layers.svg)');
});
