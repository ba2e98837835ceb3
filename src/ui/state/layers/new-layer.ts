import type { Source } from "../../../engine/engine.ts";
import { fileName } from "../format.ts";
import type { LinkedLayer } from "../links/linked-state.ts";
import { sampleAt } from "../samples.ts";
import { linkedExpression } from "../style/style-parameters.ts";
import type { Layer } from "./layer.ts";

/** A layer that is yet to be opened. `base`: the page's own address; `linked`: what a link says of it. */
export function newLayer(id: string, source: Source, base: string, linked?: LinkedLayer): Layer {
  const sample = sampleAt(source.url, base);
  return {
    id,
    title: sample?.title() ?? fileName(source.url),
    source,
    sample,
    scene: undefined,
    band: undefined,
    opening: { status: "opening" },
    style: undefined,
    expression: linkedExpression(linked?.style ?? {}),
    relief: linked?.relief,
    wanted: linked?.style ?? {},
    opacity: linked?.opacity ?? 1,
    hidden: linked?.hidden ?? false,
    preview: undefined,
    tileError: undefined,
    attempt: 0,
  };
}
