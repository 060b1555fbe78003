import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
	/** Also the address of the view: `popup.html#companies`. */
	readonly id: string;
	readonly title: string;
	readonly view: ComponentChildren;
}

interface TabsProps {
	readonly label: string;
	readonly tabs: readonly Tab[];
	/** The view to begin with; the first one when none has this id. */
	readonly first: string | null;
	onChoose(id: string): void;
}

/** Views of which one is shown, by the tabs pattern of WAI-ARIA: arrow keys go from tab to tab, Tab goes into the view. */
export function Tabs({ label, tabs, first, onChoose }: TabsProps) {
	const [chosen, setChosen] = useState(() =>
		Math.max(
			0,
			tabs.findIndex(({ id }) => id === first),
		),
	);
	/** Views that have been shown. The others wait: the first paint does not pay for them. */
	const opened = useRef(new Set<number>());
	opened.current.add(chosen);
	const list = useRef<HTMLDivElement>(null);
	const choose = (index: number): void => {
		const next = (index + tabs.length) % tabs.length;
		setChosen(next);
		onChoose(tabs[next]?.id ?? '');
		list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
	};
	const move = (event: KeyboardEvent): void => {
		// The key that points the way the tabs are written.
		const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
		const steps: Record<string, number> = {
			ArrowRight: chosen + forward,
			ArrowLeft: chosen - forward,
			Home: 0,
			End: -1,
		};
		const next = steps[event.key];
		if (next === undefined) return;
		event.preventDefault();
		choose(next);
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
				{tabs.map(({ id, title }, index) => (
					<button
						type="button"
						role="tab"
						key={id}
						id={`tab-${id}`}
						aria-selected={index === chosen}
						aria-controls={`view-${id}`}
						tabIndex={index === chosen ? 0 : -1}
						onClick={() => choose(index)}
					>
						{title}
					</button>
				))}
			</div>
			{tabs.map(({ id, view }, index) => (
				<section role="tabpanel" key={id} id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={index !== chosen}>
					{opened.current.has(index) && view}
				</section>
			))}
		</>
	);
}
