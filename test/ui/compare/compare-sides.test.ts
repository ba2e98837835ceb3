import { describe, expect, test } from "vitest";
import {
  choices,
  comparedSides,
  layerUnder,
  likelyChoice,
  pinnedLayer,
  sideTitles,
} from "../../../src/ui/state/compare/compare-sides.ts";
import type { CompareState, Counterpart } from "../../../src/ui/state/compare/compare-state.ts";
import { legendLayers } from "../../../src/ui/state/export/legend-layers.ts";
import { pictureTitle } from "../../../src/ui/state/export/picture-title.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";

/** What comparing needs of a layer. */
const layer = (id: string, more: Partial<Layer> = {}) =>
  ({ id, title: `Layer ${id}`, hidden: false, opening: { status: "measuring", info: {} }, ...more }) as Layer;

const scene = {
  catalogId: "landsat",
  keys: ["tile", "date", "band"],
  values: ["22", "20190202"],
  bands: ["B4", "B3"],
  pixelSelection: "first",
} as const;
const axis = {
  catalogId: "landsat",
  key: "date",
  values: ["20190101", "20190202", "20190303"],
  filled: [true, true, true],
} as unknown as NonNullable<PageState["axis"]>;

const compare = (layerId: string, other: Counterpart): CompareState => ({
  kind: "swipe",
  layerId,
  other,
  position: 0.5,
  showsOther: false,
  takesTurns: false,
});
const ids = (layers: readonly Layer[] | undefined) => layers?.map(({ id }) => id);

