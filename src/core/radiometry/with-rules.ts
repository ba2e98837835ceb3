import type { DataType } from "../raster/raster.ts";
import { describedRule } from "./described-rule.ts";
import type { BandRule } from "./product-rules.ts";

interface DescribedFile<Band> {
  readonly url: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bands: readonly Band[];
}

/** What opening a file told, and with it what each band's product is known for, by its name or metadata: where the file says no scale, that counts. */
export function withRules<
  Band extends { readonly name: string; readonly dataType: DataType; readonly rule?: BandRule | undefined },
  File extends DescribedFile<Band>,
>(file: File): File {
  const { url, metadata: items } = file;
  const bands = file.bands.map((band) => ({
    ...band,
    rule: describedRule({ url, band: band.name, items, dataType: band.dataType }),
  }));
  return { ...file, bands };
}
