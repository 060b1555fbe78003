import type { Settings, SettingsChange } from '../settings/settings.ts';
import { densities } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { underscored } from '../ui/underscored.ts';
import { Choice } from './Choice.tsx';

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
		options={densities.map((density) => ({ value: density, label: t(`density_${underscored(density)}`) }))}
		choose={(density) => change({ type: 'density', density })}
	/>
);
