/**
 * Runs an expression in Firefox's own window, with all its rights, as far as a browser started with `--remote-allow-system-access` lets a driver.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression
 * @returns {Promise<unknown>} its value, when that is a plain one
 * @throws when the expression does
 */
export async function inFirefoxItself({ connection }, expression) {
	const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const { result } = await connection.send('script.evaluate', {
		expression,
		target: { context: tree.result.contexts[0].context },
		awaitPromise: true,
	});
	if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
	return result.result.value;
}

/** @param {import('puppeteer-core').Browser} browser */
export const isFirefox = ({ connection }) => Boolean(connection);
