import { failure } from "../errors.ts";
import type { Channel, ColorTransform } from "./color-transform.ts";

/** The operations, the numbers that each takes, and what those may be. */
const operations = {
  gamma: { bands: true, numbers: [{ name: "gamma", least: 0.01, most: 100 }] },
  sigmoidal: {
    bands: true,
    numbers: [
      { name: "contrast", least: -100, most: 100 },
      { name: "bias", least: 0, most: 1 },
    ],
  },
  saturation: { bands: false, numbers: [{ name: "proportion", least: 0, most: 100 }] },
} as const satisfies Record<ColorTransform["kind"], Operation>;

interface Operation {
  readonly bands: boolean;
  readonly numbers: readonly NumberRule[];
}

interface NumberRule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const mostTransforms = 16;
const longestText = 1000;
const channels = ["r", "g", "b"] as const;
const grammar = "Write gamma BANDS g, sigmoidal BANDS contrast bias, or saturation p; several are applied in order";

/**
 * Reads Terracotta's `color_transform`, e.g. `gamma rgb 1.4, saturation 1.2`: operations one after the other, with commas or blanks
 * between the words. BANDS are the letters r, g, b or the numbers 1, 2, 3, in any case and number; of one band there are r and 1 only,
 * and no saturation. At most 16 operations; gamma 0.01 to 100, contrast −100 to 100, bias 0 to 1, saturation 0 to 100.
 * Throws `INVALID_ARGUMENT`.
 */
export function parseColorTransforms(text: string, bandCount: 1 | 3): readonly ColorTransform[] {
  if (text.length > longestText) throw refused(`${text.length} characters`, `at most ${longestText}`);
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0) throw refused("nothing", "an operation");
  const transforms: ColorTransform[] = [];
  for (let at = 0; at < words.length; ) {
    const kind = words[at]?.toLowerCase() ?? "";
    if (!isKind(kind)) throw refused(quoted(words[at]), "gamma, sigmoidal or saturation");
    if (transforms.length === mostTransforms) throw refused("more operations", `at most ${mostTransforms}`);
    const { bands, numbers } = operations[kind];
    const length = 1 + (bands ? 1 : 0) + numbers.length;
    transforms.push(parseOperation(kind, words.slice(at, at + length), bandCount));
    at += length;
  }
  return transforms;
}

/** The text that {@link parseColorTransforms} reads as these transforms. */
export function writeColorTransforms(transforms: readonly ColorTransform[]): string {
  const words = (transform: ColorTransform): readonly (string | number)[] => {
    if (transform.kind === "saturation") return [transform.proportion];
    const bands = transform.channels.join("");
    return transform.kind === "gamma" ? [bands, transform.gamma] : [bands, transform.contrast, transform.bias];
  };
  return transforms.map((transform) => [transform.kind, ...words(transform)].join(" ")).join(", ");
}

function parseOperation(kind: ColorTransform["kind"], words: readonly string[], bandCount: 1 | 3): ColorTransform {
  if (kind === "saturation") {
    if (bandCount === 1) throw refused("saturation of one band", "it with RGB");
    return { kind, proportion: parseNumber(words, 1, operations.saturation.numbers[0]) };
  }
  const named = parseBands(words, bandCount);
  if (kind === "gamma") return { kind, channels: named, gamma: parseNumber(words, 2, operations.gamma.numbers[0]) };
  const [contrast, bias] = operations.sigmoidal.numbers;
  return { kind, channels: named, contrast: parseNumber(words, 2, contrast), bias: parseNumber(words, 3, bias) };
}

/** The channels of a word of letters or numbers, each once, in the order r, g, b. */
function parseBands(words: readonly string[], bandCount: 1 | 3): readonly Channel[] {
  const letters = [...(words[1] ?? "").toLowerCase()].map((sign) => ({ 1: "r", 2: "g", 3: "b" })[sign] ?? sign);
  const allowed: readonly string[] = channels.slice(0, bandCount);
  if (letters.length === 0 || !letters.every((letter) => allowed.includes(letter))) {
    const bands = bandCount === 1 ? "the only band, 1 or r" : "bands, e.g. rgb, r or 13";
    throw refused(`${quoted(words[1])} behind ${words[0]}`, bands);
  }
  return channels.filter((channel) => letters.includes(channel));
}

function parseNumber(words: readonly string[], at: number, { name, least, most }: NumberRule): number {
  const word = words[at] ?? "";
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : Number.NaN;
  if (number >= least && number <= most) return number + 0; // −0 becomes 0.
  throw refused(`${quoted(words[at])} as the ${name} of ${words[0]}`, `${least} to ${most}`);
}

const isKind = (word: string): word is ColorTransform["kind"] => Object.hasOwn(operations, word);

const quoted = (word: string | undefined) => (word === undefined ? "nothing" : JSON.stringify(word.slice(0, 40)));

const refused = (found: string, allowed: string) =>
  failure("INVALID_ARGUMENT", `The colour transform has ${found}; allowed is ${allowed}.`, { hint: `${grammar}.` });
