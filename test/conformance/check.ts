import { isTerracottaError } from "../../src/core/errors.ts";
import type { Engine, Source } from "../../src/engine/engine.ts";

/** One thing that was compared. `worst` is the worst difference, in words. */
export interface Check {
  readonly check: string;
  readonly verdict: "pass" | "excepted" | "unsupported" | "fail";
  readonly worst: string;
  readonly reason: string;
}

/** Where the checks find the engine and the file. */
export interface Subject {
  readonly engine: Engine;
  readonly source: Source;
}

/** Error codes with which a program may honestly refuse what GDAL reads. */
const honestCodes = ["UNSUPPORTED", "NO_GEOREFERENCE", "UNKNOWN_CRS", "TOO_LARGE"];

/** `found` is what is wrong, if anything. */
export function verdict(check: string, worst: string, found: readonly string[] = []): Check {
  return { check, worst, verdict: found.length > 0 ? "fail" : "pass", reason: found.slice(0, 3).join("; ") };
}

/** Runs a check; an honest refusal makes it `unsupported`, any other error fails it. */
export async function attempt(check: string, run: () => Promise<Check>): Promise<Check> {
  try {
    return await run();
  } catch (error) {
    const code = isTerracottaError(error) ? error.code : "no code";
    const reason = `${code}: ${error instanceof Error ? error.message : error}`;
    return { check, worst: "", verdict: honestCodes.includes(code) ? "unsupported" : "fail", reason };
  }
}

/** A difference as the table shows it. */
export function digits(value: number): string {
  return value === 0 ? "0" : value.toPrecision(2);
}
