import type { Protocol } from "../../../protocol/protocol.ts";

/** Tiles that are asked for at once: what a person looks at comes first. */
const atOnce = 4;

/** Asks for tiles that will likely be shown next, so that all that they need is at hand by then. */
export class TilePrefetch {
  readonly #answer: Protocol["answer"];
  #abort: AbortController | undefined;
  #name: string | undefined;

  constructor(answer: Protocol["answer"]) {
    this.#answer = answer;
  }

  /** Asks for the tiles of `urls`, under a name; of what is asked for already nothing is asked again, and anything else is stopped. */
  async start(name: string, urls: (signal: AbortSignal) => Promise<readonly string[]>): Promise<void> {
    if (name === this.#name) return;
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    this.#name = name;
    const { signal } = abort;
    // What fails now fails again where it is shown, and is told there.
    const left = [...(await urls(signal).catch(() => []))];
    const work = async () => {
      for (let url = left.shift(); url !== undefined && !signal.aborted; url = left.shift()) {
        await this.#answer(url, signal).catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  /** Ends what is asked for, unless it has this name. */
  stop(unless?: string): void {
    if (this.#name === unless) return;
    this.#abort?.abort();
    this.#abort = undefined;
    this.#name = undefined;
  }
}
