/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median, minimum and maximum. @param {readonly number[]} values */
export function spread(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? number(low) : `${number(median(values))} (${number(low)}–${number(high)})`;
}

/** @param {number} value */
export function number(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0);
}

/**
 * Prints what was measured beside what it may be at most; a budget missed fails the run.
 *
 * @param {readonly (readonly [what: string, value: number, limit: number])[]} budgets
 * @returns {string} How many were met and missed.
 */
export function judgeBudgets(budgets) {
  console.log("budgets");
  for (const [what, value, limit] of budgets) {
    const verdict = value <= limit ? "met" : "MISSED";
    console.log(`  ${what.padEnd(48)}${number(value).padStart(8)} ≤ ${number(limit).padEnd(6)} ${verdict}`);
  }
  const missed = budgets.filter(([, value, limit]) => !(value <= limit)).length;
  process.exitCode = missed > 0 ? 1 : 0;
  return `${budgets.length - missed} budgets met, ${missed} missed`;
}
