import type { BrowserContext, Page } from "playwright";
import { type FileValues, fileValues } from "./geotiff-values.ts";
import type { World } from "./journey.ts";
import { type Keyboard, keyboardOf } from "./keyboard.ts";

/** The dates of the tile 013032, in order. */
export const dates = ["20180405", "20180710", "20180827", "20181030"] as const;

type LandsatDate = (typeof dates)[number];

/** By keyboard alone, a new visitor makes a catalog of Landsat's files. */
export async function makeLandsat({ screen, ...keyboard }: Keyboard, { host }: Pick<World, "host">): Promise<void> {
  // The box has the focus.
  await keyboard.insert(`${host.origin}/landsat/`);
  await keyboard.press("Enter");
  await keyboard.enter("textbox", "Title of the catalog", "Landsat 8");
  await keyboard.activate("button", "Ingest 40 files");
  const dialog = screen.getByRole("dialog");
  await dialog.getByText(/^Done: 40 files ingested/).waitFor();
  await keyboard.activate("button", "Done");
}

/** By keyboard alone, one of its datasets is found and shown: the tile 013032, band 5. */
export async function findLandsat({ screen, ...keyboard }: Keyboard, date: LandsatDate = dates[0]): Promise<void> {
  await keyboard.enter("searchbox", "Search datasets", `013032 ${date} B5`);
  await screen.getByText("1 of 40 datasets").waitFor();
  await keyboard.activate("button", new RegExp(`^013032 · ${date} · B5`));
  await screen.getByRole("slider", { name: "date", exact: true }).waitFor();
}

/** Who has made that catalog, in each world. */
const owners = new WeakMap<World, Promise<BrowserContext>>();

/** Another visit of somebody who has that catalog. */
export async function visitWithLandsat(world: World): Promise<Page> {
  const make = async () => {
    const page = await world.site.visit();
    await makeLandsat(keyboardOf(page), world);
    await page.close();
    return page.context();
  };
  const owner = owners.get(world) ?? make();
  owners.set(world, owner);
  const page = await world.site.visitAgain(await owner);
  await keyboardOf(page).activate("button", /^Landsat 8/);
  return page;
}

/** The same with one of its datasets shown, and a mouse at hand for what comes next. */
export async function openLandsat(world: World, date?: LandsatDate): Promise<Page> {
  const page = await visitWithLandsat(world);
  await findLandsat(keyboardOf(page), date);
  return page;
}

/** A band of the tile on a date, as geotiff.js reads it. */
export const landsatValues = ({ files }: Pick<World, "files">, date: string, band: string): Promise<FileValues> =>
  fileValues(files[`landsat/LC08_013032_${date}_${band}.tif`] as Uint8Array);
