import type { Style } from "../../core/color/style.ts";
import { failure, isTerracottaError } from "../../core/errors.ts";
import { type Expression, parseExpression } from "../../core/expression/expression.ts";
import type { VirtualRaster } from "../../engine/engine.ts";
import { requestedCatalog } from "../request/dataset-request.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { naming, refusal } from "../request/refusal.ts";
import { type PixelSelectionName, pixelSelectionOf, type Scene, type Scenes, selectScenes } from "../scenes/scenes.ts";
import { unlessAborted } from "../scenes/unless-aborted.ts";
import { remembered } from "./remembered.ts";
import { resolvedStyle } from "./resolved-style.ts";

/** How scenes become a picture: what a query says, whatever the keys of the path. */
export interface Drawing {
  /** Its bands are those of a scene. */
  readonly style: Style;
  readonly pixelSelection: PixelSelectionName;
  /** Values of the last key, one for each band of a scene; the path then gives the other keys. */
  readonly bands?: readonly string[] | undefined;
  /** Instead of `bands`: what is computed of datasets that the last key tells apart. */
  readonly formula?: Formula | undefined;
}

/** An expression over datasets. */
export interface Formula {
  readonly text: string;
  /** Values of the last key by the names of their operands. */
  readonly operands: ReadonlyMap<string, string>;
  /** The names in their order, where there are no others; undefined where values of the last key may be named, too. */
  readonly names: readonly string[] | undefined;
}

/** The scenes of a drawing, which is ready to be drawn. */
export interface DrawnScenes {
  readonly scenes: Scenes;
  /** What shows some of the scenes. */
  readonly raster: (some: readonly Scene[]) => VirtualRaster;
  /** The style, all its ranges in numbers. Throws INVALID_ARGUMENT where they contradict each other. */
  readonly style: (signal?: AbortSignal) => Promise<Style<number>>;
}

/** Operands that an expression may have. */
export const mostOperands = 26;

/** Finds what a drawing shows of some keys. Throws as `selectScenes` does, and INVALID_ARGUMENT for a bad expression. */
export async function drawnScenes(
  context: EndpointContext,
  keys: readonly string[],
  { style, pixelSelection, bands, formula }: Drawing,
  signal?: AbortSignal,
): Promise<DrawnScenes> {
  const computed = formula && (await computedOf(context, formula, signal));
  const newestFirst = pixelSelection === "newest";
  const query = { keys, bands: computed?.bands ?? bands, newestFirst };
  const scenes = await selectScenes(context, query, signal);
  return {
    scenes,
    raster: (some) => ({
      scenes: some.map(({ datasets }) => datasets.map(({ source, band }) => ({ source, band }))),
      ...(computed && { expression: computed.expression }),
      pixelSelection: pixelSelectionOf(pixelSelection),
    }),
    style: (signal) => resolvedStyle(context, scenes, query, style, signal),
  };
}

/** The values of the last key that an expression needs, and the expression as the engine wants it. */
async function computedOf(context: EndpointContext, { text, operands, names }: Formula, signal?: AbortSignal) {
  const used = names ?? (await namesOf(context, { text, operands }, signal));
  return { bands: used.map((name) => operands.get(name) ?? name), expression: { text, operands: used } };
}

/** The names of the operands of an expression that may name values of the last key. */
async function namesOf(
  context: EndpointContext,
  { text, operands }: Pick<Formula, "text" | "operands">,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { catalogs, catalog } = await requestedCatalog(context);
  const key = ["names", catalog.id, catalog.version, text, [...operands.keys()]];
  const found = remembered(catalogs, context.engine, key, async () => {
    const last = catalog.keys.at(-1)?.name ?? "";
    const values = (await catalogs.values(catalog.id, last)).map(({ value }) => value);
    return operandsOf(text, [...new Set([...operands.keys(), ...values])]);
  });
  return unlessAborted(found, signal);
}

/** The names that an expression uses. Throws INVALID_ARGUMENT with the column of what is wrong. */
export function operandsOf(text: string, names: readonly string[]): readonly string[] {
  const { operands } = naming("expression", text, () => parsed(text, names));
  if (operands.length <= mostOperands) return operands;
  throw refusal("expression", text, `at most ${mostOperands} operands; these are ${operands.length}`);
}

function parsed(text: string, names: readonly string[]): Expression {
  try {
    return parseExpression(text, names);
  } catch (error) {
    if (!isTerracottaError(error) || !/\S \S/.test(text)) throw error;
    const hint = [error.hint, "In an address a + means a blank: there, write %2B."].filter(Boolean).join(" ");
    throw failure(error.code, error.message, { ...(error.details && { details: error.details }), hint });
  }
}
