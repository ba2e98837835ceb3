import type { StretchRange, Style } from "../../core/color/style.ts";
import type { Drawn } from "../../engine/engine.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { type FileQuery, fileParameters, fileSource } from "../request/file-source.ts";
import type { Parsed } from "../request/parameter.ts";
import { refusal } from "../request/refusal.ts";
import { styleParameters, toStyle, transformsOf } from "../request/style-query.ts";
import { computedRangeParameter, computedStyle, expressionParameter } from "./computed-style.ts";
import { operandsOf } from "./drawing.ts";

/** The parameters of a picture of a file. */
export const fileDrawingParameters = {
  ...fileParameters,
  ...styleParameters,
  expression: expressionParameter("bands of the file, which v1, v2, … or b1, b2, … name; bands is ignored then"),
};

type FileDrawingQuery = Parsed<typeof fileDrawingParameters>;

/** How a file becomes a picture. */
export interface FileDrawing {
  readonly style: Style;
  /** What is computed of bands, each of which has a name. */
  readonly computed: { readonly text: string; readonly operands: readonly string[] } | undefined;
}

/** What the parameters mean together. Throws INVALID_ARGUMENT. */
export function toFileDrawing(query: FileDrawingQuery): FileDrawing {
  const { expression: text } = query;
  if (text === undefined) return { style: toStyle(query), computed: undefined };
  const names = [...new Set(text.match(bandNames))];
  const computed = { text, operands: operandsOf(text, names) };
  const range = query.stretch_range && numbersOf(query.stretch_range);
  const style = computedStyle({ ...query, stretch_range: range, color_transform: transformsOf(query, 1) });
  return { style, computed };
}

const bandNames = /\b[bv][1-9]\d{0,4}\b/g;

/** What the engine draws. */
export function drawnFile(
  context: EndpointContext,
  query: FileQuery,
  { style, computed }: FileDrawing,
): Drawn & { readonly style: Style } {
  const source = fileSource(context, query);
  if (computed === undefined) return { source, style };
  const scene = computed.operands.map((name) => ({ source, band: Number(name.slice(1)) }));
  return { raster: { scenes: [scene], expression: computed }, style };
}

function numbersOf(ranges: readonly StretchRange[]): StretchRange<number> {
  const [range] = ranges;
  const numbers = range && ranges.length === 1 ? computedRangeParameter.parse(JSON.stringify(range)) : undefined;
  if (numbers !== undefined) return numbers;
  throw refusal("stretch_range", JSON.stringify(ranges.length === 1 ? range : ranges), computedRangeParameter.allowed);
}
