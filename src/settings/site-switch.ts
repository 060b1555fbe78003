import type { Settings, SettingsChange } from './settings.ts';
import { ruleHolds } from './site-rules.ts';

/**
 * What turns Newsgloss on or off at a host. On: every rule that holds there goes, also a wider one (`nu.nl` at `m.nu.nl`,
 * `google.*`), or the switch would do nothing.
 */
export const siteSwitch = ({ sitesOff }: Settings, host: string, isOn: boolean): SettingsChange[] =>
	isOn
		? sitesOff.filter((rule) => ruleHolds(rule, host)).map((rule) => ({ type: 'site', host: rule, isOn }))
		: [{ type: 'site', host, isOn }];
