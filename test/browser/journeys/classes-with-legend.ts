import { expect } from "vitest";
import { fileValues, placeOf } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";
import { difference } from "./truth.ts";

/** Heights in classes of one's own. */
const classes = [
  { low: 0, high: 1700, color: [46, 125, 50], label: "Valley" },
  { low: 1700, high: 1850, color: [251, 192, 45], label: "Slope" },
  { low: 1850, high: 3000, color: [121, 85, 72], label: "Ridge" },
] as const;
const hex = (color: readonly number[]) => `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** By keyboard alone: a list of classes is pasted, and the legend says what they are. */
export const classesWithLegend: Journey = {
  name: "classes-with-legend",
  title: "classes are pasted, and stand in the legend",
  walk: byKeyboard(async ({ screen, ...keyboard }, { host, files }) => {
    await keyboard.insert(host.url("samples/elevation-float32.tif"));
    await keyboard.press("Enter");
    await screen.getByText("1 band, float32 → elevation, 2–98 %").first().waitFor();
    await keyboard.section("Data", "Style");
    await keyboard.activate("button", "Classes");
    await keyboard.unfold("Paste or open classes");
    const rows = classes.map(({ low, high, color, label }) => `${low},${high},${hex(color)},${label}`);
    await keyboard.enter("textbox", "Paste classes", ["low,high,color,label", ...rows].join("\n"));
    await keyboard.activate("button", "Use these classes");
    const legend = screen.getByRole("region", { name: "Legend" });
    for (const { label } of classes) await legend.getByText(label, { exact: true }).waitFor();
    const file = await fileValues(files["samples/elevation-float32.tif"] as Uint8Array);
    for (const wanted of classes) {
      const place = placeOf(file, ...within(file.values, file.width, wanted));
      const off = async () => difference(await keyboard.colorAt(...place), wanted.color);
      await expect.poll(off, { message: wanted.label }).toBeLessThanOrEqual(1);
    }
  }),
};

/** A pixel whose neighbours are all well within a class, near the middle of the file. */
function within(
  values: ArrayLike<number>,
  width: number,
  { low, high }: { readonly low: number; readonly high: number },
) {
  const isWithin = (index: number) => (values[index] ?? 0) > low + 2 && (values[index] ?? 0) < high - 2;
  const candidates: (readonly [number, number])[] = [];
  for (let row = 60; row < 340; row++) {
    for (let col = 60; col < 340; col++) {
      const around = [-3, 0, 3].flatMap((dy) => [-3, 0, 3].map((dx) => (row + dy) * width + col + dx));
      if (around.every(isWithin)) candidates.push([col, row]);
    }
  }
  const distance = ([col, row]: readonly [number, number]) => Math.hypot(col - 200, row - 200);
  const [best] = candidates.sort((one, other) => distance(one) - distance(other));
  if (best === undefined) throw new Error(`No pixel lies between ${low} and ${high}`);
  return best;
}
