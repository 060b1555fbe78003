/** One of a few values. `label` is in the reader's language, or in `lang`. */
interface Option<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
	readonly label: string;
	readonly value: Value;
	readonly options: readonly Option<Value>[];
	choose(value: Value): void;
}

/** A choice between a few values, in the browser's own list. */
export function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
	return (
		<label class="choice">
			<span>{label}</span>{' '}
			<select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
				{options.map((option) => (
					<option key={option.value} value={option.value} lang={option.lang}>
						{option.label}
					</option>
				))}
			</select>
		</label>
	);
}
