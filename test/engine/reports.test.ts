import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { checkReport } from "../conformance/check-report.ts";
import { reports } from "../conformance/reports.ts";

const folder = new URL("../fixtures/data/reports/", import.meta.url);
const engine = new LocalEngine();

/** This one is in no folder of the tests. */
const elsewhere = ["11-snap-25600-tiepoints.tif"];

for (const report of reports.filter(({ file }) => !elsewhere.includes(file))) {
  test(report.file, async () => {
    const blob = new Blob([readFileSync(new URL(report.file, folder))]);
    const { verdict, reason } = await checkReport(engine, { url: `local:${report.file}`, blob }, report);
    expect(verdict, reason).not.toBe("fail");
  });
}
