/** Holds one immutable state and tells whoever listens when it was replaced. */
export class Store<State> {
  #state: State;
  readonly #listeners = new Set<(state: State, before: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Replaces properties of the state. Nothing happens when none differs. */
  set(changes: Partial<State>): void {
    const before = this.#state;
    const names = Object.keys(changes) as (keyof State)[];
    if (names.every((name) => Object.is(changes[name], before[name]))) return;
    this.#state = { ...before, ...changes };
    for (const listener of [...this.#listeners]) listener(this.#state, before);
  }

  /** Calls `listener` after every change; returns what ends that. */
  subscribe(listener: (state: State, before: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
