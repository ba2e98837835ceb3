import type { Catalogs } from "../../catalog/catalogs.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Protocol } from "../../protocol/protocol.ts";
import type { MapView } from "../map/map.ts";
import type { SceneReader } from "./layers/scene-reader.ts";
import type { PageState } from "./page-state.ts";
import type { Store } from "./store.ts";

/** What the features of the page need from outside the store: the same for all of them. */
export interface FeatureMeans {
  readonly store: Store<PageState>;
  readonly engine: Engine;
  /** Answers `terracotta://` addresses. */
  readonly answer: Protocol["answer"];
  /** First used when somebody asks: it may start a worker then. */
  readonly catalogs: () => Catalogs;
  readonly map: MapView;
  readonly scenes: SceneReader;
  /** The page's own address: samples and relative links are below it. */
  readonly base: string;
}
