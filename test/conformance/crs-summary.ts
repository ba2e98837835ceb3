import { type CrsOutcome, type Form, forms } from "./crs-truth.ts";

/** A form's line of the table: how many CRS are how far off, metres on the ground. */
export interface FormSummary {
  readonly form: Form;
  readonly count: number;
  readonly within1: number;
  readonly within30: number;
  readonly within1000: number;
  /** Beyond a kilometre, without and with a warning. */
  readonly silent: number;
  readonly warned: number;
  readonly refused: number;
  /** The projection alone within a centimetre. */
  readonly ownCentimetre: number;
}

/** Parts of all. */
const least = { within1: 0.97, within30: 0.99 };

export function summarize(outcomes: readonly CrsOutcome[]): readonly FormSummary[] {
  return forms.flatMap((form) => {
    const rows = outcomes.filter((row) => row.form === form);
    if (rows.length === 0) return [];
    const count = (matches: (row: CrsOutcome) => boolean) =>
      rows.filter((row) => row.refused === undefined && matches(row)).length;
    return {
      form,
      count: rows.length,
      within1: count(({ metres }) => metres <= 1),
      within30: count(({ metres }) => metres > 1 && metres <= 30),
      within1000: count(({ metres }) => metres > 30 && metres <= 1000),
      silent: count(({ metres, warnings }) => !(metres <= 1000) && warnings.length === 0),
      warned: count(({ metres, warnings }) => !(metres <= 1000) && warnings.length > 0),
      refused: rows.filter(({ refused }) => refused !== undefined).length,
      ownCentimetre: count(({ ownMetres }) => ownMetres <= 0.01),
    };
  });
}

/** What is not as it should be; an empty list is a pass. */
export function shortcomings(outcomes: readonly CrsOutcome[]): readonly string[] {
  const found: string[] = [];
  for (const { form, count, within1, within30, silent } of summarize(outcomes)) {
    const [part1, part30] = [within1 / count, (within1 + within30) / count];
    const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
    if (part1 < least.within1) found.push(`${form}: ${percent(part1)} within 1 m, less than ${percent(least.within1)}`);
    if (part30 < least.within30)
      found.push(`${form}: ${percent(part30)} within 30 m, less than ${percent(least.within30)}`);
    if (silent > 0) found.push(`${form}: ${silent} beyond 1 km without a warning`);
  }
  for (const { form, code, refused, refusedMethod } of outcomes)
    if (refused !== undefined && refusedMethod === undefined)
      found.push(`${form}: ${code} is refused for something else than its method: ${refused}`);
  return found;
}

/** The refused methods, and how many CRS of each. */
export function refusedMethods(outcomes: readonly CrsOutcome[]): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const { code, refusedMethod } of outcomes) {
    if (refusedMethod === undefined) continue;
    const codes = methods.get(refusedMethod) ?? new Set();
    methods.set(refusedMethod, codes.add(code));
  }
  return methods;
}
