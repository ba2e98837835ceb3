/**
 * Loads a part of the page. Browsers remember for as long as a page is open that a module could not be had, so that none is asked for
 * while its host is out of reach. Rejects where it could not be loaded.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  // What is kept of the page, or a host on this computer, answers without a connection.
  if (navigator.onLine === false) await fetch(new URL("icon.svg", document.baseURI), { cache: "no-store" });
  return await load();
}

interface Waiting {
  /** Told when the part is not to be had for now. */
  readonly missing: () => void;
  /** Told when it is there. */
  readonly there: () => void;
  /** Whether all that the page shows would be back after a reload. */
  readonly mayReload: () => boolean;
}

/** Loads a part that the page cannot be without: once more whenever the connection is back, by a reload if need be. */
export async function awaitPart<Part>(
  load: () => Promise<Part>,
  { missing, there, mayReload }: Waiting,
): Promise<Part> {
  for (let isBack = false; ; isBack = true) {
    try {
      const part = await loadPart(load);
      there();
      return part;
    } catch {
      missing();
      // Its host was out of reach before the browser knew: it remembers that.
      if (isBack && navigator.onLine && mayReload()) location.reload();
    }
    await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
  }
}
