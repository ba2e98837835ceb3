import type { Bounds } from "../../core/geo/bounds.ts";
import type { Tile } from "../../core/geo/tile.ts";
import type { Engine, Source } from "../../engine/engine.ts";
import type { Protocol } from "../../protocol/protocol.ts";
import type { Place, View } from "../map/view.ts";
import type { SceneReader } from "./layers/scene-reader.ts";
import type { LinkedScenes } from "./links/linked-scenes.ts";
import type { LinkedState } from "./links/linked-state.ts";
import type { PageState } from "./page-state.ts";
import type { Store } from "./store.ts";

/** What the actions need from outside the store. */
export interface PageMeans {
  readonly store: Store<PageState>;
  readonly engine: Engine;
  /** Answers `terracotta://` addresses. */
  readonly answer: Protocol["answer"];
  /** Makes a local file known to the tile protocol. */
  readonly register: (source: Source) => void;
  /** Lets go of a local file's bytes. */
  readonly unregister: (url: string) => void;
  readonly camera: Camera;
  readonly linkedScenes: Pick<LinkedScenes, "resolve">;
  /** Told of the layers of a link, by their ids, to bring back what depends on them, unless another link is restored meanwhile. */
  readonly restored: (linked: LinkedState, ids: readonly string[], signal: AbortSignal) => void;
  /** The page's own address: samples and relative links are below it. */
  readonly base: string;
  readonly copy: (text: string) => Promise<void>;
  readonly scenes: SceneReader;
}

export interface Camera {
  fit(bounds: Bounds): void;
  look(view: View): void;
  readonly center: Place;
  /** The tiles that cover the view, for a source that goes up to `maximumZoom`. */
  tilesInView(maximumZoom: number): readonly Tile[];
}
