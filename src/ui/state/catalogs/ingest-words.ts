import { msg, str } from "@lit/localize";
import type { ErrorCode, ErrorData } from "../../../core/errors.ts";
import type { Advice } from "../error-advice.ts";
import { formatNumber } from "../format.ts";
import { countOf } from "./catalog-words.ts";
import { type IngestRun, isOffline } from "./ingest-dialog-state.ts";

/** How far an ingest is, in one line. */
export function phaseWords({ state, waiting }: IngestRun): string {
  const { phase, done, skipped, failed, total, problem } = state;
  const files = msg(str`${formatNumber(done + skipped + failed)} of ${countOf(total, "file")}`);
  const of = failed === 0 ? files : msg(str`${files}, ${failed} failed`);
  switch (phase) {
    case "running":
      return msg(str`Reading: ${of}`);
    case "paused":
      if (waiting) return msg("An ingest waits for its folder");
      if (isOffline(state)) return msg(str`Waits for the connection: ${of}`);
      return problem ? msg(str`Stopped at ${of}`) : msg(str`Paused at ${of}`);
    case "elsewhere":
      return msg(str`Another tab is reading: ${countOf(total, "file")}`);
    case "cancelled":
      return msg(str`Cancelled at ${of}`);
    case "done":
      // Of an earlier visit, only what failed is still known.
      if (done + skipped === 0 && failed > 0) return msg(str`${countOf(failed, "file")} could not be ingested`);
      return doneWords(countOf(done, "file"), skipped, failed);
  }
}

function doneWords(files: string, skipped: number, failed: number): string {
  if (skipped === 0 && failed === 0) return msg(str`Done: ${files} ingested`);
  if (failed === 0) return msg(str`Done: ${files} ingested, ${skipped} there already`);
  if (skipped === 0) return msg(str`Done: ${files} ingested, ${failed} failed`);
  return msg(str`Done: ${files} ingested, ${skipped} there already, ${failed} failed`);
}

/** What a failure means that is about a list of files, where the usual words speak of one file. */
const placeHeadlines: Partial<Record<ErrorCode, () => string>> = {
  HTTP_STATUS: () => msg("The host refused its list of files"),
  UNSUPPORTED: () => msg("There is nothing here that can be ingested"),
  NOT_FOUND: () => msg("There is nothing here that can be ingested"),
  INVALID_ARGUMENT: () => msg("This is not an address to look at"),
};

/** Advice on a place that could not be listed. */
export const adviseOnPlace = (
  { code, hint }: ErrorData,
  { headline, next }: Advice,
): Pick<Advice, "headline" | "next"> => ({
  headline: placeHeadlines[code]?.() ?? headline,
  next: hint ?? (code in placeHeadlines ? msg("Paste the addresses of the files instead, one a line.") : next),
});
