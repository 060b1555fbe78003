/** The one place that imports the browser's extension API. */
export { default as browser } from 'webextension-polyfill';
