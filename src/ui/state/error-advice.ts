import { msg } from "@lit/localize";
import type { ErrorCode, ErrorData } from "../../core/errors.ts";
import { gdalInput } from "./file-fixes.ts";

/** A text to copy that would mend the cause: a configuration or a command. */
export interface Fix {
  readonly title: string;
  readonly text: string;
}

/** What an error card says: headline, what to do, and fixes to copy. */
export interface Advice {
  readonly headline: string;
  readonly next: string | undefined;
  readonly fixes: readonly Fix[];
  /** Whether an EPSG code or a proj4 definition from the person would help. */
  readonly asksCrs: boolean;
}

/**
 * What to tell a person about a failure of the file at `url`. `origin`: the page's own, for CORS rules. `online`: whether
 * the browser has a connection at all.
 */
export function adviseOn(error: ErrorData, url: string, origin: string, online = true): Advice {
  if (error.code === "NETWORK" && !online) return offline();
  if (error.code === "NETWORK" && url.startsWith("http:") && origin.startsWith("https:")) return mixedContent();
  const { headline, next, fixes } =
    byProbe.get(error.details?.probe) ?? byReason.get(error.details?.reason) ?? advice[error.code];
  return {
    headline: headline(),
    next: error.hint ?? next?.(),
    fixes:
      fixes === "cors"
        ? corsFixes(origin)
        : fixes === "gdal"
          ? gdalFixes(url)
          : fixes === "crs"
            ? crsFixes(url)
            : fixes === "format"
              ? formatFixes(url, error.details?.format)
              : [],
    asksCrs: error.code === "UNKNOWN_CRS",
  };
}

const offline = (): Advice => ({
  headline: msg("You are offline"),
  next: msg("The file is asked for again as soon as there is a connection."),
  fixes: [],
  asksCrs: false,
});

const mixedContent = (): Advice => ({
  headline: msg("An http address on an https page"),
  next: msg("Browsers do not let a page on https read from http. Use the https address of the file."),
  fixes: [],
  asksCrs: false,
});

interface Row {
  readonly headline: () => string;
  readonly next?: () => string;
  readonly fixes?: "cors" | "gdal" | "crs" | "format";
}

/** What a look at the host has shown; only of one that keeps its answers from pages of others can its owner mend that. */
const byProbe: ReadonlyMap<unknown, Row> = new Map<unknown, Row>([
  ["readable", { headline: () => msg("The connection broke") }],
  ["closed", { headline: () => msg("The host’s answer cannot be read"), fixes: "cors" }],
  ["redirected", { headline: () => msg("The host redirects, and what is there cannot be read"), fixes: "cors" }],
  ["silent", { headline: () => msg("The host cannot be reached") }],
]);

/** What a host, or an address itself, gives as the reason of a refusal. */
const byReason: ReadonlyMap<unknown, Row> = new Map<unknown, Row>([
  ["credentials", { headline: () => msg("A password in an address is not allowed in a page") }],
  ["region", { headline: () => msg("The bucket is in another region") }],
  ["no-file", { headline: () => msg("There is no such file") }],
  ["no-bucket", { headline: () => msg("There is no such bucket") }],
  ["expired", { headline: () => msg("The signed address has expired") }],
  ["signature", { headline: () => msg("The signed address is not valid") }],
  ["public-access", { headline: () => msg("The storage account allows no public access") }],
  ["network-rules", { headline: () => msg("The storage account does not answer this network") }],
  ["requester-pays", { headline: () => msg("Readers of this bucket pay") }],
  ["archived", { headline: () => msg("The file is archived") }],
  ["busy", { headline: () => msg("The host is busy") }],
]);

const advice: Readonly<Record<ErrorCode, Row>> = {
  NETWORK: {
    headline: () => msg("No answer from the host"),
    fixes: "cors",
  },
  HTTP_STATUS: {
    headline: () => msg("The host refused the file"),
    next: () => msg("Check the address, or ask for access to the file."),
  },
  NO_RANGES: {
    headline: () => msg("The host cannot send parts of a file"),
    next: () => msg("Put the file on a host that answers range requests: object storage, nginx and Apache do."),
    fixes: "cors",
  },
  BAD_RANGE: {
    headline: () => msg("The host sent other bytes than asked for"),
    next: () =>
      msg("A proxy or a compressing server in between may alter answers. Switch off compression for .tif files."),
  },
  CHANGED: {
    headline: () => msg("The file changed while it was being read"),
    next: () => msg("Retry to read the new version."),
  },
  TIMEOUT: {
    headline: () => msg("The host took too long"),
    next: () => msg("Retry; the network or the host may be busy."),
  },
  NOT_A_TIFF: {
    headline: () => msg("This is not a GeoTIFF"),
    next: () => msg("The address may lead to a web page about the file. Use the address of the file itself."),
    fixes: "format",
  },
  DAMAGED: {
    headline: () => msg("The file is damaged"),
    next: () => msg("Get the file again, or write it anew from what it was made of."),
  },
  TOO_LARGE: {
    headline: () => msg("Too much to read at once"),
    next: () => msg("Write the file as a cloud-optimized GeoTIFF with overviews."),
    fixes: "gdal",
  },
  UNSUPPORTED: {
    headline: () => msg("This kind of file cannot be read yet"),
    next: () => msg("Convert it to a cloud-optimized GeoTIFF."),
    fixes: "gdal",
  },
  NO_GEOREFERENCE: {
    headline: () => msg("The file does not say where it lies"),
    next: () => msg("Give it a coordinate reference system and an extent."),
    fixes: "crs",
  },
  UNKNOWN_CRS: {
    headline: () => msg("Unknown coordinate reference system"),
    next: () => msg("Name it by its EPSG code, or with a proj4 definition."),
  },
  INVALID_ARGUMENT: { headline: () => msg("That setting is not possible") },
  NOT_FOUND: { headline: () => msg("Not found") },
  NO_DATA: {
    headline: () => msg("The file holds no valid pixel"),
    next: () => msg("Every pixel is nodata or masked: there is nothing to show."),
  },
  NO_MATCH: {
    headline: () => msg("No name follows the pattern"),
    next: () => msg("Compare the pattern with the names below it."),
  },
  DUPLICATE_KEYS: {
    headline: () => msg("Several files have the same keys"),
    next: () => msg("Give the pattern another key, or leave some of the files out."),
  },
  INVALID_CATALOG: {
    headline: () => msg("This is not a catalog that can be read"),
    next: () => msg("Compare the file with catalog.schema.json beside this page."),
  },
  STORAGE_FULL: {
    headline: () => msg("The browser gives this page no more room"),
    next: () => msg("Delete a catalog, or free space on the disk. What was stored before is still there."),
  },
  STORAGE_BLOCKED: {
    headline: () => msg("Another tab keeps an older version of the catalogs open"),
    next: () => msg("Close or reload the other tabs of this page."),
  },
  STORAGE_LOST: {
    headline: () => msg("The stored catalogs cannot be reached"),
    next: () => msg("Reload the page. A private window, or a browser set to forget, stores nothing."),
  },
  INTERNAL: {
    headline: () => msg("Something went wrong here"),
    next: () =>
      msg(
        "This is a fault of this page, not of the file. Try again; if it happens again, report it with the address of the file.",
      ),
  },
  WORKER_LOST: {
    headline: () => msg("The reader stopped and was replaced"),
    next: () => msg("Retry. If it happens again, the file may be damaged."),
  },
};

