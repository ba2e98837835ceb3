import { isTerracottaError } from "../../src/core/errors.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { addressOf } from "./check-file.ts";

/** What became of a hostile file. */
export interface Attack {
  /** Stable code of the error in which opening, or reading every block, ended; undefined when all could be read. */
  readonly code: string | undefined;
  readonly message: string;
  readonly seconds: number;
  readonly blocks: number;
  readonly badBlocks: number;
}

/** Files with more pixels than this are looked at in a preview instead. */
const mostPixels = 3e7;

/** Opens a hostile file, and reads all its blocks one by one, as far as `limitMs` lets it. */
export async function attack(engine: Engine, folder: string, name: string, limitMs: number): Promise<Attack> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const source = { url: addressOf(folder, name) };
  let error: unknown;
  let blocks = 0;
  let badBlocks = 0;
  try {
    const info = await engine.run({ kind: "info", source });
    const full = info.overviews.find(({ level }) => level === 0)!;
    if (info.width * info.height > mostPixels) {
      const style = { kind: "singleband", band: 1, range: [0, 255], colormap: "viridis" } as const;
      await engine.run({ kind: "preview", source, width: 256, height: 256, style });
    } else {
      for (let y = 0; y < info.height && elapsed() < limitMs; y += full.blockHeight) {
        for (let x = 0; x < info.width && elapsed() < limitMs; x += full.blockWidth) {
          const width = Math.min(full.blockWidth, info.width - x);
          const height = Math.min(full.blockHeight, info.height - y);
          blocks++;
          try {
            await engine.run({ kind: "read", source, level: 0, x, y, width, height, bands: [1] });
          } catch (reason) {
            badBlocks++;
            error ??= reason;
          }
        }
      }
    }
  } catch (reason) {
    error = reason;
  }
  return {
    code: error === undefined ? undefined : isTerracottaError(error) ? error.code : "no code",
    message: error instanceof Error ? error.message : error === undefined ? "" : String(error),
    seconds: elapsed() / 1000,
    blocks,
    badBlocks,
  };
}
