import { msg } from "@lit/localize";
import type { FileInfo } from "../../engine/engine.ts";
import { fileName } from "./format.ts";
import { withoutSecrets } from "./links/secrets.ts";

/** What could be better about a file, and a command that makes it so. */
export interface FileFix {
  readonly words: string;
  /** For a POSIX shell with GDAL 3.1 or later. */
  readonly command: string;
}

/** Smaller files are read at once, compressed or not. */
const smallBytes = 1_000_000;
/** Blocks are read whole: larger ones make a view wait. */
const mostBlockPixels = 2048 * 2048;
/** The longer side that overviews are made down to. */
const overviewSide = 512;

/** Commands for what makes a file slow or unreadable; none where it is as it should be. */
export function fileFixes(info: FileInfo): readonly FileFix[] {
  const { cog, compression, georeference, overviews } = info;
  // Where the host does not tell it, a byte for each sample is the least that is not compressed.
  const byteLength = info.byteLength ?? info.width * info.height * info.bands.length;
  const input = gdalInput(info.url);
  const translate = `gdal_translate -of COG \\\n  -co COMPRESS=DEFLATE \\\n  -co PREDICTOR=YES \\\n${input} \\\n  cloud-optimized.tif`;
  const fixes: FileFix[] = [];
  if ("gcps" in georeference) {
    fixes.push({
      words: msg(
        "Ground control points place it: other programs draw it faster, and in the same place, once it is warped.",
      ),
      command: `gdalwarp -of COG \\\n  -t_srs EPSG:3857 -dstalpha \\\n${input} \\\n  warped.tif`,
    });
  }
  if ("rpc" in georeference) {
    fixes.push({
      words: msg("Its RPC places it at one height: a height model puts every pixel where it belongs."),
      command: `gdalwarp -of COG \\\n  -rpc -to RPC_DEM=DEM.tif \\\n  -t_srs EPSG:3857 -dstalpha \\\n${input} \\\n  warped.tif`,
    });
  }
  if (!cog.valid) fixes.push({ words: msg("Write it as a cloud-optimized GeoTIFF."), command: translate });
  else if (compression === "none" && byteLength > smallBytes) {
    fixes.push({ words: msg("It is not compressed: compressed, less has to be read."), command: translate });
  } else if ((overviews[0]?.blockWidth ?? 0) * (overviews[0]?.blockHeight ?? 0) > mostBlockPixels) {
    fixes.push({
      words: msg("Its blocks are large, and are read whole: smaller ones are read sooner."),
      command: translate,
    });
  }
  if (!cog.valid && overviews.length === 1 && overviewFactors(info).length > 0) {
    const method = info.palette ? "nearest" : "average";
    fixes.push({
      words: msg("Or only add overviews to it, where it lies on this computer."),
      command: `gdaladdo -r ${method} ${quoted(localName(info.url))} ${overviewFactors(info).join(" ")}`,
    });
  }
  return fixes;
}

/** A file as GDAL's programs take it, quoted for a shell: by its address without secrets, or by its name on this computer. */
export function gdalInput(url: string): string {
  return quoted(url.startsWith("local:") ? localName(url) : `/vsicurl/${withoutSecrets(url).url}`);
}

/** The name of a file; one that begins as an option does is made a path. */
function localName(url: string): string {
  const name = fileName(url);
  return name.startsWith("-") ? `./${name}` : name;
}

/** Quotes for a POSIX shell: a name from elsewhere must not become a command, nor move a terminal's cursor. */
function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
  return `'${plain.replaceAll("'", "'\\''")}'`;
}

/** 2, 4, 8, … until the whole fits into a block or so. */
function overviewFactors({ width, height }: FileInfo): readonly number[] {
  const count = Math.max(0, Math.ceil(Math.log2(Math.max(width, height) / overviewSide)));
  return Array.from({ length: count }, (_, i) => 2 ** (i + 1));
}
