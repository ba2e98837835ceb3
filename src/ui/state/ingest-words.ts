import type { ErrorCode, ErrorData } from "../../core/errors.ts";
import { countOf } from "./catalog-words.ts";
import type { Advice } from "./error-advice.ts";
import { formatNumber } from "./format.ts";
import { type IngestRun, isOffline } from "./ingest-dialog-state.ts";

/** How far an ingest is, in one line. */
export function phaseWords({ state, waiting }: IngestRun): string {
  const { phase, done, skipped, failed, total, problem } = state;
  const of = `${formatNumber(done + skipped + failed)} of ${countOf(total, "file")}`;
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  switch (phase) {
    case "running":
      return `Reading: ${of}${failures}`;
    case "paused":
      if (waiting) return "An ingest waits for its folder";
      if (isOffline(state)) return `Waits for the connection: ${of}${failures}`;
      return `${problem ? "Stopped" : "Paused"} at ${of}${failures}`;
    case "elsewhere":
      return `Another tab is reading: ${countOf(total, "file")}`;
    case "cancelled":
      return `Cancelled at ${of}${failures}`;
    case "done":
      // Of an earlier visit, only what failed is still known.
      if (done + skipped === 0 && failed > 0) return `${countOf(failed, "file")} could not be ingested`;
      return `Done: ${countOf(done, "file")} ingested${skipped > 0 ? `, ${skipped} there already` : ""}${failures}`;
  }
}

/** What a failure means that is about a list of files, where the usual words speak of one file. */
const placeHeadlines: Partial<Record<ErrorCode, string>> = {
  HTTP_STATUS: "The host refused its list of files",
  UNSUPPORTED: "There is nothing here that can be ingested",
  NOT_FOUND: "There is nothing here that can be ingested",
  INVALID_ARGUMENT: "This is not an address to look at",
};

/** Advice on a place that could not be listed. */
export const adviseOnPlace = (
  { code, hint }: ErrorData,
  { headline, next }: Advice,
): Pick<Advice, "headline" | "next"> => ({
  headline: placeHeadlines[code] ?? headline,
  next: hint ?? (code in placeHeadlines ? "Paste the addresses of the files instead, one a line." : next),
});