const header = "ETag, Content-Range, Content-Length, Accept-Ranges";

function corsFixes(origin: string): readonly Fix[] {
  const rule = {
    AllowedOrigins: [origin],
    AllowedMethods: ["GET", "HEAD"],
    AllowedHeaders: ["Range"],
    ExposeHeaders: header.split(", "),
    MaxAgeSeconds: 86400,
  };
  const s3 = `cat > cors.json <<'EOF'\n${json({ CORSRules: [rule] })}\nEOF\naws s3api put-bucket-cors --bucket BUCKET --cors-configuration file://cors.json`;
  const gcs = [
    {
      origin: [origin],
      method: ["GET", "HEAD"],
      responseHeader: ["Range", ...header.split(", ")],
      maxAgeSeconds: 86400,
    },
  ];
  const r2 = {
    rules: [
      {
        allowed: { origins: [origin], methods: ["GET", "HEAD"], headers: ["range"] },
        exposeHeaders: header.split(", "),
        maxAgeSeconds: 86400,
      },
    ],
  };
  return [
    {
      title: msg("Header lines"),
      text: `Access-Control-Allow-Origin: ${origin}\nAccess-Control-Expose-Headers: ${header}`,
    },
    { title: "Amazon S3", text: s3 },
    {
      title: "Google Cloud",
      text: `cat > cors.json <<'EOF'\n${json(gcs)}\nEOF\ngcloud storage buckets update gs://BUCKET --cors-file=cors.json`,
    },
    {
      title: "Cloudflare R2",
      text: `cat > cors.json <<'EOF'\n${json(r2)}\nEOF\nnpx wrangler r2 bucket cors set BUCKET --file cors.json`,
    },
    {
      title: "Azure",
      text: `az storage cors add --services b --account-name ACCOUNT \\\n  --methods GET HEAD OPTIONS --origins '${origin}' \\\n  --allowed-headers 'Range' --exposed-headers '${header.replaceAll(" ", "")}' --max-age 86400`,
    },
    {
      title: "nginx",
      text: `location ~ \\.tiff?$ {\n  add_header Access-Control-Allow-Origin "${origin}" always;\n  add_header Access-Control-Expose-Headers "${header}" always;\n  gzip off;\n}`,
    },
    {
      title: "Apache",
      text: `<FilesMatch "\\.tiff?$">\n  Header always set Access-Control-Allow-Origin "${origin}"\n  Header always set Access-Control-Expose-Headers "${header}"\n  SetEnv no-gzip 1\n</FilesMatch>`,
    },
  ];
}

function gdalFixes(url: string): readonly Fix[] {
  const input = gdalInput(url);
  return [
    {
      title: "GDAL",
      text: `gdal_translate ${input} cloud-optimized.tif \\\n  -of COG -co COMPRESS=DEFLATE -co PREDICTOR=YES`,
    },
  ];
}

/** Commands for files that are no TIFF, but that GDAL reads; none for pages, archives and what is not a file at all. */
function formatFixes(url: string, format: unknown): readonly Fix[] {
  if (format === "png" || format === "jpeg") return crsFixes(url);
  if (format === "jpeg2000" || format === "vrt") return gdalFixes(url);
  if (format !== "netcdf" && format !== "hdf") return [];
  const input = gdalInput(url);
  const command = (variable: string) =>
    `gdal_translate ${variable} cloud-optimized.tif \\\n  -of COG -co COMPRESS=DEFLATE -co PREDICTOR=YES`;
  // Of several variables the names are known to gdalinfo only. An address holds colons: it needs quotes of its own.
  const variable = `'NETCDF:"${input.slice(1, -1)}":VARIABLE'`;
  return [{ title: "GDAL", text: `gdalinfo ${input}\n${command(variable)}` }];
}

function crsFixes(url: string): readonly Fix[] {
  const input = gdalInput(url);
  return [
    {
      title: "GDAL",
      text: `gdal_translate ${input} placed.tif -of COG \\\n  -a_srs EPSG:CODE -a_ullr LEFT TOP RIGHT BOTTOM`,
    },
  ];
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
