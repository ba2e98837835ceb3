const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * A turn of the event loop of its own: who waits here goes on alone, after all messages and answers that are there by
 * now, and one at a time. So a long row of blocks never keeps short work waiting for more than one of them.
 */
export function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel ??= openChannel();
    if (waiting.length === 1) channel.port2.postMessage(undefined);
  });
}

/** For messages to oneself: unlike timers, they are not slowed down. Kept, since opening one takes as long as many turns. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    waiting.shift()?.();
    if (waiting.length > 0) opened.port2.postMessage(undefined);
  };
  return opened;
}
