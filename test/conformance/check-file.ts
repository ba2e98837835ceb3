import type { Engine, FileInfo } from "../../src/engine/engine.ts";
import { attempt, type Check, type Subject } from "./check.ts";
import { checkBounds, checkFacts } from "./checks/facts.ts";
import { checkMetadata, checkRecordedMetadata } from "./checks/metadata.ts";
import { checkPoint, checkRead } from "./checks/samples.ts";
import { checkStatistics } from "./checks/statistics.ts";
import { checkTile, unpackTile } from "./checks/tiles.ts";
import { exceptions } from "./exceptions.ts";
import type { ExpectedFile, ExpectedTile } from "./expected.ts";
import { recordedMetadata } from "./recorded-metadata.ts";

/** A readable file, and what GDAL says of it. `folder` is the address of the data folder. */
export interface FileTask {
  readonly folder: string;
  readonly name: string;
  readonly expected: ExpectedFile;
  readonly tiles: readonly ExpectedTile[];
}

/** All checks of a readable file. One that has no place on a map is refused when it is opened; its values can be read all the same. */
export async function checkFile(engine: Engine, task: FileTask): Promise<readonly Check[]> {
  const checks = await runChecks(engine, task);
  return checks.map((check) => {
    const exception = exceptions.find(({ file, check: name }) => file === task.name && check.check.startsWith(name));
    if (check.verdict === "pass" || !exception) return check;
    return { ...check, verdict: "excepted", reason: exception.reason };
  });
}

async function runChecks(engine: Engine, task: FileTask): Promise<readonly Check[]> {
  const { folder, expected } = task;
  const url = addressOf(folder, task.name);
  const subject: Subject = { engine, source: { url } };
  let info: FileInfo | undefined;
  const opened = await attempt("open", async () => {
    info = await engine.run({ kind: "info", source: subject.source });
    return checkFacts(info, expected);
  });
  const known = info;
  const checks = known ? [opened, checkBounds(known, expected)] : [opened];
  checks.push(await attempt("read", () => checkRead(subject, expected)));
  checks.push(await attempt("statistics", () => checkStatistics(subject, expected)));
  if (!known) return checks;
  checks.push(await attempt("metadata", () => checkMetadata(subject, known, expected)));
  const recorded = recordedMetadata.get(task.name);
  if (recorded) checks.push(await attempt("terracotta", () => checkRecordedMetadata(subject, recorded, expected)));
  checks.push(await attempt("point", () => checkPoint(subject, expected)));
  for (const tile of task.tiles) {
    const name = `tile ${tile.z}/${tile.x}/${tile.y} ${tile.method} ${tile.ovr}`;
    const run = async () => {
      const answer = await fetch(addressOf(folder, tile.bin));
      const planes = await unpackTile(await answer.blob(), tile);
      return await checkTile(subject, known, expected, tile, planes);
    };
    checks.push(await attempt(name, run));
  }
  return checks;
}

/** The address of a file of the data folder, whose name may hold any character. */
export function addressOf(folder: string, name: string): string {
  return `${folder}/${name.split("/").map(encodeURIComponent).join("/")}`;
}
