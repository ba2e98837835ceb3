import { expect, test } from "vitest";
import type { OnProgress } from "../../../src/engine/engine.ts";
import { ExportActions } from "../../../src/ui/state/export/export-actions.ts";
import type { FeatureMeans } from "../../../src/ui/state/feature-means.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";

test("an export that was stopped stays so, though its worker goes on for a while", async () => {
  const layers = [{ id: "a", source: { url: "https://h/a.tif" } }] as unknown as readonly Layer[];
  const store = new Store<PageState>({ ...emptyPage, layers });
  let progress: OnProgress | undefined;
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const run = async ({ kind }: { kind: string }, signal: AbortSignal, onProgress?: OnProgress) => {
    if (kind === "info") return { width: 1, height: 1, dataType: "uint8", bands: [{}] };
    progress = onProgress;
    asked();
    return await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  // Nothing else is asked of them.
  const actions = new ExportActions({ store, engine: { run } } as unknown as FeatureMeans, () => undefined);
  actions.perform({ kind: "export-pixels", layerId: "a", area: "all", bands: [1] });
  await isAsked;
  progress?.({ done: 1, total: 4 });
  expect(store.state.exporting.pixels).toEqual({ status: "working", done: 1, total: 4 });
  actions.perform({ kind: "export-cancel" });
  await new Promise((resolve) => setImmediate(resolve));
  progress?.({ done: 2, total: 4 });
  expect(store.state.exporting.pixels).toEqual({ status: "idle" });
});
