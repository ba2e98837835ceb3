import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { refusedMethods, shortcomings, summarize } from "../../../conformance/crs-summary.ts";
import { type CrsOutcome, checkCrs, forms, type TruthCrs } from "../../../conformance/crs-truth.ts";

/** One CRS of each kind, with PROJ's places: made by test/support/make-crs-sample.py. */
const { crs: truths } = JSON.parse(
  gunzipSync(readFileSync(new URL("../../../fixtures/crs-sample.json.gz", import.meta.url))).toString(),
) as { crs: readonly TruthCrs[] };

/** How far off a CRS may be, and why, metres: on the ground, and of its projection alone. */
const allowances: Readonly<Record<string, readonly [metres: number, ownMetres: number, why: string]>> = {
  "ESRI:53030": [0.3, 0.3, "proj4's table of Robinson's values is interpolated otherwise"],
  "ESRI:54090": [0.5, 0.5, "PROJ's series for its elliptic integral is right to a ten-millionth of a radius"],
  "ESRI:54098": [0.5, 0.5, "PROJ's series for its elliptic integral is right to a ten-millionth of a radius"],
  "EPSG:27200": [4, 0.01, "PROJ chooses another registered shift"],
  "ESRI:102066": [150, 0.01, "the datum counted from Ferro has no shift of its own"],
  "EPSG:8044": [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, "ESRI's WKT does not tell its axes"],
  "EPSG:4088": [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, "the truth has what EPSG put in its place"],
  "EPSG:3410": [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, "the truth has what EPSG put in its place"],
  "ESRI:102068": [2.5, 2.5, "its unit is 50 km, and the truth has four decimals"],
};

const outcomes = (await Promise.all(forms.flatMap((form) => truths.map((truth) => checkCrs(truth, form))))).filter(
  (outcome) => outcome !== undefined,
);

test.each(forms)("%s: the places of every kind of CRS are PROJ's", (form) => {
  const far = ({ code, metres, ownMetres, refused }: CrsOutcome) => {
    const [most, ownMost] = allowances[code] ?? [1, 0.01];
    return refused === undefined && !(metres <= most && ownMetres <= ownMost);
  };
  const line = ({ code, method, metres, ownMetres }: CrsOutcome) => `${code} ${method}: ${metres} m, ${ownMetres} m`;
  expect(outcomes.filter((outcome) => outcome.form === form && far(outcome)).map(line)).toEqual([]);
});

test("the table counts by distance, and tells what is missing", () => {
  const made = (code: string, metres: number, more: Partial<CrsOutcome> = {}): CrsOutcome => ({
    code,
    method: "Mercator",
    form: "WKT 1",
    metres,
    ownMetres: metres / 100,
    warnings: [],
    refused: undefined,
    refusedMethod: undefined,
    ...more,
  });
  const some = [
    made("a", 0.5),
    made("b", 20),
    made("c", 500),
    made("d", 2000),
    made("e", 2000, { warnings: ["x"] }),
    made("f", Number.NaN, { refused: "this projection", refusedMethod: "Fuller" }),
    made("g", Number.NaN, { refused: "something else" }),
  ];
  expect(summarize(some)).toEqual([
    {
      form: "WKT 1",
      count: 7,
      within1: 1,
      within30: 1,
      within1000: 1,
      silent: 1,
      warned: 1,
      refused: 2,
      ownCentimetre: 1,
    },
  ]);
  expect(refusedMethods(some)).toEqual(new Map([["Fuller", new Set(["f"])]]));
  expect(shortcomings(some)).toEqual([
    "WKT 1: 14.29 % within 1 m, less than 97.00 %",
    "WKT 1: 28.57 % within 30 m, less than 99.00 %",
    "WKT 1: 1 beyond 1 km without a warning",
    "WKT 1: g is refused for something else than its method: something else",
  ]);
});
