/** What came of what the reader did, read aloud as it comes: in the page from the start, or that would not be so. */
export const Said = ({ children }: { children: string }) => (
	<p class="said quiet" role="status">
		{children}
	</p>
);
