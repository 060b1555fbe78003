import type { Density, Settings, SettingsChange } from '../settings/settings.ts';
import { densities } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { Choice } from './Choice.tsx';

const densityKey = (density: Density) =>
	`density_${density.replaceAll('-', '_') as 'first_in_section' | 'all' | 'none'}` as const;

interface DensityChoiceProps {
	readonly settings: Settings;
	readonly t: Translate;
	change(change: SettingsChange): void;
}

/** How many marks. */
export const DensityChoice = ({ settings, t, change }: DensityChoiceProps) => (
	<Choice
		label={t('density_label')}
		value={settings.density}
		options={densities.map((density) => ({ value: density, label: t(densityKey(density)) }))}
		choose={(density) => change({ type: 'density', density })}
	/>
);
