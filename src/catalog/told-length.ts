/** What earlier versions read of a file, and stored as its length where the host does not tell that. */
const headerByteLength = 65_536;

/** The length of a file as its host told it: one that may have been made up is not known. */
export function toldLength(byteLength: number | undefined): number | undefined {
  return byteLength === headerByteLength ? undefined : byteLength;
}
