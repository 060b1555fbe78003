const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => sorted(numbers)[numbers.length >> 1];

/** The least and the greatest of some numbers, as text. */
export const spread = (numbers) => `${sorted(numbers)[0].toFixed(2)} to ${sorted(numbers).at(-1).toFixed(2)}`;
