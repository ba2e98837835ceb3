import { readFileSync } from "node:fs";

/**
 * Watches the resident memory of a browser's renderers, workers included. Linux only; elsewhere `peak` is undefined.
 *
 * @param {import("playwright").Browser} browser
 * @returns {Promise<{ start: () => Promise<void>, peak: () => number | undefined, stop: () => void }>}
 *   `start` takes the present size as the base line; `peak` is the most, in bytes, that was used above it since.
 */
export async function watchMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  /** @type {number[]} */
  let renderers = [];
  let base = 0;
  let most = 0;
  const size = () => renderers.reduce((sum, pid) => sum + residentBytes(pid), 0);
  const timer = setInterval(() => {
    most = Math.max(most, size());
  }, 20);
  return {
    start: async () => {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
      base = size();
      most = base;
    },
    peak: () => (process.platform === "linux" ? most - base : undefined),
    stop: () => clearInterval(timer),
  };
}

/** @param {number} pid */
function residentBytes(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
  } catch {
    return 0; // the process has ended, or this is no Linux
  }
}
