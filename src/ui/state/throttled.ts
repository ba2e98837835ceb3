/** Runs `work` at once, and then at most once in `ms` milliseconds for all calls in between. */
export function throttled(work: () => void, ms: number): () => void {
  let waiting = false;
  let again = false;
  const run = () => {
    work();
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!again) return;
      again = false;
      run();
    }, ms);
  };
  return () => {
    if (waiting) again = true;
    else run();
  };
}
