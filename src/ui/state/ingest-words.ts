import { countOf } from "./catalog-words.ts";
import type { IngestRun } from "./ingest-dialog-state.ts";

/** How far an ingest is, in one line. */
export function phaseWords({ state, waiting }: IngestRun): string {
  const { phase, done, skipped, failed, total, problem } = state;
  const of = `${(done + skipped + failed).toLocaleString("en").replaceAll(",", "\u202f")} of ${countOf(total, "file")}`;
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  switch (phase) {
    case "running":
      return `Reading: ${of}${failures}`;
    case "paused":
      return waiting ? "An ingest waits for its folder" : `${problem ? "Stopped" : "Paused"} at ${of}${failures}`;
    case "elsewhere":
      return `Another tab is reading: ${countOf(total, "file")}`;
    case "cancelled":
      return `Cancelled at ${of}${failures}`;
    case "done":
      return `Done: ${countOf(done, "file")} ingested${skipped > 0 ? `, ${skipped} there already` : ""}${failures}`;
  }
}
