import type { View } from "../../map/view.ts";
import type { Relief } from "../style/relief.ts";
import type { LinkedAxis, LinkedCompare, LinkedScene } from "./linked-state.ts";

/** `zoom/latitude/longitude`, and `/bearing/pitch` of a map that is turned or tilted. */
export function writeView({ zoom, latitude, longitude, bearing = 0, pitch = 0 }: View): string {
  // Half of the last decimal is less than a hundredth of a pixel, so that colours stay: at zoom 0, 512 pixels are 360°.
  const digits = Math.max(2, Math.ceil(Math.log10((50 * 512) / 360) + zoom * Math.log10(2)));
  const flat = [zoom.toFixed(2), latitude.toFixed(digits), longitude.toFixed(digits)].map(Number).join("/");
  return bearing === 0 && pitch === 0 ? flat : `${flat}/${Number(bearing.toFixed(1))}/${Number(pitch.toFixed(1))}`;
}

/** `catalog/value/value`. */
export const writeScene = ({ catalogId, values }: LinkedScene): string =>
  [catalogId, ...values].map((part) => encodeURIComponent(part).replaceAll("%2A", "*")).join("/");

/** `latitude/longitude`, to about a decimetre. */
export const writePlace = ({
  latitude,
  longitude,
}: {
  readonly latitude: number;
  readonly longitude: number;
}): string => `${Number(latitude.toFixed(6))}/${Number(longitude.toFixed(6))}`;

/** `hillshade,light315,shade0.7,2`: what is shown, where light comes from, how strong shade is, and how many times higher the landscape stands. */
export const writeRelief = ({ hillshade, exaggeration, direction, shade }: Relief): string =>
  [
    ...(hillshade ? ["hillshade"] : []),
    ...(direction === undefined ? [] : [`light${direction}`]),
    ...(shade === undefined ? [] : [`shade${shade}`]),
    ...(exaggeration > 0 ? [String(exaggeration)] : []),
  ].join(",");

/** `key,speed,once` and, after a colon, the values. */
export function writeAxis({ key, speed, loop, values }: LinkedAxis): string {
  const words = [encodeURIComponent(key), String(speed), ...(loop ? [] : ["once"])].join(",");
  return values === undefined ? words : `${words}:${values.map(encodeURIComponent).join(",")}`;
}

/** `swipe,0.5,layer,0` or `blink,0.5,at,20190101`. */
export function writeCompare(
  { kind, other, position }: LinkedCompare,
  placeOf: (index: number) => number,
): string | undefined {
  const where = String(Math.round(position * 1000) / 1000);
  if ("axisValue" in other) return [kind, where, "at", encodeURIComponent(other.axisValue)].join(",");
  const place = placeOf(other.layer);
  return place < 0 ? undefined : [kind, where, "layer", String(place)].join(",");
}
