import { expose, transfer } from "comlink";
import { toErrorData } from "../core/errors.ts";
import type { Engine, Job, Progress } from "../engine/engine.ts";
import { type Outcome, type ProgressMessage, readyMessage, type WorkerApi } from "./worker-api.ts";

/** Offers an engine to the page; called once, in a worker. */
export function serve(engine: Engine): void {
  const running = new Map<number, AbortController>();
  const api: WorkerApi = {
    async run(id, job) {
      const controller = new AbortController();
      running.set(id, controller);
      const report = (progress: Progress) => postMessage({ progressOf: id, progress } satisfies ProgressMessage);
      try {
        const result = await engine.run(job, controller.signal, report);
        return transfer<Outcome>({ result }, transferables(job, result));
      } catch (error) {
        return { error: toErrorData(error) };
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    ping: () => undefined,
  };
  expose(api);
  postMessage(readyMessage);
}

/** Buffers that nobody here needs any more: those of images, of raw reads and of exported files. Others may be cached, and are copied. */
function transferables({ kind }: Job, result: unknown): Transferable[] {
  if (kind !== "tile" && kind !== "preview" && kind !== "read" && kind !== "export") return [];
  const {
    bytes,
    data,
    bands = [],
    mask,
  } = (result ?? {}) as {
    bytes?: Uint8Array<ArrayBuffer>;
    data?: Uint8ClampedArray<ArrayBuffer>;
    bands?: readonly Uint8Array<ArrayBuffer>[];
    mask?: Uint8Array<ArrayBuffer>;
  };
  return [...new Set([bytes, data, ...bands, mask].flatMap((array) => (array === undefined ? [] : [array.buffer])))];
}
