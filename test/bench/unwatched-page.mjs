/**
 * A page that Playwright does not watch. Of pages that it watches, the browser keeps what they fetch, up to 200 MB, in
 * the very memory that is to be measured.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @returns {Promise<{ evaluate: (expression: string) => Promise<any>, close: () => Promise<void> }>}
 *   `evaluate` awaits what the expression promises, and gives it as plain data.
 */
export async function openUnwatched(browser, url) {
  const session = await browser.newBrowserCDPSession();
  // Of no context that Playwright made.
  const { targetId } = await session.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  /** By the number of a command, or the name of an event. @type {Map<number | string, (message: any) => void>} */
  const waiting = new Map();
  session.on("Target.receivedMessageFromTarget", ({ sessionId: from, message: text }) => {
    if (from !== sessionId) return;
    const message = JSON.parse(text);
    const key = message.id ?? message.method;
    waiting.get(key)?.(message);
    waiting.delete(key);
  });
  const next = (/** @type {number | string} */ key) =>
    /** @type {Promise<any>} */ (new Promise((resolve) => waiting.set(key, resolve)));
  let lastId = 0;
  const send = async (/** @type {string} */ method, params = {}) => {
    lastId += 1;
    const answered = next(lastId);
    const message = JSON.stringify({ id: lastId, method, params });
    await session.send("Target.sendMessageToTarget", { sessionId, message });
    const { error, result } = await answered;
    const problem = error ?? result.exceptionDetails;
    if (problem) throw new Error(`${method}: ${JSON.stringify(problem)}`);
    return result;
  };
  const loaded = next("Page.loadEventFired");
  await send("Page.enable");
  await send("Page.navigate", { url });
  await loaded;
  return {
    evaluate: async (expression) => {
      const { result } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      return result.value;
    },
    close: async () => {
      await session.send("Target.closeTarget", { targetId });
      await session.detach();
    },
  };
}
