import { axisWords } from "../axis/axis-words.ts";
import { type Layer, layerInfo, openedLayer } from "../layers/layer.ts";
import { sceneValue, withSceneValue } from "../layers/scene.ts";
import { layerById, type PageState, selectedLayer } from "../page-state.ts";
import type { Counterpart } from "./compare-state.ts";

/** The part of the page's state that says what can be compared. */
type Comparable = Pick<PageState, "layers" | "axis">;

/** Layers from the bottom to the top, as each of the two pictures shows them. */
export interface Sides {
  readonly left: readonly Layer[];
  readonly right: readonly Layer[];
  /** What is compared: the layer on the left, and what is in its place on the right. */
  readonly one: Layer;
  readonly other: Layer;
}

/** A layer that can stand on the right, and what a menu calls it. */
export interface Choice {
  readonly other: Counterpart;
  readonly title: string;
}

/** The two pictures that are compared; undefined where nothing is, or what was compared is gone. */
export function comparedSides(state: Comparable & Pick<PageState, "compare">): Sides | undefined {
  const { layers, compare } = state;
  const found = compare && layers.find(({ id }) => id === compare.layerId);
  const counterpart = found && counterpartOf(state, found, compare.other);
  if (found === undefined || counterpart === undefined) return undefined;
  const [one, other] = [shown(found), shown(counterpart)];
  const others = layers.filter(({ id }) => id === found.id || id !== counterpart.id);
  const inPlace = (layer: Layer) => others.map((each) => (each.id === found.id ? layer : each));
  return { left: inPlace(one), right: inPlace(other), one, other };
}

/** The layer that is read where somebody points: the selected one, or the one of two compared ones that is seen there. */
export function layerUnder(state: PageState, onOther: boolean): Layer | undefined {
  const sides = comparedSides(state);
  if (sides === undefined) return selectedLayer(state);
  return onOther ? sides.other : sides.one;
}

/** The layer that a pinned place was read of, as it is now. */
export function pinnedLayer(state: PageState): Layer | undefined {
  const { pin } = state;
  if (pin === undefined) return undefined;
  return pin.onOther && state.compare ? layerUnder(state, true) : layerById(state, pin.layerId);
}

/** The layer that a counterpart stands for; undefined where there is none. */
function counterpartOf(state: Comparable, one: Layer, other: Counterpart): Layer | undefined {
  if ("layerId" in other) return state.layers.find(({ id }) => id === other.layerId && id !== one.id);
  const { axis } = state;
  if (axis === undefined || !axisValues(state, one).includes(other.axisValue)) return undefined;
  return atAxisValue(one, axis.key, other.axisValue);
}

/** What a layer can be compared with: the other values of the axis, then the other layers, the top one first. */
export function choices(state: Comparable, one: Layer): readonly Choice[] {
  const here = state.axis && one.scene && sceneValue(one.scene, state.axis.key);
  const values = axisValues(state, one).filter((value) => value !== here);
  const others = state.layers.filter((layer) => layer.id !== one.id && layerInfo(layer) !== undefined).reverse();
  return [
    ...values.map((value) => ({ other: { axisValue: value }, title: wordsOf(state, value) })),
    ...others.map((layer) => ({ other: { layerId: layer.id }, title: layer.title })),
  ];
}

/** What somebody most likely means: the value of the axis before this one, or after the first; or the next layer below, or above the lowest. */
export function likelyChoice(state: Comparable, one: Layer): Counterpart | undefined {
  const values = axisValues(state, one);
  const here = state.axis && one.scene ? values.indexOf(sceneValue(one.scene, state.axis.key) ?? "") : -1;
  const axisValue = values[here - 1] ?? (here === 0 ? values[1] : undefined);
  if (axisValue !== undefined) return { axisValue };
  const others = state.layers.filter((layer) => layer.id === one.id || layerInfo(layer) !== undefined);
  const index = others.findIndex(({ id }) => id === one.id);
  const layer = others[index - 1] ?? others[index + 1];
  return layer && { layerId: layer.id };
}

/** What the two sides are called: values of the axis where these tell them apart, titles otherwise. */
export function sideTitles(
  state: Comparable & Pick<PageState, "compare">,
): { readonly left: string; readonly right: string } | undefined {
  const sides = comparedSides(state);
  const { compare, axis } = state;
  if (sides === undefined || compare === undefined) return undefined;
  const { one, other } = sides;
  if ("layerId" in compare.other) return { left: one.title, right: other.title };
  const here = axis && one.scene && sceneValue(one.scene, axis.key);
  return {
    left: here === undefined ? one.title : wordsOf(state, here),
    right: wordsOf(state, compare.other.axisValue),
  };
}

/** What a value of the axis is called. */
const wordsOf = ({ axis }: Comparable, value: string): string => axisWords(value, axis?.values ?? []);

/** The values of the axis, for a layer that steps along it. */
function axisValues({ axis }: Comparable, { scene }: Layer): readonly string[] {
  if (axis === undefined || scene === undefined || scene.catalogId !== axis.catalogId) return [];
  if (sceneValue(scene, axis.key) === undefined) return [];
  return axis.values.filter((_, i) => axis.filled[i] !== false);
}

const atValues = new WeakMap<Layer, Map<string, Layer>>();

/** The layer where the axis has another value: the same object for the same layer. */
function atAxisValue(layer: Layer, key: string, value: string): Layer {
  const kept = atValues.get(layer) ?? new Map<string, Layer>();
  atValues.set(layer, kept);
  const name = JSON.stringify([key, value]);
  const made: Layer = kept.get(name) ?? {
    ...layer,
    opening: anywhere(layer),
    scene: layer.scene && withSceneValue(layer.scene, key, value),
    // That of this value.
    preview: undefined,
  };
  kept.set(name, made);
  return made;
}

/** Scenes of other values lie elsewhere, nobody has looked where: tiles without any are empty at once. */
function anywhere(layer: Layer): Layer["opening"] {
  const opened = openedLayer(layer);
  if (opened === undefined) return layer.opening;
  const footprint = { type: "MultiPolygon", coordinates: [] } as const satisfies GeoJSON.MultiPolygon;
  return { ...opened, info: { ...opened.info, bounds: [-180, -90, 180, 90], footprint } };
}

const shownLayers = new WeakMap<Layer, Layer>();

/** The layer, visible: the same object for the same layer. */
function shown(layer: Layer): Layer {
  if (!layer.hidden) return layer;
  const made = shownLayers.get(layer) ?? { ...layer, hidden: false };
  shownLayers.set(layer, made);
  return made;
}
