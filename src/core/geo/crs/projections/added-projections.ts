import { globes } from "./globes.ts";
import { interruptedGoode } from "./goode.ts";
import { lenticulars } from "./lenticular.ts";
import type { MakePlane } from "./plane.ts";
import { pseudocylindricals } from "./pseudocylindrical.ts";
import { squares } from "./squares.ts";
import { surveys } from "./surveys.ts";

/** The projections that proj4 lacks, or computes otherwise than PROJ, by their names in PROJ strings. */
export const addedProjections: Readonly<Record<string, MakePlane>> = {
  ...pseudocylindricals,
  ...interruptedGoode,
  ...lenticulars,
  ...globes,
  ...squares,
  ...surveys,
};
