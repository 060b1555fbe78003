import { inFirefoxItself } from './firefox-itself.mjs';

/**
 * Stops the extension's background as the browser does when it has been idle, or runs short: at once, whatever it is at.
 * @param {Awaited<ReturnType<typeof import('./driven-browser.mjs').driveBrowser>>} driven
 * @returns {Promise<boolean>} whether it was running
 */
export async function stopBackground(driven) {
	return driven.origin.startsWith('chrome-extension:') ? stopWorker(driven) : stopEventPage(driven);
}

async function stopWorker({ browser, extensionPage }) {
	const session = await (await extensionPage).createCDPSession();
	await session.send('ServiceWorker.enable');
	const wasRunning = browser.targets().some((target) => target.type() === 'service_worker');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	return wasRunning;
}

/** By a script with the rights of Firefox itself, which its driver lets in with `--remote-allow-system-access`. */
function stopEventPage({ browser, geckoId }) {
	return inFirefoxItself(
		browser,
		`(async () => {
			const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
			const wasRunning = extension.backgroundState !== 'stopped';
			await extension.terminateBackground({ disableResetIdleForTest: true });
			return wasRunning;
		})()`,
	);
}
