/**
 * Where GDAL is not the law, or reads what we on purpose do not: a check that differs there is noted, not failed.
 * `check` is the start of a check's name.
 */
export const exceptions: readonly { readonly file: string; readonly check: string; readonly reason: string }[] = [
  {
    file: "patho/nodata-garbage-u16.tif",
    check: "",
    reason: 'the nodata string "n/a" is no number; GDAL takes it for 0, we for none',
  },
  {
    file: "patho/nodata-1.5-on-u16.tif",
    check: "statistics",
    reason: "no integer equals 1.5; GDAL cuts the fraction off",
  },
  {
    file: "patho/nodata-1.5-on-u16.tif",
    check: "metadata",
    reason: "no integer equals 1.5; GDAL cuts the fraction off",
  },
  {
    file: "patho/mask-external-msk.tif",
    check: "",
    reason: "the mask is a file of its own, which is not asked for: drawn opaque",
  },
  {
    file: "real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif",
    check: "bounds",
    reason: "corners off the globe: GDAL wraps them to 177° east, where no pixel lies",
  },
  {
    file: "real/sar/S1_slc_cint16.tif",
    check: "point",
    reason: "GDAL fits control points each way on its own, as we do: there and back again is up to a pixel away",
  },
  {
    file: "real/landcover/ESA_WorldCover_10m_2020_v100_N00E006_Map.tif",
    check: "tile 8/133/126 near NONE",
    reason: "280 million pixels for one tile are refused (TOO_LARGE); the tile of the overview is compared",
  },
];
