/**
 * A landscape of slow slopes under noise whose blocks of 512² uint16 deflate to about 370 KB, as those of Sentinel-2 do.
 * A pixel of an overview is the full-resolution pixel at its corner.
 *
 * @param {number} col @param {number} row @param {number} scale
 */
export function noise(col, row, scale) {
  const [x, y] = [col * scale, row * scale];
  let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return 1000 + ((x + y) >> 4) + (((hash ^ (hash >>> 13)) >>> 0) % noiseRange);
}

const noiseRange = 440;
