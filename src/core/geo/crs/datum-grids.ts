/**
 * The mean shift to WGS 84 (as +towgs84, position vector) that stands in for a datum grid, which is never at hand here.
 * EPSG transformations: 1173 NAD27 (conterminous US), 1172 NAD27 (Canada), 1777 DHDN, 1314 OSGB36, 1564 NZGD49,
 * 1669 AGD84, 15980 AGD66.
 */
const shifts: readonly (readonly [grid: RegExp, towgs84: string])[] = [
  [/conus|alaska|hawaii|prvi/i, "-8,160,176"],
  [/ntv2_0|ntv1_can|cq77na83|may76v20|ca7072|ca61|nb7783/i, "-10,158,187"],
  [/beta2007/i, "598.1,73.7,418.2,0.202,0.045,-2.455,6.7"],
  [/ostn/i, "446.448,-125.157,542.06,0.15,0.247,0.842,-20.489"],
  [/nzgd2kgrid/i, "59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993"],
  [/national84/i, "-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191"],
  [/a66/i, "-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29"],
];

/** The shift that comes closest to the grid (or list of grids) named, or undefined when none is known. */
export function shiftWithoutGrid(grids: string): string | undefined {
  return shifts.find(([grid]) => grid.test(grids))?.[1];
}
