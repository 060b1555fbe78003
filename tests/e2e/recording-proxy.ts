import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { driveBrowser } from '../../scripts/driven-browser.mjs';

/** One thing a browser asked of the network. */
export interface Heard {
	readonly host: string;
	/** The head as it came, or `CONNECT` alone for a tunnel, which is refused: a first byte through it is never sent. */
	readonly head: string;
}

/** A proxy that is the whole network of a browser: it writes down what it is asked, serves sites of its own and reaches nothing else. */
export interface RecordingProxy {
	/** Everything asked so far. */
	readonly heard: readonly Heard[];
	/** Has a file served at an address: `http://` and a host that ends in `.test`. */
	serve(address: string, type: string, text: string): void;
	/** What makes a browser send everything here, also what is meant for its own machine. */
	readonly options: NonNullable<Parameters<typeof driveBrowser>[1]>;
	close(): void;
}

/** Starts one, on a port of its own. */
export async function recordingProxy(): Promise<RecordingProxy> {
	const heard: Heard[] = [];
	const served = new Map<string, { type: string; text: string }>();
	const server = http.createServer((request, response) => {
		const address = request.url ?? '';
		const headers = request.rawHeaders.map((each, index) => (index % 2 === 0 ? `\n${each}: ` : each)).join('');
		heard.push({ host: hostOf(address), head: `${request.method} ${address}${headers}` });
		const file = served.get(address);
		if (!file) response.writeHead(502).end();
		else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.text);
	});
	server.on('connect', ({ url = '' }, socket) => {
		heard.push({ host: url.replace(/:\d+$/, ''), head: 'CONNECT' });
		socket.on('error', () => {});
		socket.end('HTTP/1.1 502 Not here\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		heard,
		serve: (address, type, text) => served.set(address, { type, text }),
		options: {
			flags: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
			prefs: {
				'network.proxy.type': 1,
				'network.proxy.http': '127.0.0.1',
				'network.proxy.http_port': port,
				'network.proxy.ssl': '127.0.0.1',
				'network.proxy.ssl_port': port,
				'network.proxy.allow_hijacking_localhost': true,
			},
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
