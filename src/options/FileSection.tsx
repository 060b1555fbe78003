import { useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../settings/settings-file.ts';
import { changesInFile, settingsFile } from '../settings/settings-file.ts';
import type { Translate } from '../ui/translate.ts';
import { underscored } from '../ui/underscored.ts';
import { Section } from './Section.tsx';
import type { SettingsSectionProps } from './section-props.ts';

const FILE_NAME = 'newsgloss-settings.json';

/** What came of a file that was read. Not in words: the file may have changed the language. */
interface Outcome {
	/** How many settings were taken over; `null` when it was no file of settings. */
	readonly changed: number | null;
	readonly problems: readonly FileProblem[];
	/** Why the browser could not read it. */
	readonly reason: string;
}

const nothingYet: Outcome = { changed: null, problems: [], reason: '' };

/** Settings as a file, both ways. */
export function FileSection({ settings, t, change }: SettingsSectionProps) {
	const [{ changed, problems, reason }, setOutcome] = useState(nothingYet);
	const chooser = useRef<HTMLInputElement>(null);
	const read = async (file: File): Promise<void> => {
		setOutcome(nothingYet);
		try {
			const { changes, problems: wrong } = changesInFile(await file.text(), settings);
			if (changes.length > 0) change(...changes);
			const isRead = !wrong.some(({ expected }) => expected === 'json' || expected === 'settings-file');
			setOutcome({ changed: isRead ? changes.length : null, problems: wrong, reason: '' });
		} catch (error) {
			setOutcome({ ...nothingYet, reason: (error as Error).message });
		}
	};
	return (
		<Section id="file" title={t('section_file')}>
			<p class="quiet">{t('file_hint')}</p>
			<div class="actions">
				<button type="button" onClick={() => save(settingsFile(settings))}>
					{t('file_save')}
				</button>
				<button type="button" onClick={() => chooser.current?.click()}>
					{t('file_read')}
				</button>
				<input
					type="file"
					ref={chooser}
					hidden
					accept="application/json,.json"
					onChange={async ({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) await read(file);
						// So that the same file can be chosen again, mended.
						currentTarget.value = '';
					}}
				/>
			</div>
			<div role="status" class="outcome">
				{reason && <p class="problem">{t('file_unreadable', { reason })}</p>}
				{changed !== null && <p>{changed > 0 ? t.count('file_changed', changed) : t('file_unchanged')}</p>}
				<Problems problems={problems} t={t} />
			</div>
		</Section>
	);
}

function Problems({ problems, t }: { problems: readonly FileProblem[]; t: Translate }) {
	const [first] = problems;
	if (!first) return null;
	if (first.where === '') return <p class="problem">{inWords(first, t)}</p>;
	return (
		<>
			<p class="problem">{t.count('file_problems', problems.length)}</p>
			<ul class="problems">
				{problems.map((problem) => (
					<li key={problem.where}>{inWords(problem, t)}</li>
				))}
			</ul>
		</>
	);
}

function inWords({ expected, where, found, choices }: FileProblem, t: Translate): string {
	const alternatives = new Intl.ListFormat(t.locale, { type: 'disjunction' });
	return t(`file_problem_${underscored(expected)}`, { where, found, choices: alternatives.format(choices) });
}

/** Lets the browser save a text as a file. */
function save(text: string): void {
	const link = document.createElement('a');
	// The address lives as long as the page: when a browser has read what is there, it does not tell.
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	link.download = FILE_NAME;
	link.click();
}
