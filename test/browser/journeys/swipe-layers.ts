import { expect } from "vitest";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";

/** By keyboard alone: two looks at a file side by side. */
export const swipeLayers: Journey = {
  name: "swipe-layers",
  title: "two layers are swiped",
  walk: byKeyboard(async ({ screen, ...keyboard }, { host }) => {
    await keyboard.insert(host.url("samples/elevation-float32.tif"));
    await keyboard.press("Enter");
    await screen.getByText("1 band, float32 → elevation, 2–98 %").first().waitFor();
    await keyboard.choose(/^More for/, "Duplicate");
    await keyboard.section("Data", "Style");
    await keyboard.activate("checkbox", "Hillshade", "Space");
    await keyboard.activate("checkbox", "Invert", "Space");
    await keyboard.press("c");
    const divider = screen.getByRole("slider", { name: "Divider" });
    await divider.waitFor();
    const before = Number(await divider.getAttribute("aria-valuenow"));
    await keyboard.tabTo("slider", "Divider");
    await keyboard.press(...Array(5).fill("ArrowRight"));
    expect(Number(await divider.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
  }),
};
