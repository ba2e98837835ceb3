/**
 * What a bench asks of the watcher in the page, `window.repaints`.
 *
 * @typedef {object} Repaints
 * @property {() => void} start  Forgets what was seen, and looks from now on.
 * @property {() => Seen} stop
 *
 * @typedef {object} Seen
 * @property {number} complete  Frames that showed all tiles in one style, another than before.
 * @property {number} changed   Frames that showed another picture than the one before.
 * @property {number} torn      Frames that showed tiles of two styles or more.
 * @property {number} frames
 * @property {readonly number[]} longTasks  Milliseconds of each task above 50 ms on the main thread.
 * @property {number} pixelRatio  Pixels of the canvas for one of the page, the fewest there were.
 * @property {number} ms
 */

/**
 * Watches which style each frame of the map shows; runs in the page before anything else of it does. Follows the bytes of
 * a tile from the engine through bitmap and texture to where the texture is drawn, whatever path they take: nothing of MapLibre's
 * own is touched.
 */
export function watchRepaints() {
  /** The style that pixels, bitmaps and textures show. @type {WeakMap<object, string>} */
  const styles = new WeakMap();
  /** Textures of tiles that the frame under way draws. @type {Map<WebGLTexture, string>} */
  const drawn = new Map();
  const nothing = { complete: 0, changed: 0, torn: 0, frames: 0, pixelRatio: Number.POSITIVE_INFINITY };
  let seen = { ...nothing };
  /** @type {number[]} */
  let longTasks = [];
  let picture = "";
  let style = "";
  let startedAt = 0;

  const createBitmap = createImageBitmap;
  // The page makes bitmaps of pixels.
  window.createImageBitmap = /** @type {typeof createImageBitmap} */ (
    async (/** @type {ImageData} */ source, /** @type {ImageBitmapOptions} */ options) => {
      const bitmap = await createBitmap(source, options);
      pass(source, bitmap);
      return bitmap;
    }
  );
  const gl = WebGL2RenderingContext.prototype;
  for (const name of /** @type {const} */ (["texImage2D", "texSubImage2D"])) {
    const upload = /** @type {(...words: unknown[]) => void} */ (gl[name]);
    gl[name] = /** @type {any} */ (
      function (/** @type {unknown[]} */ ...words) {
        const texture = this.getParameter(this.TEXTURE_BINDING_2D);
        const source = words.findLast((word) => typeof word === "object");
        if (texture !== null) pass(source, texture);
        return upload.apply(this, words);
      }
    );
  }
  const drawElements = gl.drawElements;
  gl.drawElements = function (...words) {
    const texture = this.getParameter(this.TEXTURE_BINDING_2D);
    const style = texture && styles.get(texture);
    if (style !== undefined) drawn.set(texture, style);
    return drawElements.apply(this, words);
  };

  /** @param {unknown} source @param {object} target */
  function pass(source, target) {
    const pixels = source instanceof ImageData ? source.data : source;
    const style = typeof pixels === "object" && pixels !== null ? styles.get(pixels) : undefined;
    if (style === undefined) styles.delete(target);
    else styles.set(target, style);
  }

  function look() {
    const { engine, map } = window.terracotta;
    const run = engine.run.bind(engine);
    engine.run = async (/** @type {any} */ job, ...rest) => {
      const result = await run(job, ...rest);
      const data = /** @type {any} */ (result)?.data;
      if (job.kind === "tile" && data) styles.set(data, JSON.stringify(job.style));
      return result;
    };
    map.on("render", () => {
      const shown = new Set(drawn.values());
      const one = shown.size === 1 ? [...shown][0] : undefined;
      const now = [...drawn.values()].join("\n");
      seen = {
        ...seen,
        frames: seen.frames + 1,
        complete: seen.complete + (one !== undefined && one !== style ? 1 : 0),
        changed: seen.changed + (now === picture ? 0 : 1),
        torn: seen.torn + (shown.size > 1 ? 1 : 0),
        pixelRatio: Math.min(seen.pixelRatio, map.getPixelRatio()),
      };
      style = one ?? style;
      picture = now;
      drawn.clear();
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: "longtask" });
  }

  let looking = false;
  // Of this page alone.
  /** @type {any} */ (window).repaints = {
    start: () => {
      if (!looking) look();
      looking = true;
      seen = { ...nothing };
      longTasks = [];
      startedAt = performance.now();
    },
    stop: () => ({ ...seen, longTasks, ms: performance.now() - startedAt }),
  };
}
