const waiting: (() => void)[] = [];
let schedule: (() => void) | undefined;

/**
 * A turn of the event loop of its own: who waits here goes on alone, after all messages and answers that are there by
 * now, and one at a time. So a long row of blocks never keeps short work waiting for more than one of them.
 */
export function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    schedule ??= makeSchedule();
    if (waiting.length === 1) schedule();
  });
}

function takeTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) schedule?.();
}

/** By a message to oneself, which is not slowed down as timers are; Node would take many of those in one turn. */
function makeSchedule(): () => void {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };
  if (setImmediate !== undefined) return () => setImmediate(takeTurn);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = takeTurn;
  return () => port2.postMessage(undefined);
}
