import { expect, test } from "vitest";
import { crsFromEpsg } from "../../../src/core/geo/crs/crs-from-definition.ts";
import { webMercator } from "../../../src/ui/state/probe/area-tiles.ts";

test("Web Mercator as the page writes it down is that of the tables", async () => {
  expect(webMercator).toEqual(await crsFromEpsg(3857));
});
