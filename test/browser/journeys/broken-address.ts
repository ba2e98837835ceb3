import { expect } from "vitest";
import { type Journey, tabTo } from "./journey.ts";

/** By keyboard alone: an address that cannot be read says why, and what would help. */
export const brokenAddress: Journey = {
  name: "broken-address",
  title: "a broken address is explained",
  async walk({ site, host, closedHost }) {
    const page = await site.visit();
    await page.keyboard.insertText(closedHost.url("samples/elevation-float32.tif"));
    await page.keyboard.press("Enter");
    const card = page.getByRole("alert").first();
    await card.waitFor();
    expect(await card.textContent()).toContain("NETWORK");
    await tabTo(page, "button", "Dismiss");
    expect(await page.getByText("A fix to copy").count()).toBe(1);
    // The page lives on.
    await page.keyboard.press("/");
    await page.keyboard.insertText(host.url("samples/land-cover-classes.tif"));
    await page.keyboard.press("Enter");
    await page.getByText("1 band, uint8 → its own palette").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
    return page;
  },
};
