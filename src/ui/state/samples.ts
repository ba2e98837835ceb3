import { msg } from "@lit/localize";
/** A file that ships with the page. */
export interface Sample {
  readonly title: () => string;
  readonly kind: () => string;
  /** Relative to the page. */
  readonly path: string;
  readonly thumbnail: string;
  readonly credit: string;
  /** Names of the classes, by value. */
  readonly labels?: Readonly<Record<number, string>>;
}

/** Sample files by kind, in the order in which they are offered. Origins and licences: `public/samples/README.md`. */
export const samples: readonly Sample[] = [
  {
    title: () => msg("Aerial photo"),
    kind: () => "RGB, uint8",
    path: "samples/aerial-photo-rgb.tif",
    thumbnail: "samples/aerial-photo-rgb.webp",
    credit: "USDA National Agriculture Imagery Program 2020, public domain",
  },
  {
    title: () => "Sentinel-2",
    kind: () => "uint16, UTM",
    path: "samples/sentinel-2-b11.tif",
    thumbnail: "samples/sentinel-2-b11.webp",
    credit: "Contains modified Copernicus Sentinel data 2020",
  },
  {
    title: () => msg("Elevation"),
    kind: () => msg("float32, Swiss"),
    path: "samples/elevation-float32.tif",
    thumbnail: "samples/elevation-float32.webp",
    credit: "Elevation sample of the TiTiler project, MIT licence",
  },
  {
    title: () => msg("Land cover"),
    kind: () => msg("Classes, Albers"),
    path: "samples/land-cover-classes.tif",
    thumbnail: "samples/land-cover-classes.webp",
    credit: "USDA NASS Cropland Data Layer 2021, public domain",
    labels: {
      1: "Corn",
      2: "Cotton",
      4: "Sorghum",
      5: "Soybeans",
      6: "Sunflower",
      24: "Winter Wheat",
      26: "Winter Wheat/Soybeans",
      27: "Rye",
      28: "Oats",
      29: "Millet",
      36: "Alfalfa",
      37: "Other Hay/Non Alfalfa",
      44: "Other Crops",
      58: "Clover/Wildflowers",
      59: "Sod/Grass Seed",
      61: "Fallow/Idle Cropland",
      74: "Pecans",
      111: "Open Water",
      121: "Developed/Open Space",
      122: "Developed/Low Intensity",
      123: "Developed/Med Intensity",
      124: "Developed/High Intensity",
      131: "Barren",
      141: "Deciduous Forest",
      142: "Evergreen Forest",
      143: "Mixed Forest",
      152: "Shrubland",
      176: "Grassland/Pasture",
      190: "Woody Wetlands",
      195: "Herbaceous Wetlands",
      205: "Triticale",
      225: "Winter Wheat/Corn",
      228: "Triticale/Corn",
      236: "Winter Wheat/Sorghum",
      240: "Soybeans/Oats",
    },
  },
  {
    title: () => msg("Sea ice"),
    kind: () => msg("uint8, polar"),
    path: "samples/sea-ice-polar.tif",
    thumbnail: "samples/sea-ice-polar.webp",
    credit: "NOAA/NSIDC Climate Data Record of sea ice concentration, public domain",
  },
];

/** The sample at an address, when it is one of this page's. */
export const sampleAt = (url: string, base: string): Sample | undefined =>
  samples.find(({ path }) => new URL(path, base).href === url);
