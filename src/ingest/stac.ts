import type { IngestItem, Json, Key } from "../catalog/catalogs.ts";
import { failure, isAbort } from "../core/errors.ts";
import { describedBandsKey } from "../core/radiometry/described-bands.ts";
import { objectAddress } from "./bucket-address.ts";
import type { FoundDatasets } from "./found.ts";
import { isRasterName } from "./raster-names.ts";
import { type RequestOptions, requestText } from "./request-text.ts";
import { asJson, bandsOfAsset } from "./stac-bands.ts";

const mostDocuments = 1000;
const mostDatasets = 200_000;
const atOnce = 6;

type Fields = Readonly<Record<string, unknown>>;

/** An asset that is a GeoTIFF. */
interface StacDataset {
  readonly collection: string;
  readonly item: string;
  readonly date: string;
  readonly asset: string;
  readonly location: string;
  readonly userMetadata: Json;
}

/** Whether a document is a STAC Item, ItemCollection, Collection or Catalog. */
export function isStac(document: unknown): document is Fields {
  if (!isFields(document)) return false;
  const isVersioned = typeof document.stac_version === "string";
  if (document.type === "FeatureCollection") return isVersioned || listOf(document.features).some(isItem);
  return isVersioned && ["Feature", "Collection", "Catalog"].includes(String(document.type));
}

const isItem = (value: unknown): boolean =>
  isFields(value) && value.type === "Feature" && typeof value.stac_version === "string";

/**
 * The GeoTIFF assets of a STAC document and of what it links to (`item`, `items`, `child`, `next`), within bounds. Keys are
 * `item`, `date` (the day of its `datetime`) and `asset`, with `collection` before them when there are several.
 * Throws UNSUPPORTED when there is none, and what the request of the first linked document throws when nothing was found.
 */
export async function listStac(
  document: Fields,
  address: string,
  options: RequestOptions & { readonly onFound?: ((count: number) => void) | undefined },
): Promise<FoundDatasets> {
  const datasets: StacDataset[] = [];
  const notes: string[] = [];
  /** By collection. */
  const assetsOfItems = new Map<string, Fields>();
  const seen = new Set<string>([address]);
  let waiting: string[] = [];
  let firstFailure: unknown;
  let unread = 0;
  let documents = 1;
  let isCut = false;

  const add = (feature: Fields, base: string): void => {
    const itemAssets = assetsOfItems.get(keyValue(feature.collection, ""));
    for (const dataset of datasetsOf(feature, base, itemAssets)) datasets.push(dataset);
  };
  const take = (found: unknown, base: string): void => {
    if (!isStac(found)) return;
    const features = found.type === "Feature" ? [found] : listOf(found.features).filter(isFields);
    for (const feature of features) {
      isCut ||= datasets.length >= mostDatasets;
      if (isCut) return;
      add(feature, found === feature ? base : ownAddress(feature, base));
    }
    if (found.type === "Feature") return;
    if (found.type === "Collection" && isFields(found.item_assets)) {
      assetsOfItems.set(keyValue(found.id, ""), found.item_assets);
    }
    if (found.type === "Collection") add({ ...found, properties: {} }, base);
    for (const url of linksOf(found, base)) {
      if (seen.has(url)) continue;
      isCut ||= seen.size === mostDocuments;
      if (isCut) break;
      seen.add(url);
      waiting.push(url);
    }
    const more = linksWith(found, "next");
    if (more.length > 0 && !more.some(isGet)) {
      notes.push("There are more pages, which the host gives to POST requests only.");
    }
  };

  take(document, address);
  options.onFound?.(datasets.length);
  while (waiting.length > 0 && datasets.length < mostDatasets) {
    const urls = waiting.slice(0, atOnce);
    waiting = waiting.slice(urls.length);
    documents += urls.length;
    const answers = await Promise.allSettled(urls.map((url) => requestJson(url, options)));
    for (const answer of answers) {
      if (answer.status === "fulfilled") take(answer.value.json, answer.value.url);
      else if (isAbort(answer.reason)) throw answer.reason;
      else {
        firstFailure ??= answer.reason;
        unread += 1;
      }
    }
    options.onFound?.(datasets.length);
  }
  if (isCut || waiting.length > 0) {
    notes.push(`Only ${datasets.length} assets in ${counted(documents, "document")} were looked at.`);
  }
  if (unread > 0) notes.push(`${counted(unread, "linked document")} could not be read.`);
  if (datasets.length === 0) {
    if (firstFailure !== undefined) throw firstFailure;
    throw failure("UNSUPPORTED", "There is no GeoTIFF asset in this STAC document", { details: { url: address } });
  }
  return { kind: "datasets", title: titleOf(document), notes, ...keyed(datasets, notes) };
}

