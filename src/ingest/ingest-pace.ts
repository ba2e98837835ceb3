/** How quickly files get done: their number a millisecond, of which the latest ten seconds or so count most. */
export class IngestPace {
  #weightedFiles = 0;
  #weightedMilliseconds = 0;
  #latest: { readonly files: number; readonly at: number } | undefined;

  /** Takes the files that are done at a time; fractions are parts of files. */
  note(files: number, at: number): void {
    const latest = this.#latest;
    if (latest?.at === at) return;
    this.#latest = { files, at };
    if (latest === undefined || at < latest.at) return;
    const milliseconds = at - latest.at;
    const decay = Math.exp(-milliseconds / 10_000);
    // A file whose reading was stopped half-way makes the number fall.
    this.#weightedFiles = this.#weightedFiles * decay + Math.max(0, files - latest.files);
    this.#weightedMilliseconds = this.#weightedMilliseconds * decay + milliseconds;
  }

  /** The time until the next note does not count. */
  rest(): void {
    this.#latest = undefined;
  }

  /** Files a millisecond; undefined in the first second, and as long as nothing is done. */
  get rate(): number | undefined {
    if (this.#weightedMilliseconds < 1000 || this.#weightedFiles === 0) return undefined;
    return this.#weightedFiles / this.#weightedMilliseconds;
  }
}
