import type { Page } from "playwright";
import { ingestPlace, startIngest } from "../visit.ts";
import { type FileValues, fileValues } from "./geotiff-values.ts";
import type { World } from "./journey.ts";

/** The dates of the tile 013032, in order. */
export const dates = ["20180405", "20180710", "20180827", "20181030"] as const;

/** A visitor who has made a catalog of Landsat's files and shows one of its datasets: the tile 013032, band 5. */
export async function openLandsat({ site, host }: World, date: (typeof dates)[number] = dates[0]): Promise<Page> {
  const page = await site.visit();
  await ingestPlace(page, `${host.origin}/landsat/`);
  await startIngest(page, { title: "Landsat 8" });
  await page
    .getByRole("dialog")
    .getByText(/^Done: 40 files ingested/)
    .waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await page.getByRole("searchbox", { name: "Search datasets" }).fill(`013032 ${date} B5`);
  await page.getByText("1 of 40 datasets").waitFor();
  await page.getByRole("list", { name: "Datasets" }).getByRole("button", { name: /B5/ }).first().click();
  await page.getByRole("slider", { name: "date", exact: true }).waitFor();
  return page;
}

/** A band of the tile on a date, as geotiff.js reads it. */
export const landsatValues = ({ files }: World, date: string, band: string): Promise<FileValues> =>
  fileValues(files[`landsat/LC08_013032_${date}_${band}.tif`] as Uint8Array);
