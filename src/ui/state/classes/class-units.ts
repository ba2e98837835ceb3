import type { ColorClass } from "../../../core/color/style.ts";
import type { DataType } from "../../../core/raster/raster.ts";

/** How stored values become those that people speak of: `value · scale + offset`. */
export interface ClassUnits {
  readonly scale: number;
  readonly offset: number;
  /** Of the stored values. */
  readonly dataType: DataType | undefined;
}

/** Classes of stored values in a band's own units; ends change places where the scale is negative. */
export function shownClasses(classes: readonly ColorClass[], { scale, offset }: ClassUnits): readonly ColorClass[] {
  if (scale === 1 && offset === 0) return classes;
  // Without the last digits, where a scale leaves its rounding.
  return classes.map((one) => moved(one, (value) => Number((value * scale + offset).toPrecision(12)), scale < 0));
}

/** Classes in a band's own units as those of stored values; single ones become whole where stored values are. */
export function storedClasses(classes: readonly ColorClass[], units: ClassUnits): readonly ColorClass[] {
  const { scale, offset, dataType = "float64" } = units;
  if (scale === 1 && offset === 0) return classes;
  const whole = /^u?int/.test(dataType);
  return classes.map((one) => {
    const single = one.low === one.high;
    return moved(one, (value) => roundedIf(whole && single, (value - offset) / scale), scale < 0);
  });
}

const roundedIf = (condition: boolean, value: number): number =>
  condition ? Math.round(value) : Number(value.toPrecision(15));

function moved(one: ColorClass, move: (value: number) => number, turned: boolean): ColorClass {
  const [low, high] = [move(one.low), one.low === one.high ? move(one.low) : move(one.high)];
  return turned ? { ...one, low: high, high: low } : { ...one, low, high };
}
