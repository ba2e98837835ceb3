import { capture } from "./map/capture.ts";
import type { MapView } from "./map/map.ts";
import "./print.css";
import { pictureFacts } from "./state/export/export-picture.ts";
import { drawPicture, textMeasure } from "./state/export/picture-draw.ts";
import { pictureLayout } from "./state/export/picture-layout.ts";
import type { PageState } from "./state/page-state.ts";
import type { Store } from "./state/store.ts";

/**
 * Puts a picture in the place of the map while the page is printed: with title, scale and credits, for a scale bar beside a map that
 * is fitted to paper would be wrong. The page's own legends follow it.
 */
export function mountPrint(store: Store<PageState>, { map }: MapView): void {
  let printed: HTMLCanvasElement | undefined;
  addEventListener("beforeprint", () => {
    if (store.state.layers.length === 0) return;
    printed?.remove();
    printed = document.createElement("canvas");
    printed.className = "printed-map";
    const context = printed.getContext("2d");
    if (context === null) return;
    const drawn = capture(map);
    const picture = pictureLayout({ ...pictureFacts(map, store.state), legends: [] }, textMeasure(context));
    const scale = drawn.width / map.getCanvas().clientWidth;
    [printed.width, printed.height] = [picture.width * scale, picture.height * scale];
    drawPicture(context, picture, scale, drawn);
    map.getContainer().append(printed);
  });
  addEventListener("afterprint", () => {
    printed?.remove();
    printed = undefined;
  });
}
