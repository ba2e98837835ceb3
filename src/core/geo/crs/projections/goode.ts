import { degree, type MakePlane, nowhere, type Plane } from "./plane.ts";
import { goodeDrop, goodeParallel, pseudocylindricals } from "./pseudocylindrical.ts";

/** Lobes of a half of the globe: their western edges and central meridians, in degrees from the map's. */
type Lobes = readonly (readonly [west: number, east: number, centre: number])[];

/**
 * Interrupted Goode homolosine (J. P. Goode, 1925): sinusoidal near the equator, Mollweide beyond, in lobes that touch at
 * the equator. Between the lobes there is no place. The parts of Greenland and Siberia that some maps draw twice are drawn once.
 */
function interrupted(north: Lobes, south: Lobes): MakePlane {
  return (given) => {
    const mollweide = (pseudocylindricals.moll as MakePlane)(given);
    const drop = goodeDrop();
    const top = Math.SQRT2 - drop;
    const forward: Plane["forward"] = (longitude, latitude) => {
      const lobes = latitude >= 0 ? north : south;
      const [, , centre = 0] = lobes.find(([, east]) => longitude <= east * degree) ?? lobes.at(-1) ?? [];
      const middle = centre * degree;
      if (Math.abs(latitude) <= goodeParallel) return [middle + (longitude - middle) * Math.cos(latitude), latitude];
      const [x, y] = mollweide.forward(longitude - middle, latitude);
      return [middle + x, y - Math.sign(latitude) * drop];
    };
    const inverse: Plane["inverse"] = (x, y) => {
      if (Math.abs(y) > top + 1e-12) return nowhere;
      const lobes = y >= 0 ? north : south;
      const [west, east, centre] = lobes.find(([, edge]) => x <= edge * degree) ?? lobes.at(-1) ?? [0, 0, 0];
      const middle = centre * degree;
      const [longitude, latitude] =
        Math.abs(y) <= goodeParallel
          ? [(x - middle) / Math.cos(y), y]
          : mollweide.inverse(x - middle, y + Math.sign(y) * drop);
      const place = middle + longitude;
      return place >= west * degree - 1e-10 && place <= east * degree + 1e-10 ? [place, latitude] : nowhere;
    };
    return { forward, inverse };
  };
}

/** The one of land (as SoilGrids has it) and the one of oceans. */
export const interruptedGoode: Readonly<Record<string, MakePlane>> = {
  igh: interrupted(
    [
      [-180, -40, -100],
      [-40, 180, 30],
    ],
    [
      [-180, -100, -160],
      [-100, -20, -60],
      [-20, 80, 20],
      [80, 180, 140],
    ],
  ),
  igh_o: interrupted(
    [
      [-180, -90, -140],
      [-90, 60, -10],
      [60, 180, 130],
    ],
    [
      [-180, -60, -110],
      [-60, 90, 20],
      [90, 180, 150],
    ],
  ),
};
