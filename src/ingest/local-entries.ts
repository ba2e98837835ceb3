/** A folder whose files a handle finds, or a file by its path from the dropped or chosen thing's own name on. */
export type LocalEntry =
  | { readonly kind: "directory"; readonly handle: FileSystemDirectoryHandle }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly byteLength?: number | undefined;
      readonly file: () => Promise<File>;
    };

const mostFiles = 200_000;
const deepest = 32;

/** Chromium's way to handles, which TypeScript's library does not know yet. */
type HandleItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

/**
 * Takes everything from a transfer in the calling task, and resolves to its files and folders. Handles are preferred, since they
 * outlive the visit; else entries are walked, and without those there are the plain files.
 */
export function takeEntries(transfer: DataTransfer): Promise<readonly LocalEntry[]> {
  const items = Array.from(transfer.items).filter((item) => item.kind === "file");
  const taken = items.map((item: HandleItem) => {
    const entry = item.webkitGetAsEntry?.() ?? undefined;
    const file = item.getAsFile();
    // A host that refuses handles (a page inside a frame) still gives entries.
    const handle = item.getAsFileSystemHandle?.().catch(() => null);
    return { entry, file, handle };
  });
  return Promise.all(
    taken.map(async ({ entry, file, handle }): Promise<readonly LocalEntry[]> => {
      const found = await handle;
      // Its class is unknown to pages without https.
      if (found?.kind === "directory") return [{ kind: "directory", handle: found as FileSystemDirectoryHandle }];
      if (entry?.isDirectory) return await filesBelow(entry as FileSystemDirectoryEntry);
      return file === null
        ? []
        : [{ kind: "file", path: file.name, byteLength: file.size, file: () => Promise.resolve(file) }];
    }),
  ).then((entries) => entries.flat());
}

/** The files of a directory and of its subfolders by their paths below it; hidden ones are passed over. */
export async function readDirectory(
  root: FileSystemDirectoryHandle,
  signal?: AbortSignal,
): Promise<{
  readonly files: readonly { readonly path: string; readonly byteLength: number | undefined }[];
  readonly note: string | undefined;
}> {
  const files: { path: string; byteLength: number | undefined }[] = [];
  let note: string | undefined;
  const walk = async (folder: FileSystemDirectoryHandle, path: string, depth: number): Promise<void> => {
    for await (const handle of (folder as IterableDirectory).values()) {
      signal?.throwIfAborted();
      if (files.length >= mostFiles) {
        note = `Only the first ${mostFiles} files were looked at.`;
        return;
      }
      if (handle.name.startsWith(".")) continue;
      if (handle.kind === "file") files.push({ path: path + handle.name, byteLength: undefined });
      else if (depth < deepest) await walk(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`, depth + 1);
    }
  };
  await walk(root, "", 1);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, note };
}

/** Async iteration of directories is missing from TypeScript's library `DOM`. */
type IterableDirectory = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

async function filesBelow(root: FileSystemDirectoryEntry): Promise<readonly LocalEntry[]> {
  const files: Extract<LocalEntry, { kind: "file" }>[] = [];
  const walk = async (folder: FileSystemDirectoryEntry, path: string, depth: number): Promise<void> => {
    for (const entry of await allEntries(folder)) {
      if (entry.name.startsWith(".") || files.length >= mostFiles) continue;
      const below = `${path}/${entry.name}`;
      if (entry.isFile)
        files.push({ kind: "file", path: below, file: () => fileOfEntry(entry as FileSystemFileEntry) });
      else if (depth < deepest) await walk(entry as FileSystemDirectoryEntry, below, depth + 1);
    }
  };
  await walk(root, root.name, 1);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `readEntries` gives a hundred or so at a time, and none at the end. */
async function allEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOfEntry = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
