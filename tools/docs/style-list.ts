/** A picture of the gallery: a sample, drawn by `cog/preview.png` with a query. */
interface StylePicture {
  /** Of the picture's file. */
  readonly name: string;
  /** Of `public/samples/`, without its extension. */
  readonly file: string;
  readonly query: Readonly<Record<string, string>>;
}

const elevation = "elevation-float32";
const infrared = "sentinel-2-b11";
const photo = "aerial-photo-rgb";

/** Every picture of `docs/styles.md`, whose code blocks show these queries. */
export const stylePictures: readonly StylePicture[] = [
  { name: "grey", file: elevation, query: { stretch_range: '["p2","p98"]' } },
  { name: "viridis", file: elevation, query: { colormap: "viridis" } },
  { name: "terrain", file: elevation, query: { colormap: "gist_earth", stretch_range: "[null,null]" } },
  { name: "inverted", file: elevation, query: { colormap: "viridis", stretch_range: '["p98","p2"]' } },
  { name: "own-colours", file: elevation, query: { colormap: '["#1b4332","#d8f3dc","#7f5539","#ffffff"]' } },
  {
    name: "intervals",
    file: elevation,
    query: {
      colormap: "explicit",
      explicit_color_map:
        '[{"range":[null,1500],"color":"#74a57f","label":"below 1500 m"},{"range":[1500,1900],"color":"#e9d8a6","label":"1500 to 1900 m"},{"range":[1900,null],"color":"#9b2226","label":"1900 m and more"}]',
    },
  },
  { name: "infrared", file: infrared, query: { colormap: "magma" } },
  { name: "gamma", file: infrared, query: { colormap: "magma", color_transform: "gamma 1 2" } },
  { name: "sigmoidal", file: infrared, query: { colormap: "magma", color_transform: "sigmoidal 1 8 0.5" } },
  { name: "palette", file: "land-cover-classes", query: { colormap: "palette" } },
  { name: "sea-ice", file: "sea-ice-polar", query: { colormap: "blues_r", stretch_range: "[0,100]" } },
  { name: "rgb", file: photo, query: { bands: "[1,2,3]", stretch_range: "[0,255]" } },
  { name: "false-colour", file: photo, query: { bands: "[4,1,2]", stretch_range: '["p2","p98"]' } },
  {
    name: "saturation",
    file: photo,
    query: { bands: "[1,2,3]", stretch_range: '["p2","p98"]', color_transform: "gamma rgb 1.2, saturation 1.6" },
  },
  {
    name: "ndvi",
    file: photo,
    query: { expression: "(b4-b1)/(b4+b1)", stretch_range: "[-0.3,0.5]", colormap: "rdylgn" },
  },
];
