import { expect } from "vitest";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";

/** By keyboard alone: an address that cannot be read says why, and what would help. */
export const brokenAddress: Journey = {
  name: "broken-address",
  title: "a broken address is explained",
  walk: byKeyboard(async ({ screen, ...keyboard }, { host, closedHost }) => {
    await keyboard.insert(closedHost.url("samples/elevation-float32.tif"));
    await keyboard.press("Enter");
    const card = screen.getByRole("alert").first();
    await card.getByText("NETWORK").waitFor();
    await card.getByText("answers, but not in a way that lets this page read").waitFor();
    await keyboard.tabTo("button", "Dismiss");
    expect(await screen.getByText("A fix to copy").count()).toBe(1);
    // The page lives on.
    await keyboard.press("/");
    await keyboard.insert(host.url("samples/land-cover-classes.tif"));
    await keyboard.press("Enter");
    await screen.getByText("1 band, uint8 → its own palette").first().waitFor();
    expect(await screen.getByRole("alert").count()).toBe(1);
  }),
};
