import { expose } from "comlink";
import type { Job, Progress } from "../../src/engine/engine.ts";
import { type Outcome, type ProgressMessage, readyMessage } from "../../src/pool/worker-api.ts";

/** What a job that a worker was given is to become. */
interface Given {
  readonly id: number;
  readonly job: Job;
  readonly settle: (outcome: Outcome) => void;
}

/** A worker without a thread: the test decides when it is ready, answers, hangs and crashes. */
export class FakeWorker extends EventTarget {
  readonly jobs: Given[] = [];
  readonly cancelled: number[] = [];
  terminated = false;
  /** Whether it answers pings. */
  awake = true;
  readonly #page: MessagePort;
  readonly #worker: MessagePort;

  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    [this.#page, this.#worker] = [port1, port2];
    this.#page.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
    expose(
      {
        run: (id: number, job: Job) => new Promise<Outcome>((settle) => this.jobs.push({ id, job, settle })),
        cancel: (id: number) => void this.cancelled.push(id),
        ping: () => (this.awake ? undefined : new Promise(() => {})),
      },
      this.#worker,
    );
  }

  postMessage(data: unknown, transfer: Transferable[] = []): void {
    this.#page.postMessage(data, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#page.close();
    this.#worker.close();
  }

  ready(): this {
    this.#worker.postMessage(readyMessage);
    return this;
  }

  crash(message = ""): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }

  /** Tells how far a job is. */
  report(id: number, progress: Progress): void {
    this.#worker.postMessage({ progressOf: id, progress } satisfies ProgressMessage);
  }

  /** Answers its only job. */
  answer(result: unknown): void {
    this.jobs.shift()?.settle({ result });
  }
}
