import { browser } from './browser.ts';

/** The version of the extension that runs. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
