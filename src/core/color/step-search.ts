/** Sorted numbers, prepared so that {@link countSteps} finds a value's place among them in a moment. */
export interface StepSearch {
  /** With a NaN behind the last, which no value reaches. */
  readonly steps: Float64Array;
  /** For each of the equal cells between the first step and the last: how many steps lie in the cells before it. */
  readonly before: Uint16Array;
  readonly first: number;
  readonly cellsPerUnit: number;
}

const cells = 4096;

/** Prepares up to 65,535 finite numbers, sorted ascending. */
export function stepSearch(sorted: Float64Array): StepSearch {
  const first = sorted[0] ?? 0;
  const cellsPerUnit = cells / ((sorted.at(-1) ?? 0) - first);
  const steps = Float64Array.of(...sorted, Number.NaN);
  const before = new Uint16Array(cells + 1);
  const search = { steps, before, first, cellsPerUnit };
  let count = 0;
  for (let cell = 0; cell <= cells; cell++) {
    before[cell] = count;
    while (count < sorted.length && cellOf(search, sorted[count] as number) <= cell) count++;
  }
  return search;
}

/** How many of the steps are less than or equal to the value; 0 for NaN. */
export function countSteps(search: StepSearch, value: number): number {
  const { steps, before } = search;
  let count = before[cellOf(search, value)] as number;
  while (value >= (steps[count] as number)) count++;
  return count;
}

/** Grows with the value; cell 0 where the steps are so close or so wide apart that cells cannot be told. */
function cellOf({ first, cellsPerUnit }: StepSearch, value: number): number {
  const cell = (value - first) * cellsPerUnit;
  return cell > 0 ? (cell < cells ? cell | 0 : cells) : 0;
}