describe("two layers", () => {
  const layers = [layer("a"), layer("b"), layer("c"), layer("d")];

  test("change places: each side shows one of them, both show the others", () => {
    const sides = comparedSides({ layers, axis: undefined, compare: compare("c", { layerId: "a" }) });
    expect(ids(sides?.left)).toEqual(["b", "c", "d"]);
    expect(ids(sides?.right)).toEqual(["b", "a", "d"]);
  });

  test("are visible while they are compared, also when they are hidden; the objects stay the same", () => {
    const hidden = [layer("a", { hidden: true }), layer("b", { hidden: true }), layer("c", { hidden: true })];
    const state = { layers: hidden, axis: undefined, compare: compare("a", { layerId: "b" }) };
    const sides = comparedSides(state);
    expect(sides?.left.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sides?.right.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(comparedSides(state)?.left[0]).toBe(sides?.left[0]);
    expect(comparedSides(state)?.right[0]).toBe(sides?.right[0]);
  });

  test("are called by their titles", () => {
    const state = { layers, axis: undefined, compare: compare("c", { layerId: "a" }) };
    expect(sideTitles(state)).toEqual({ left: "Layer c", right: "Layer a" });
  });

  test("are read on their own sides, whichever is selected", () => {
    const state = { ...emptyPage, layers, selectedId: "d", compare: compare("c", { layerId: "a" }) };
    expect(layerUnder(state, false)?.id).toBe("c");
    expect(layerUnder(state, true)?.id).toBe("a");
    expect(layerUnder({ ...state, compare: undefined }, true)?.id).toBe("d");
    const pin = { layerId: "a", longitude: 0, latitude: 0, onOther: true, answer: { status: "reading" } } as const;
    expect(pinnedLayer({ ...state, pin })?.id).toBe("a");
    expect(pinnedLayer({ ...state, compare: compare("c", { layerId: "b" }), pin })?.id).toBe("b");
    expect(pinnedLayer({ ...state, compare: undefined, pin })?.id).toBe("a");
  });

  test("give a picture both titles and both legends, before those of other layers", () => {
    const seen = layers.map((one) => ({ ...one, opacity: 1 }));
    const state = { ...emptyPage, layers: seen, selectedId: "d", compare: compare("c", { layerId: "a" }) };
    expect(pictureTitle(state)).toBe("Layer c | Layer a");
    expect(legendLayers(state).map(({ title }) => title)).toEqual([
      "Left: Layer c",
      "Right: Layer a",
      "Layer d",
      "Layer b",
    ]);
    expect(pictureTitle({ ...state, compare: undefined })).toBe("Layer d");
  });

  test("are no pair when one is gone, or both are the same", () => {
    expect(comparedSides({ layers, axis: undefined, compare: compare("c", { layerId: "z" }) })).toBeUndefined();
    expect(comparedSides({ layers, axis: undefined, compare: compare("z", { layerId: "a" }) })).toBeUndefined();
    expect(comparedSides({ layers, axis: undefined, compare: compare("c", { layerId: "c" }) })).toBeUndefined();
    expect(comparedSides({ layers, axis: undefined, compare: undefined })).toBeUndefined();
  });

  test("a layer is most likely compared with the one below it, the lowest with the one above", () => {
    expect(likelyChoice({ layers, axis: undefined }, layers[2]!)).toEqual({ layerId: "b" });
    expect(likelyChoice({ layers, axis: undefined }, layers[0]!)).toEqual({ layerId: "b" });
    expect(likelyChoice({ layers: [layers[0]!], axis: undefined }, layers[0]!)).toBeUndefined();
  });

  test("that could not be opened are not offered", () => {
    const failed = layer("b", { opening: { status: "opening" } });
    const state = { layers: [layers[0]!, failed, layers[2]!], axis: undefined };
    expect(choices(state, layers[2]!)).toEqual([{ other: { layerId: "a" }, title: "Layer a" }]);
    expect(likelyChoice(state, layers[2]!)).toEqual({ layerId: "a" });
  });
});

describe("two values of the axis", () => {
  const here = layer("s", { scene, preview: { bounds: [0, 0, 1, 1] } as unknown as NonNullable<Layer["preview"]> });
  const below = layer("f");
  const state = { layers: [below, here], axis, compare: compare("s", { axisValue: "20190303" }) };

  test("show the same scene, at the other value on the right, without the picture of this one", () => {
    const sides = comparedSides(state);
    expect(sides?.left).toEqual([below, here]);
    expect(sides?.other.scene?.values).toEqual(["22", "20190303"]);
    expect(sides?.other.scene?.bands).toEqual(["B4", "B3"]);
    expect(sides?.other.preview).toBeUndefined();
    expect(ids(sides?.right)).toEqual(["f", "s"]);
    expect(comparedSides(state)?.other).toBe(sides?.other);
  });

  test("lie where each of them lies: what is known of one place says nothing of the other", () => {
    const bounds = [10, 20, 11, 21];
    const opening = { status: "opened", info: { bounds, zooms: [3, 9] } } as unknown as Layer["opening"];
    const opened = layer("s", { scene, opening });
    const sides = comparedSides({ ...state, layers: [opened] });
    expect(sides?.one.opening).toMatchObject({ info: { bounds } });
    expect(sides?.other.opening).toMatchObject({ info: { bounds: [-180, -90, 180, 90], zooms: [3, 9] } });
  });

  test("share one legend, which names both", () => {
    const page = { ...emptyPage, ...state, layers: [{ ...here, opacity: 1 }] };
    expect(legendLayers(page).map(({ title }) => title)).toEqual(["Left: Feb 2, 2019 · Right: Mar 3, 2019"]);
  });

  test("are called by the values", () => {
    expect(sideTitles(state)).toEqual({ left: "Feb 2, 2019", right: "Mar 3, 2019" });
  });

  test("are offered before other layers, but for the one shown; the value before is most likely meant", () => {
    expect(choices(state, here).map(({ title }) => title)).toEqual(["Jan 1, 2019", "Mar 3, 2019", "Layer f"]);
    expect(likelyChoice(state, here)).toEqual({ axisValue: "20190101" });
    const first = layer("s", { scene: { ...scene, values: ["22", "20190101"] } });
    expect(likelyChoice({ layers: [first], axis }, first)).toEqual({ axisValue: "20190202" });
  });

  test("are those that there is something of", () => {
    const sparse = { ...axis, filled: [false, true, true] };
    expect(choices({ ...state, axis: sparse }, here).map(({ title }) => title)).toEqual(["Mar 3, 2019", "Layer f"]);
    expect(likelyChoice({ ...state, axis: sparse }, here)).toEqual({ axisValue: "20190303" });
  });

  test("belong to scenes of the axis's catalog alone", () => {
    const elsewhere = layer("e", { scene: { ...scene, catalogId: "sentinel" } });
    expect(choices({ layers: [elsewhere], axis }, elsewhere)).toEqual([]);
    const compared = compare("e", { axisValue: "20190303" });
    expect(comparedSides({ layers: [elsewhere], axis, compare: compared })).toBeUndefined();
    expect(comparedSides({ ...state, axis: undefined })).toBeUndefined();
  });
});
