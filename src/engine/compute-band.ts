import { ownTurn } from "../cog/blocks/event-loop.ts";
import { type Expression, evaluateExpression } from "../core/expression/expression.ts";
import type { Raster } from "../core/raster/raster.ts";
import type { SceneValues } from "./warp-scene.ts";

/** Pixels times steps that are computed in one go: some milliseconds, or some tens where all are powers. */
const workATurn = 2 ** 20;

/** The value of an expression over a scene's bands, in turns with other work. Rejects with the signal's reason. */
export async function computeBand(expression: Expression, scene: SceneValues, signal: AbortSignal): Promise<Raster> {
  const { width, height } = scene;
  const rows = Math.max(1, Math.floor(workATurn / (width * expression.steps.length)));
  if (rows >= height) return evaluateExpression(expression, scene);
  const band = new Float64Array(width * height);
  const mask = new Uint8Array(width * height);
  for (let row = 0; row < height; row += rows) {
    const [start, end] = [row * width, Math.min(height, row + rows) * width];
    const strip = evaluateExpression(expression, {
      width,
      height: (end - start) / width,
      bands: scene.bands.map((samples) => samples.subarray(start, end)),
      mask: scene.mask.subarray(start, end),
      masks: scene.masks?.map((own) => own.subarray(start, end)),
    });
    band.set(strip.bands[0] ?? [], start);
    mask.set(strip.mask, start);
    await ownTurn();
    signal.throwIfAborted();
  }
  return { width, height, bands: [band], mask };
}
