import type { Page } from "playwright";

/** Types both ends of a range into its fields; `channel` names one of several. */
export async function setRange(page: Page, channel: string, [low, high]: readonly [number, number]): Promise<void> {
  const name = (end: string) => (channel === "" ? end : `${channel}: ${end.toLowerCase()}`);
  for (const [end, value] of [["Maximum", high] as const, ["Minimum", low] as const]) {
    const field = page.getByRole("spinbutton", { name: name(end), exact: true });
    await field.fill(String(value));
    await field.press("Tab");
  }
}
