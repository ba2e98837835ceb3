import { failure } from "../../errors.ts";
import { colormapNames } from "./colormap-names.ts";

/** 255 × RGBA: a stretched byte v takes entry v − 1; byte 0 is transparent. */
export type Colormap = Uint8Array;

const entries = 255;

/** Grey of the byte itself: what Terracotta draws where no colormap is named. */
export const identityColormap: Colormap = new Uint8Array(4 * entries).map((_, i) => (i % 4 === 3 ? 255 : (i >> 2) + 1));

/** The name by which {@link identityColormap} is asked for; not one of Terracotta's. */
export const identityName = "identity";

const loaded = new Map<string, Colormap>();

/**
 * The colormap of a name of {@link colormapNames}, or {@link identityColormap}; the same array for the same name. The data
 * are loaded with the first one that is asked for. Rejects with `INVALID_ARGUMENT` for other names, and with `NETWORK` where
 * the data cannot be loaded.
 */
export async function colormap(name: string): Promise<Colormap> {
  if (name === identityName) return identityColormap;
  const known = loaded.get(name);
  if (known) return known;
  if (!colormapNames.includes(name)) {
    throw failure("INVALID_ARGUMENT", `There is no colormap named ${JSON.stringify(name)}.`, {
      hint: `The names are ${colormapNames.join(", ")}.`,
    });
  }
  const { colormapSteps } = await import("./colormaps.generated.ts").catch((cause: unknown) => {
    throw failure("NETWORK", "The colormaps could not be loaded.", {
      hint: "Check the connection, then reload this page: it may have been replaced by a newer version.",
      cause,
    });
  });
  const reversed = name.endsWith("_r");
  const steps = colormapSteps[reversed ? name.slice(0, -2) : name] as string;
  const made = decode(steps);
  const result = reversed ? reverse(made) : made;
  loaded.set(name, result);
  return result;
}

/** Undoes the steps: per channel 255 bytes in hex, each the difference to the one before, modulo 256. */
function decode(steps: string): Colormap {
  const channels = steps.length / 2 / entries;
  const result = new Uint8Array(4 * entries).fill(255);
  for (let channel = 0; channel < channels; channel++) {
    let value = 0;
    for (let entry = 0; entry < entries; entry++) {
      const at = 2 * (channel * entries + entry);
      value = (value + Number.parseInt(steps.slice(at, at + 2), 16)) & 255;
      result[4 * entry + channel] = value;
    }
  }
  return result;
}

function reverse(map: Colormap): Colormap {
  const result = new Uint8Array(map.length);
  for (let entry = 0; entry < entries; entry++) {
    result.set(map.subarray(4 * entry, 4 * entry + 4), 4 * (entries - 1 - entry));
  }
  return result;
}
