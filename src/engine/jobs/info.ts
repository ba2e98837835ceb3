import { codecs } from "../../cog/codecs.ts";
import type { Cog } from "../../cog/cog.ts";
import { areaOrPoint, readGeoKeys } from "../../cog/geo-keys/georeference-from-tags.ts";
import { cogValidity } from "../../cog/tiff/cog-validity.ts";
import { tags } from "../../cog/tiff/tags.ts";
import { bounds4326, footprint } from "../../core/geo/footprint.ts";
import type { RasterPlace } from "../../core/geo/locate.ts";
import { type EngineContext, headerOf, placeOf } from "../context.ts";
import type { BandInfo, JobResult, JobTypes, Source } from "../engine.ts";
import { readPalette } from "../palette.ts";
import { scaleOf } from "../scale-of.ts";
import { zoomRange } from "../zoom-range.ts";

/** Untrusted text is shown up to this length. */
const maxText = 4096;

/** What opening a file tells, without reading a pixel. Throws where the file cannot be shown on a map. */
export async function info(
  context: EngineContext,
  { source }: JobTypes["info"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"info">> {
  const cog = await context.open(source, signal);
  const place = await placeOf(cog, source);
  const { image } = cog.levels[0];
  const header = headerOf(cog);
  const overviews = cog.levels.map(
    ({ image: { width, height, blockWidth, storedBlockHeight, compression } }, level) => {
      const codec = codecs[compression]?.name ?? "";
      return { level, width, height, blockWidth, blockHeight: storedBlockHeight, compression: codec };
    },
  );
  return {
    url: source.url,
    byteLength: header.byteLength,
    width: cog.width,
    height: cog.height,
    dataType: cog.dataType,
    bands: Array.from({ length: cog.bandCount }, (_, sample) => bandInfo(cog, source, sample)),
    overviews,
    compression: overviews[0]?.compression ?? "",
    predictor: image.predictor,
    interleave: image.planar || image.samplesPerPixel === 1 ? "band" : "pixel",
    byteOrder: image.littleEndian ? "little" : "big",
    bigTiff: cog.tiff.bigTiff,
    masked: cog.masked,
    palette: readPalette(cog),
    georeference: place.georeference,
    areaOrPoint: areaOrPoint(readGeoKeys(cog.directory)),
    bounds: bounds4326(place.georeference, cog.width, cog.height),
    footprint: footprint(place.georeference, cog.width, cog.height),
    zooms: zoomRange(place),
    cog: cogValidity(cog.tiff, cog.reader),
    metadata: metadataOf(cog),
    warnings: [
      ...cog.warnings,
      ...place.georeference.crs.warnings,
      ...(await warningsOfPlace(place)),
      ...typeWarnings(cog),
    ],
    header,
  };
}

function bandInfo(cog: Cog, source: Source, sample: number): BandInfo {
  const { description = "", unit } = cog.metadata.bands.get(sample + 1) ?? {};
  const given = source.scaling?.[source.scaling.length === 1 ? 0 : sample];
  return {
    name: description,
    dataType: cog.dataType,
    nodata: sample === cog.alphaSample ? undefined : cog.nodata?.value,
    ...scaleOf(cog, source, sample + 1),
    unit: given?.unit ?? unit,
    colorInterpretation: cog.roles[sample] ?? "undefined",
  };
}

function metadataOf(cog: Cog): Readonly<Record<string, string>> {
  const description = cog.directory.text(tags.imageDescription);
  return { ...(description ? { ImageDescription: description.slice(0, maxText) } : {}), ...cog.metadata.file };
}

/** Most files have a transform, of which there is nothing to say. */
async function warningsOfPlace({ georeference }: RasterPlace): Promise<readonly string[]> {
  if ("transform" in georeference) return [];
  const { placementWarnings } = await import("../../core/geo/georeference/placement-warnings.ts");
  return placementWarnings(georeference);
}

function typeWarnings({ dataType }: Cog): readonly string[] {
  if (dataType === "int64" || dataType === "uint64") return ["64-bit integers are exact up to 2^53 only."];
  return dataType.startsWith("complex") ? ["Complex samples are read as their magnitude."] : [];
}
