import { msg } from "@lit/localize";
import { operandText } from "./expression-operands.ts";
import { type BandRole, type BandRoles, bandRoles } from "./sensor-bands.ts";

/** An index computed of reflectances. */
export interface IndexPreset {
  readonly name: string;
  /** What high values mean. */
  readonly words: () => string;
  /** In roles of bands, which stand for reflectances of 0 to 1. */
  readonly formula: string;
  /** Whether the formula gives the same for any multiple of all reflectances. */
  readonly scaleFree: boolean;
  /** The values that are worth telling apart. */
  readonly range: readonly [low: number, high: number];
  readonly colormap: string;
  /** Where the formula comes from. */
  readonly source: string;
}

/** Indices, those of plants first. */
export const indexPresets: readonly IndexPreset[] = [
  {
    name: "NDVI",
    words: () => msg("Green plants"),
    formula: "(nir - red) / (nir + red)",
    scaleFree: true,
    range: [-0.2, 0.9],
    colormap: "rdylgn",
    source: "Rouse et al. 1974",
  },
  {
    name: "EVI",
    words: () => msg("Plants, also dense ones"),
    formula: "2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)",
    scaleFree: false,
    range: [-0.2, 0.9],
    colormap: "rdylgn",
    source: "Huete et al. 2002",
  },
  {
    name: "SAVI",
    words: () => msg("Plants over bare soil"),
    formula: "1.5 * (nir - red) / (nir + red + 0.5)",
    scaleFree: false,
    range: [-0.2, 0.8],
    colormap: "rdylgn",
    source: "Huete 1988",
  },
  {
    name: "NDMI",
    words: () => msg("Water in plants"),
    formula: "(nir - swir1) / (nir + swir1)",
    scaleFree: true,
    range: [-0.6, 0.6],
    colormap: "brbg",
    source: "Gao 1996",
  },
  {
    name: "NDWI",
    words: () => msg("Open water"),
    formula: "(green - nir) / (green + nir)",
    scaleFree: true,
    range: [-0.8, 0.8],
    colormap: "brbg",
    source: "McFeeters 1996",
  },
  {
    name: "MNDWI",
    words: () => msg("Open water, also in towns"),
    formula: "(green - swir1) / (green + swir1)",
    scaleFree: true,
    range: [-0.8, 0.8],
    colormap: "brbg",
    source: "Xu 2006",
  },
  {
    name: "NBR",
    words: () => msg("Unburnt plants"),
    formula: "(nir - swir2) / (nir + swir2)",
    scaleFree: true,
    range: [-0.6, 0.9],
    colormap: "rdylgn",
    source: "Key and Benson 2006",
  },
  {
    name: "NDSI",
    words: () => msg("Snow"),
    formula: "(green - swir1) / (green + swir1)",
    scaleFree: true,
    range: [-0.2, 1],
    colormap: "blues_r",
    source: "Hall et al. 1995",
  },
  {
    name: "NDBI",
    words: () => msg("Buildings and bare ground"),
    formula: "(swir1 - nir) / (swir1 + nir)",
    scaleFree: true,
    range: [-0.6, 0.6],
    colormap: "puor_r",
    source: "Zha et al. 2003",
  },
  {
    name: "VARI",
    words: () => msg("Green plants, from visible light"),
    formula: "(green - red) / (green + red - blue)",
    scaleFree: true,
    range: [-0.5, 0.5],
    colormap: "rdylgn",
    source: "Gitelson et al. 2002",
  },
];

const roleWord = new RegExp(`\\b(${bandRoles.join("|")})\\b`, "g");

/** The roles that a preset needs, in the order of their wavelengths. */
export function neededRoles({ formula }: IndexPreset): readonly BandRole[] {
  const words = new Set(formula.match(roleWord));
  return bandRoles.filter((role) => words.has(role));
}

/**
 * The expression of a preset over operands; undefined where a role has no band. `names` are the operands, one a band. Stored values are
 * `value · scale + offset` of a reflectance, with numbers for each band, or one pair for all; where they make no difference, they are left out.
 */
export function presetExpression(
  preset: IndexPreset,
  roles: BandRoles,
  names: readonly string[],
  scales: readonly Scale[] = [],
): string | undefined {
  const bands = new Map(neededRoles(preset).map((role) => [role as string, roles[role] ?? 0]));
  const scaleOf = (band: number): Scale => scales[band - 1] ?? scales[0] ?? { scale: 1, offset: 0 };
  const used = [...bands.values()].map(scaleOf);
  const isOne = used.every(({ scale }) => scale === used[0]?.scale);
  const plain = used.every(({ scale, offset }) => offset === 0 && (scale === 1 || (preset.scaleFree && isOne)));
  const operands = new Map<string, string>();
  for (const [role, band] of bands) {
    const name = names[band - 1];
    const operand = name === undefined ? undefined : operandText(name);
    if (operand === undefined) return undefined;
    const { scale, offset } = scaleOf(band);
    operands.set(role, plain ? operand : `(${scaled(operand, scale, offset)})`);
  }
  return preset.formula.replace(roleWord, (role) => operands.get(role) ?? role);
}

interface Scale {
  readonly scale: number;
  readonly offset: number;
}

function scaled(operand: string, scale: number, offset: number): string {
  const multiple = scale === 1 ? operand : `${operand} * ${scale}`;
  if (offset === 0) return multiple;
  return offset < 0 ? `${multiple} - ${-offset}` : `${multiple} + ${offset}`;
}