function keyed(datasets: readonly StacDataset[], notes: string[]): Pick<FoundDatasets, "keys" | "items"> {
  const several = new Set(datasets.map(({ collection }) => collection)).size > 1;
  const keys: Key[] = [
    { name: "item", description: "STAC item" },
    { name: "date", description: "Day of acquisition, UTC" },
    { name: "asset", description: "Asset of the item" },
  ];
  if (several) keys.unshift({ name: "collection", description: "STAC collection" });
  const items = new Map<string, IngestItem>();
  for (const { collection, item, date, asset, location, userMetadata } of datasets) {
    const values = several ? [collection, item, date, asset] : [item, date, asset];
    const identity = values.join("\0");
    if (!items.has(identity)) items.set(identity, { keys: values, location, userMetadata });
  }
  const repeated = datasets.length - items.size;
  if (repeated > 0) notes.push(`${repeated} assets occur more than once and were taken once.`);
  return { keys, items: [...items.values()] };
}

/** `itemAssets`: what the collection says of the assets of its items, by their names. */
function datasetsOf(feature: Fields, base: string, itemAssets?: Fields): readonly StacDataset[] {
  const properties = isFields(feature.properties) ? feature.properties : {};
  const isCollection = feature.type === "Collection";
  const item = keyValue(feature.id, "without-id");
  const collection = keyValue(isCollection ? feature.id : feature.collection, "none");
  const time = properties.datetime ?? properties.start_datetime ?? properties.end_datetime;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(String(time))?.[0] ?? "undated";
  const assets = isFields(feature.assets) ? Object.entries(feature.assets) : [];
  return assets.flatMap(([name, asset]) => {
    const location = isFields(asset) ? rasterAddress(asset, base) : undefined;
    if (location === undefined || !isFields(asset)) return [];
    const title = typeof asset.title === "string" ? { asset: asset.title.slice(0, 300) } : {};
    const inherited = isFields(itemAssets?.[name]) ? itemAssets[name] : {};
    const bands = bandsOfAsset(asset, { name, properties, inherited });
    const described = bands.length > 0 ? { [describedBandsKey]: asJson(bands) } : {};
    const userMetadata = { ...plainProperties(properties), ...title, ...described };
    return [{ collection, item, date, asset: keyValue(name, "data"), location, userMetadata }];
  });
}

/** Where the page can read a GeoTIFF asset; undefined for assets of other kinds and of other schemes. */
function rasterAddress(asset: Fields, base: string): string | undefined {
  const type = typeof asset.type === "string" ? asset.type : "";
  const isThumbnail = listOf(asset.roles).includes("thumbnail");
  const hrefs = [asset.href, ...alternates(asset)].filter((href) => typeof href === "string");
  const isRaster = hrefs.some((href) => isRasterName(href.replace(/[?#].*$/s, "")));
  if (isThumbnail || !(type === "" ? isRaster : /^image\/(tiff|geotiff|vnd\.stac\.geotiff)\b/i.test(type))) {
    return undefined;
  }
  // An https address that the asset offers is surer than what becomes of its s3:// one.
  const given = hrefs.find((href) => /^https?:/i.test(href)) ?? hrefs[0] ?? "";
  return webAddress(objectAddress(given), base);
}

/** The Alternate Assets extension: other addresses of the same file. */
const alternates = (asset: Fields): readonly unknown[] =>
  isFields(asset.alternate)
    ? Object.values(asset.alternate).map((other) => (isFields(other) ? other.href : undefined))
    : [];

/** What is to be read next: a collection's items as its API lists them, else one by one; children; the next page. */
function linksOf(document: Fields, base: string): readonly string[] {
  const isApi = linksWith(document, "items").length > 0;
  const wanted = document.type === "FeatureCollection" ? ["next"] : isApi ? ["items"] : ["item", "child"];
  return linksWith(document, ...wanted).flatMap((link) => {
    const url = isGet(link) ? webAddress(link.href, base) : undefined;
    return url === undefined ? [] : [url];
  });
}

/** Among others an item's relative addresses start from where the item itself is, which its `self` link tells. */
const ownAddress = (item: Fields, base: string): string => webAddress(linksWith(item, "self")[0]?.href, base) ?? base;

const linksWith = (document: Fields, ...wanted: readonly string[]): readonly Fields[] =>
  listOf(document.links)
    .filter(isFields)
    .filter(({ rel }) => wanted.includes(String(rel)));

const isGet = ({ method }: Fields): boolean => method === undefined || method === "GET";

function webAddress(href: unknown, base: string): string | undefined {
  if (typeof href !== "string" || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

async function requestJson(
  url: string,
  options: RequestOptions,
): Promise<{ readonly json: unknown; readonly url: string }> {
  const answer = await requestText(url, options);
  try {
    return { json: JSON.parse(answer.text), url: answer.url };
  } catch {
    throw failure("DAMAGED", "A linked document is not JSON", { details: { url } });
  }
}

/** At most 50 properties that are a short text, a number or a boolean: what people search and read. */
function plainProperties(properties: Fields): Record<string, Json> {
  const plain = Object.entries(properties).filter(
    ([, value]) =>
      typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value.length <= 300),
  );
  // The filter left nothing but these types.
  return Object.fromEntries(plain.slice(0, 50)) as Record<string, Json>;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const keyValue = (value: unknown, otherwise: string): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "").slice(0, 1000) || otherwise;

function titleOf(document: Fields): string {
  const [first] = listOf(document.features).filter(isFields);
  return keyValue(document.title ?? document.id ?? first?.collection, "STAC");
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
