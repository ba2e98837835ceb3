import type { ColorRole } from "../core/color/color-role.ts";
import type { GdalMetadata } from "./tiff/gdal-metadata.ts";
import type { Layout } from "./tiff/layout.ts";

/** Photometric interpretations of TIFF 6.0: the meaning of the first samples. YCbCr and CMYK are read as RGB. */
const photometricRoles: Readonly<Record<number, readonly ColorRole[]>> = {
  0: ["gray"],
  1: ["gray"],
  2: ["red", "green", "blue"],
  3: ["palette"],
  6: ["red", "green", "blue"],
};
const roles: readonly string[] = ["gray", "palette", "red", "green", "blue", "alpha"] satisfies readonly ColorRole[];

/** What the first four samples of CMYK become. */
const cmykRoles: readonly ColorRole[] = ["red", "green", "blue", "alpha"];

/** ExtraSamples: 1 is alpha that the colours are multiplied by, 2 is alpha on its own. */
const [associatedAlpha, unassociatedAlpha] = [1, 2];

/**
 * The role of every band, in their order; at most one is alpha, never the only one. What GDAL's metadata say of a band counts more than
 * the tags, which cannot say everything (blue, green, red, near infrared).
 */
export function colorRoles(image: Layout, { bands }: GdalMetadata): readonly ColorRole[] {
  const { samplesPerPixel } = image;
  let hasAlpha = false;
  return Array.from({ length: samplesPerPixel }, (_, sample) => {
    // These are not the file's own samples, of which the metadata tell.
    if (image.cmyk && sample < 4) return cmykRoles[sample] ?? "undefined";
    const said = bands.get(sample + 1)?.colorInterpretation?.toLowerCase();
    const role =
      said === undefined ? roleOfTags(image, sample) : roles.includes(said) ? (said as ColorRole) : "undefined";
    if (role !== "alpha") return role;
    if (hasAlpha || samplesPerPixel === 1) return "undefined";
    hasAlpha = true;
    return role;
  });
}

/** Whether the colours are multiplied by the sample that is alpha already. */
export function isAssociated(image: Layout, alphaSample: number): boolean {
  return extraSampleOf(image, alphaSample) === associatedAlpha;
}

function roleOfTags(image: Layout, sample: number): ColorRole {
  const extra = extraSampleOf(image, sample);
  if (sample > 0 && (extra === associatedAlpha || extra === unassociatedAlpha)) return "alpha";
  return photometricRoles[image.photometric]?.[sample] ?? "undefined";
}

/** What ExtraSamples say of a sample; undefined where it is none of the extra ones. They are the last ones. */
function extraSampleOf({ samplesPerPixel, extraSamples }: Layout, sample: number): number | undefined {
  return extraSamples[sample - (samplesPerPixel - extraSamples.length)];
}
