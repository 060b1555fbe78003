/** Once a frame has been made: what is painted now a reader has seen. */
export const framePainted = (): Promise<void> =>
	new Promise((done) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				done();
			};
			port2.postMessage(null);
		});
	});
