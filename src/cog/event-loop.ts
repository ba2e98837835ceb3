let lastTurn: Promise<void> = Promise.resolve();

/**
 * A turn of the event loop of its own: who waits here goes on alone, after all messages and answers that are there by
 * now, and one at a time. So a long row of blocks never keeps short work waiting for more than one of them.
 */
export function ownTurn(): Promise<void> {
  lastTurn = lastTurn.then(nextTask);
  return lastTurn;
}

/** A message to oneself: unlike a timer, it is not slowed down. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
