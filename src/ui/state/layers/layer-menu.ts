import { msg } from "@lit/localize";
import type { Intent } from "../intents.ts";
import { type Layer, layerInfo } from "./layer.ts";

/** What can be done with a layer: how it is called, and what a person wants by it. */
export interface LayerChoice {
  readonly id: "raise" | "lower" | "compare" | "duplicate" | "report" | "share" | "export" | "copy" | "remove";
  readonly words: string;
  /** In order. */
  readonly intents: readonly Intent[];
  readonly disabled: boolean;
}

/** The choices that a layer's menu offers, in groups. `layers` are those on the map, the top one last. */
export function layerMenu(layer: Layer, layers: readonly Layer[]): readonly (readonly LayerChoice[])[] {
  const { id, source, scene } = layer;
  const place = layers.findIndex((one) => one.id === id);
  const unopened = layerInfo(layer) === undefined;
  // What shows something of the selected layer.
  const ofLayer = (intent: Intent): readonly Intent[] => [{ kind: "select", id }, intent];
  const choice = (choiceId: LayerChoice["id"], words: string, intents: readonly Intent[], disabled = false) =>
    ({ id: choiceId, words, intents, disabled }) satisfies LayerChoice;
  const address = { kind: "copy", text: source.url, what: msg("Address") } as const;
  return [
    [
      choice("raise", msg("Raise"), [{ kind: "move", id, by: 1 }], place === layers.length - 1),
      choice("lower", msg("Lower"), [{ kind: "move", id, by: -1 }], place === 0),
      choice("duplicate", msg("Duplicate"), [{ kind: "duplicate", id }]),
      choice("compare", msg("Compare"), [{ kind: "compare-start", how: "swipe", layerId: id }], unopened),
    ],
    [
      choice("report", msg("File report"), ofLayer({ kind: "section", section: "inspect" }), unopened),
      ...(scene === undefined ? [choice("copy", msg("Copy address"), [address], source.blob !== undefined)] : []),
      choice("share", msg("Share, tile address, code…"), ofLayer({ kind: "share-open", open: true })),
      choice("export", msg("Export…"), ofLayer({ kind: "share-export-open", open: true }), unopened),
    ],
    [choice("remove", msg("Remove"), [{ kind: "remove", id }])],
  ];
}
