/** Numbers from the least to the greatest. */
export const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => sorted(numbers)[numbers.length >> 1];

/** The least and the greatest of some numbers, as text. */
const spread = (numbers) => `${sorted(numbers)[0].toFixed(2)} to ${sorted(numbers).at(-1).toFixed(2)}`;

/**
 * A row of a report, from what was got in each round.
 * @param {string} what
 * @param {readonly number[]} numbers
 * @param {string} unit
 */
export const row = (what, numbers, unit) => ({ what, median: median(numbers), spread: spread(numbers), unit });
