/** Colours of the map itself, by colour scheme: quiet, so that data stand out. */
export interface MapColors {
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  readonly text: string;
  readonly halo: string;
  readonly outline: string;
}

export const mapColors = (dark: boolean): MapColors => (dark ? darkColors : lightColors);

const lightColors: MapColors = {
  water: "#dfe6ea",
  land: "#f6f5f1",
  border: "#cfccc4",
  coast: "#c3ccd1",
  text: "#77756e",
  halo: "#f6f5f1",
  outline: "#a8431f",
};

const darkColors: MapColors = {
  water: "#14191c",
  land: "#22282b",
  border: "#3a4246",
  coast: "#313a3f",
  text: "#8b959a",
  halo: "#22282b",
  outline: "#f2936b",
};
