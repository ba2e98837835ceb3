import { failure, TerracottaError } from "../core/errors.ts";
import type { ObjectsApi, Servable } from "./objects-api.ts";
import { WorkerLink } from "./worker-link.ts";

/**
 * The objects that a worker offers with `serveObjects`, as if they were here. Calls wait until the worker is ready, which
 * is started at once. When it crashes or cannot be started, what is under way fails with WORKER_LOST, and the next call
 * starts another one.
 */
export function remoteObjects<Objects extends Servable<Objects>>(createWorker: () => Worker): Objects {
  let host: ObjectHost | undefined;
  const start = (): ObjectHost => {
    const started = new ObjectHost(createWorker(), () => {
      if (host === started) host = undefined;
    });
    return started;
  };
  host = start();
  const call: Call = async (object, method, parameters) => {
    host ??= start();
    return host.call(object, method, parameters);
  };
  // The proxies have whatever methods the caller says that the worker's objects have.
  return proxy((object) =>
    proxy(
      (method) =>
        (...parameters: unknown[]) =>
          call(object, method, parameters),
    ),
  ) as Objects;
}

type Call = (object: string, method: string, parameters: readonly unknown[]) => Promise<unknown>;

/** An object whose properties are made when they are first asked for. `then` is none: it would pass for a promise. */
function proxy(make: (name: string) => unknown): object {
  const made = new Map<string, unknown>();
  return new Proxy(Object.create(null) as object, {
    get: (_, name) => {
      if (typeof name !== "string" || name === "then") return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return made.get(name);
    },
  });
}

/** One worker and the calls that wait for it. */
class ObjectHost {
  readonly #link: WorkerLink<ObjectsApi>;
  /** How each call that waits is told that the worker is gone. */
  readonly #pending = new Set<(reason: TerracottaError) => void>();
  readonly #onLost: () => void;

  constructor(worker: Worker, onLost: () => void) {
    this.#onLost = onLost;
    this.#link = new WorkerLink(worker, {
      failed: (reason, isReady) =>
        isReady
          ? this.#lose(`The worker that did this crashed: ${reason || "it does not say why"}`)
          : this.#lose(`The worker could not be started: ${reason || "its script could not be loaded"}`),
      garbled: () => this.#lose("The worker sent a message that cannot be read"),
    });
  }

  call(object: string, method: string, parameters: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      this.#answer(object, method, parameters)
        .then(resolve, reject)
        .finally(() => this.#pending.delete(reject));
    });
  }

  async #answer(object: string, method: string, parameters: readonly unknown[]): Promise<unknown> {
    await this.#link.ready;
    const outcome = await this.#link.api.call(object, method, parameters).catch((cause) => {
      throw failure("INTERNAL", `What ${object}.${method} takes or returns cannot be sent to or from a worker`, {
        cause,
      });
    });
    if ("error" in outcome) throw new TerracottaError(outcome.error);
    return outcome.result;
  }

  #lose(message: string): void {
    this.#onLost();
    this.#link.end();
    const reason = failure("WORKER_LOST", message, { hint: "Try again: another worker is started then." });
    for (const reject of this.#pending) reject(reason);
    this.#pending.clear();
  }
}
