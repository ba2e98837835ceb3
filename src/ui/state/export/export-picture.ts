import { msg } from "@lit/localize";
import { failure } from "../../../core/errors.ts";
import { captureAt } from "../../map/capture.ts";
import type { MapView } from "../../map/map.ts";
import { secondMapOver } from "../../map/second-map.ts";
import { sideTitles } from "../compare/compare-sides.ts";
import { layerLegend } from "../layers/layer-legend.ts";
import type { PageState } from "../page-state.ts";
import type { ExportIntent } from "./export-intents.ts";
import { legendLayers } from "./legend-layers.ts";
import { drawPicture, textMeasure } from "./picture-draw.ts";
import { type PictureParts, pictureLayout } from "./picture-layout.ts";
import { metresPerPixel, scaleBar } from "./picture-scale.ts";
import { pictureTitle } from "./picture-title.ts";

/** Legends in a picture at most, those of the top layers. */
const mostLegends = 4;
/** CSS pixels of the scale bar at most. */
const longestBar = 110;

/**
 * What the map shows as a PNG, with its title, date, scale and credits, and the legends if they are wanted. Throws an AbortError, and
 * TOO_LARGE where the browser cannot hold so large a picture.
 */
export async function exportPicture(
  { map }: MapView,
  state: PageState,
  { title, legend, scale }: Extract<ExportIntent, { readonly kind: "export-picture" }>,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: PictureParts = { ...pictureFacts(map, state), title, legends: legend ? await legendsOf(state) : [] };
  const drawn = await captureAt(map, scale, signal);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw tooLarge();
  const picture = pictureLayout(parts, textMeasure(context));
  [canvas.width, canvas.height] = [picture.width * scale, picture.height * scale];
  drawPicture(context, picture, scale, drawn);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge())), "image/png");
  });
}

/** What a picture says of the map as it is; titled as the selected layer is. */
export function pictureFacts(map: MapView["map"], state: PageState): Omit<PictureParts, "legends"> {
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  return {
    map: { width, height },
    title: pictureTitle(state),
    date: today(),
    scale: scaleBar(metresPerPixel(map.getZoom(), map.getCenter().lat), longestBar),
    bearing: map.getBearing(),
    credits: creditsOf(map.getContainer()),
    sides: sidesOf(state, secondMapOver(map)?.left),
  };
}

/** `2026-11-23`, where the person is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

const tooLarge = () =>
  failure("TOO_LARGE", msg("The browser cannot hold a picture of this size"), {
    hint: msg("Make the window smaller, or choose the screen's own size"),
  });

/** Of what is compared, then of the other layers that are to be seen, the top one first. */
async function legendsOf(state: PageState): Promise<PictureParts["legends"]> {
  const wanted = legendLayers(state).slice(0, mostLegends);
  const found = await Promise.all(wanted.map(({ layer }) => layerLegend(layer)));
  return wanted.flatMap(({ title }, i) => {
    const legend = found[i];
    return legend === undefined || legend === "later" ? [] : [{ title, legend }];
  });
}

/** Those that the map itself shows. */
function creditsOf(container: HTMLElement): readonly string[] {
  const text = container.querySelector(".maplibregl-ctrl-attrib-inner")?.textContent ?? "";
  return text
    .split("|")
    .map((credit) => credit.trim())
    .filter((credit) => credit !== "");
}

function sidesOf(state: PageState, at: number | undefined): PictureParts["sides"] {
  const titles = sideTitles(state);
  return titles && at !== undefined ? { ...titles, at } : undefined;
}
