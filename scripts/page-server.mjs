import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.xhtml': 'application/xhtml+xml',
	'.xml': 'text/xml',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.png': 'image/png',
};

/**
 * Shuts what a saved page would fetch or run: it is looked at as it stands. Its own styles stay, since they
 * decide what can be seen.
 */
const SHUT = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'";

/**
 * Serves files of this machine to this machine, each at an address of its own.
 * @returns {Promise<{
 *   addressOf(file: string, options?: {isShut?: boolean}): string,
 *   addressOfText(text: string, headers?: Record<string, string>, host?: 'localhost' | '127.0.0.1'): string,
 *   close(): void
 * }>} `isShut`: with scripts and network off
 */
export async function servePages() {
	/** @type {Map<string, {folder: string, isShut: boolean}>} */
	const folders = new Map();
	/** @type {Map<string, {text: string, headers: Record<string, string>}>} */
	const texts = new Map();

	const server = http.createServer(async ({ url = '/' }, response) => {
		const [, key = '', ...rest] = decodeURIComponent(url.split('?')[0] ?? '').split('/');
		// Browsers ask for it, and say of a page without one so now and then.
		if (url === '/favicon.ico') {
			response.writeHead(204).end();
			return;
		}
		const text = texts.get(key);
		if (text) {
			response.writeHead(200, { 'content-type': types['.html'], ...text.headers }).end(text.text);
			return;
		}
		const served = folders.get(key);
		const file = served && path.join(served.folder, ...rest);
		const isFile = file?.startsWith(served.folder) && (await stat(file).catch(() => null))?.isFile();
		if (!isFile) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
		if (served.isShut) response.setHeader('content-security-policy', SHUT);
		createReadStream(file).pipe(response);
	});
	await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

	return {
		addressOf(file, { isShut = false } = {}) {
			const key = String(folders.size + 1);
			folders.set(key, { folder: path.resolve(path.dirname(file)) + path.sep, isShut });
			return `http://127.0.0.1:${port}/${key}/${encodeURIComponent(path.basename(file))}`;
		},
		/** The address of a page that is given as its text; HTML unless the headers say otherwise. */
		addressOfText(text, headers = {}, host = '127.0.0.1') {
			const key = `text-${texts.size + 1}`;
			texts.set(key, { text, headers });
			return `http://${host}:${port}/${key}`;
		},
		close: () => server.close(),
	};
}
