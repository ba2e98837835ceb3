import type { View } from "../../map/view.ts";
import type { CompareState } from "../compare/compare-state.ts";
import type { Scene, ScenePixelSelection } from "../layers/scene.ts";

import type { Relief } from "../style/relief.ts";
import type { StyleParameters } from "../style/style-parameters.ts";

export type Section = "data" | "style" | "inspect";

/** Datasets of a catalog, as a link names them. */
export interface LinkedScene {
  readonly catalogId: string;
  /** A value for each key but the last. */
  readonly values: readonly string[];
  readonly pixelSelection: ScenePixelSelection;
  /** Where the catalog is hosted. */
  readonly from: string | undefined;
  /** Of a catalog that is nowhere else: how its files are found without it. */
  readonly files: LinkedFiles | undefined;
}

/** Addresses of files by their keys. */
export interface LinkedFiles {
  readonly keys: readonly string[];
  /** An address with `{key}` in the place of values. */
  readonly template: string;
  /** The values of the last key that there are. */
  readonly bands: readonly string[];
}

/** One layer of a link: a file or a scene. */
export interface LinkedLayer {
  /** Undefined for a scene. */
  readonly url: string | undefined;
  readonly scene: LinkedScene | undefined;
  readonly crs: string | undefined;
  /** Address of a datum grid. */
  readonly grid?: string | undefined;
  readonly nodata: number | undefined;
  /** In the place of the file's own, of all of its bands. */
  readonly scaling?: { readonly scale: number; readonly offset: number } | undefined;
  readonly hidden: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  readonly relief: Relief | undefined;
  /** What differs from the first look; the bands of a scene by their names. */
  readonly style: StyleParameters;
}

/** An axis of a link; `values` where the catalog is nowhere else. */
export interface LinkedAxis {
  readonly key: string;
  readonly speed: number;
  readonly loop: boolean;
  readonly values: readonly string[] | undefined;
}

/** Two pictures of a link; a layer is named by its place among the layers. */
export interface LinkedCompare {
  readonly kind: CompareState["kind"];
  readonly other: { readonly layer: number } | { readonly axisValue: string };
  readonly position: number;
}

/** A line or an area that is measured; a text of positions, not checked yet. */
export interface LinkedShape {
  readonly kind: "line" | "area";
  readonly text: string;
}

/** What a link holds: the page but for the data. Layers from the bottom to the top. */
export interface LinkedState {
  readonly view: View | undefined;
  readonly basemap: boolean;
  readonly legend: boolean;
  readonly section: Section;
  /** The place of the selected layer; the top one unless given. */
  readonly selected: number | undefined;
  /** The pinned place, in degrees. */
  readonly pin: { readonly longitude: number; readonly latitude: number } | undefined;
  readonly shape: LinkedShape | undefined;
  readonly axis: LinkedAxis | undefined;
  readonly compare: LinkedCompare | undefined;
  readonly layers: readonly LinkedLayer[];
}

/** A page that nobody has changed. */
export const nothingLinked: LinkedState = {
  view: undefined,
  basemap: true,
  legend: true,
  section: "data",
  selected: undefined,
  pin: undefined,
  shape: undefined,
  axis: undefined,
  compare: undefined,
  layers: [],
};

/** The scene as far as a link knows it: its catalog knows its keys and bands. */
export const sceneOf = ({ catalogId, values, pixelSelection }: LinkedScene): Scene => ({
  catalogId,
  keys: [],
  values,
  bands: [],
  pixelSelection,
});
