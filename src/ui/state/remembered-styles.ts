import type { Style } from "../../core/color/style.ts";
import type { Source } from "../../engine/engine.ts";
import type { Layer } from "./page-state.ts";

type Kind = Style["kind"];

/** By source: it stays the same object as long as the file is on the map. */
const remembered = new WeakMap<Source, Map<Kind, Style>>();

/** Keeps the style of a layer as the latest one of its kind. */
export function rememberStyle({ source, style }: Layer): void {
  if (style === undefined) return;
  const byKind = remembered.get(source) ?? new Map<Kind, Style>();
  remembered.set(source, byKind.set(style.kind, style));
}

/** The latest style of a kind that the layer was shown with, if any. */
export const rememberedStyle = ({ source }: Layer, kind: Kind): Style | undefined => remembered.get(source)?.get(kind);
