import type { FileInfo } from "../../../engine/engine.ts";

/** What a file tells, as {@link import("./shown-info.ts")} shows it: that knows many products, and is loaded with the first file, while its header travels. */
export async function toldInfo(opening: Promise<FileInfo>): Promise<FileInfo> {
  const [info, { shownInfo }] = await Promise.all([opening, import("./shown-info.ts")]);
  return shownInfo(info);
}
