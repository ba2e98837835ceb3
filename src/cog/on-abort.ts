const waiting = new WeakMap<AbortSignal, { readonly runs: Set<() => void>; readonly listener: () => void }>();

/**
 * Calls `run` when the signal fires; what is returned takes that back. However many wait for one signal, as all blocks of a
 * tile do, it has a single listener: Node warns of a leak where it has more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const entry = waiting.get(signal) ?? listenTo(signal);
  entry.runs.add(run);
  return () => {
    entry.runs.delete(run);
    if (entry.runs.size > 0 || waiting.get(signal) !== entry) return;
    signal.removeEventListener("abort", entry.listener);
    waiting.delete(signal);
  };
}

function listenTo(signal: AbortSignal) {
  const runs = new Set<() => void>();
  const listener = () => {
    for (const run of runs) run();
  };
  const entry = { runs, listener };
  waiting.set(signal, entry);
  signal.addEventListener("abort", listener);
  return entry;
}
