import { expose, transfer } from "comlink";
import { toErrorData } from "../core/errors.ts";
import type { Engine, Progress } from "../engine/engine.ts";
import { transfersOf } from "../engine/job-traits.ts";
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
        return transfer<Outcome>({ result }, transfersOf(job, result));
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
