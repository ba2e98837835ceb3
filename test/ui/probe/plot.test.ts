import { describe, expect, test } from "vitest";
import { histogramPlot, profilePlot, seriesPlot } from "../../../src/ui/state/probe/plot.ts";

const band = { scale: 1, offset: 0, band: 1, index: 0, isElevation: true };

describe("a plot in words and as a table", () => {
  test("of a series over dates has its dates, gaps included", () => {
    const dates = [Date.UTC(2018, 3, 5), Date.UTC(2018, 6, 10, 9, 30)];
    const plot = seriesPlot({
      key: "date",
      longitude: -73.5,
      latitude: 41,
      steps: ["20180405", "20180710T0930"],
      dates,
      lines: [{ name: "B4", unit: "°C", values: [12.5, null] }],
      problems: [],
    });
    expect(plot).toMatchObject({
      kind: "line",
      xs: dates,
      x: { isStepped: true },
      fileName: "series -73.50000 41.00000.csv",
    });
    expect(dates.map(plot.x.words)).toEqual(["Apr 5, 2018", "Jul 10, 2018, 9:30 AM"]);
    expect(plot.summary).toBe("B4 (°C) at 2 values of date: from 12.5 to 12.5 °C, 1 without data.");
    expect(plot.table).toEqual({
      columns: ["date", "B4 (°C)"],
      rows: [
        ["20180405", 12.5],
        ["20180710T0930", null],
      ],
    });
  });

  test("of a series over other values has them in their order", () => {
    const lines = [{ name: "x", unit: "", values: [1, 2] }];
    const series = { key: "tile", longitude: 0, latitude: 0, steps: ["a", "b"], dates: undefined, lines, problems: [] };
    const { xs, x } = seriesPlot(series);
    expect(xs.map(x.words)).toEqual(["a", "b"]);
  });

  test("of a profile tells its length and extremes", () => {
    const places = [
      { longitude: 7, latitude: 46, distance: 0 },
      { longitude: 7.1, latitude: 46, distance: 7745.126 },
    ];
    const summary = { minimum: 812.4, maximum: 1400, mean: 1106.2, ascent: 587.6, descent: 0 };
    const lines = [{ ...band, name: "Band 1", unit: "m", values: [812.4, 1400], summary }];
    const plot = profilePlot({ places, lines, zoom: 12, metresPerPixel: 26 });
    expect(plot.summary).toBe("Profile of 7.745\u202fkm: Band 1 from 812.4 to 1400 m.");
    expect(plot.table.columns).toEqual(["distance (m)", "longitude", "latitude", "Band 1 (m)"]);
    expect(plot.table.rows[1]).toEqual([7745.13, 7.1, 46, 1400]);
  });

  test("of an area has a bar in the middle of each bin", () => {
    const values = { minimum: 0, maximum: 4, mean: 2, stdev: 1, percentiles: [], edges: [0, 2, 4], counts: [3, 5] };
    const plot = histogramPlot({ ...band, name: "B", unit: "", values: { ...values, validCount: 8, pixelCount: 9 } });
    expect(plot).toMatchObject({ kind: "bars", xs: [1, 3], lines: [{ name: "B", values: [3, 5] }] });
    expect(plot?.table.rows).toEqual([
      [0, 2, 3],
      [2, 4, 5],
    ]);
    expect(histogramPlot({ ...band, name: "B", unit: "", values: undefined })).toBeUndefined();
  });
});
