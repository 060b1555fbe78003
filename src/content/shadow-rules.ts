/**
 * Firefox does not paint a document's highlight rules inside shadow trees; Chromium does (docs/browser-quirks.md).
 * There each root needs the rules itself; a sheet is adopted, since a `<style>` would be a node of ours.
 */
export const rootsNeedRules = CSS.supports('-moz-appearance', 'none');
