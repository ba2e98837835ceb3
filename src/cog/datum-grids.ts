import { failure, isAbort, isTerracottaError } from "../core/errors.ts";
import { datumGridName } from "../core/geo/crs/crs-from-definition.ts";
import { addDatumGrid } from "../core/geo/crs/proj4.ts";
import type { HttpOptions } from "../http/http-options.ts";
import { refusal } from "../http/refusal.ts";
import { type HostAnswer, requestHost } from "../http/request-host.ts";
import { SharedCache } from "./shared-cache.ts";

/** The largest national grids have some tens of megabytes. */
const mostBytes = 128 * 1024 * 1024;
const mostGrids = 16;

/** Reads the datum grids that people give (NTv2, or GeoTIFF as PROJ has them), once each. */
export class DatumGrids {
  readonly #http: HttpOptions;
  readonly #read = new SharedCache<true>(mostGrids, () => 1);

  constructor(http: HttpOptions) {
    this.#http = http;
  }

  /** Makes a grid known to projections. Throws what requests throw, TOO_LARGE, INVALID_ARGUMENT, and DAMAGED for what is no grid. */
  async add(url: string, signal?: AbortSignal): Promise<void> {
    await this.#read.get(url, (shared) => this.#add(url, shared), signal);
  }

  async #add(url: string, signal: AbortSignal): Promise<true> {
    if (!/^(https?|blob|data):/.test(url) || !URL.canParse(url)) {
      throw failure("INVALID_ARGUMENT", `"${url.slice(0, 200)}" is not the address of a datum grid`, {
        hint: "Give the http(s) address of an NTv2 file (.gsb) or of a GeoTIFF grid of PROJ's.",
      });
    }
    const take = async (answer: HostAnswer) => {
      if (!answer.response.ok) throw await refusal(answer);
      return await answer.read(mostBytes);
    };
    const bytes = await requestHost({ url }, take, this.#http, signal);
    if (bytes.length > mostBytes)
      throw failure("TOO_LARGE", `The datum grid has more than ${mostBytes / 1024 ** 2} MiB`);
    try {
      await addDatumGrid(datumGridName(url), await gridData(bytes.slice().buffer));
    } catch (cause) {
      if (isAbort(cause) || isTerracottaError(cause)) throw cause;
      throw failure("DAMAGED", "The datum grid cannot be read", {
        hint: "It must be an NTv2 file (.gsb), or a GeoTIFF grid of PROJ's with offsets of latitude and longitude in seconds.",
        details: { grid: url },
        cause,
      });
    }
    return true;
  }
}

/** NTv2 as it is; a GeoTIFF as proj4 wants it: opened by geotiff.js. */
async function gridData(bytes: ArrayBuffer) {
  const [first, second] = new Uint8Array(bytes);
  const isTiff = (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d);
  if (!isTiff) return checkedNtv2(bytes);
  const { fromArrayBuffer } = await import("geotiff");
  return await fromArrayBuffer(bytes);
}

/** Refuses what has not NTv2's first record, and more parts than its bytes can hold: proj4 would read on. */
function checkedNtv2(bytes: ArrayBuffer): ArrayBuffer {
  const view = new DataView(bytes);
  const name = String.fromCharCode(...new Uint8Array(bytes, 0, 8));
  const isLittle = view.getInt32(8, true) === 11;
  if (name !== "NUM_OREC" || view.getInt32(40, isLittle) > bytes.byteLength / 176) throw new Error("not an NTv2 file");
  return bytes;
}
