import { expect, test, vi } from "vitest";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";

test("colormaps that cannot be loaded are a matter of the network, and are loaded anew the next time", async () => {
  const path = "../../../src/core/color/colormaps/colormaps.generated.ts";
  vi.doMock(path, () => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  await expect(colormap("viridis")).rejects.toMatchObject({
    code: "NETWORK",
    message: "The colormaps could not be loaded.",
    hint: expect.stringContaining("reload this page"),
  });
  vi.doUnmock(path);
  vi.resetModules();
  expect((await colormap("viridis")).length).toBe(4 * 255);
});
