import { useState } from 'preact/hooks';
import { changeSettings } from '../platform/settings-store.ts';
import type { SettingsChange } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';

/** Stores changes, all in one write, and says in words what went wrong with the last; empty when nothing did. */
export function useChange(t: Translate): [change: (...changes: SettingsChange[]) => void, problem: string] {
	const [problem, setProblem] = useState('');
	const change = (...changes: SettingsChange[]): void => {
		setProblem('');
		changeSettings(...changes).catch((error: Error) => setProblem(t('settings_failed', { reason: error.message })));
	};
	return [change, problem];
}
