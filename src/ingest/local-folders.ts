import { failure, type TerracottaError } from "../core/errors.ts";
import { encodeKey } from "./bucket-address.ts";
import type { FoundFiles } from "./found.ts";
import { type LocalEntry, readDirectory, takeEntries } from "./local-entries.ts";
import { unescaped } from "./pasted-addresses.ts";
import { RasterFiles } from "./raster-names.ts";

/** Where directory handles outlive the page; `src/catalog/storage/folder-handles.ts` keeps them in IndexedDB. */
export interface FolderHandles {
  list(): Promise<readonly { readonly name: string; readonly handle: FileSystemDirectoryHandle }[]>;
  put(name: string, handle: FileSystemDirectoryHandle): Promise<void>;
  remove(name: string): Promise<void>;
}

/** `granted`: files can be read; `prompt`: after `requestPermission` in a click; `denied`; `missing`: the folder must be chosen again. */
export type FolderPermission = "granted" | "prompt" | "denied" | "missing";

/** What Chromium adds to handles; TypeScript's library does not know it yet. */
interface PermissionHandle {
  queryPermission?(descriptor: { mode: "read" }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: "read" }): Promise<PermissionState>;
}

/** Stands for the folder of files that were chosen or dropped one by one. */
const loose = "files";

/** A folder: a handle, which finds files anew at each visit, or the files themselves, for this visit. */
interface Folder {
  readonly handle?: FileSystemDirectoryHandle | undefined;
  readonly files: Map<string, () => Promise<File>>;
}

/**
 * The folders of this computer that were given to the page; their files have locations `local:<folder>/<path>`, each segment
 * escaped as in an address. A folder that is given again takes its former name, so that catalogs find their files.
 */
export class LocalFolders {
  readonly #handles: FolderHandles | undefined;
  readonly #folders = new Map<string, Folder>();
  #loaded: Promise<void> | undefined;

  constructor(handles?: FolderHandles) {
    this.#handles = handles;
  }

  /** A folder of `showDirectoryPicker()`; it is remembered. Throws NOT_FOUND when there is no GeoTIFF in it, and the signal's abort. */
  async addHandle(handle: FileSystemDirectoryHandle, signal?: AbortSignal): Promise<FoundFiles> {
    return await this.#addEntries([{ kind: "directory", handle }], signal);
  }

  /** What an `<input type="file" webkitdirectory>` or an `<input type="file" multiple>` gave; for this visit. */
  addFiles(files: Iterable<File>): FoundFiles {
    const found = new RasterFiles();
    const titles = new Set<string>();
    for (const file of files) {
      const [folder = "", ...path] = (file.webkitRelativePath || `${loose}/${file.name}`).split("/");
      titles.add(folder);
      this.#keep(found, folder, path.join("/"), file.size, () => Promise.resolve(file));
    }
    return foundIn(found, [...titles], []);
  }

  /**
   * What was dropped, folders and files. To be called in the `drop` event itself: the browser empties the transfer when the
   * event is over, so everything is taken from it before the first `await`.
   */
  addDropped(transfer: DataTransfer, signal?: AbortSignal): Promise<FoundFiles> {
    const entries = takeEntries(transfer);
    return entries.then((taken) => this.#addEntries(taken, signal));
  }

  /** The file of a `local:` location. Throws NOT_FOUND when the folder must be chosen again (`details.folder`) or has no such file. */
  async fileOf(location: string): Promise<File> {
    const { folder, path } = parseLocal(location);
    await this.#load();
    const known = this.#folders.get(folder);
    if (known === undefined) throw folderMissing(folder);
    const given = known.files.get(path);
    try {
      if (given !== undefined) return await given();
      if (known.handle === undefined) throw fileMissing(folder, path);
      if ((await permission(known.handle)) !== "granted") throw folderClosed(folder);
      return await fileBelow(known.handle, path);
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") throw fileMissing(folder, path);
      if (error instanceof DOMException && error.name === "NotAllowedError") throw folderClosed(folder);
      throw error;
    }
  }

  /** Whether the folder of a location can be read. */
  async permissionOf(location: string): Promise<FolderPermission> {
    const { folder } = parseLocal(location);
    await this.#load();
    const known = this.#folders.get(folder);
    if (known === undefined) return "missing";
    return known.handle === undefined ? "granted" : await permission(known.handle);
  }

  /** Asks the person; only within a click. */
  async requestPermission(location: string): Promise<FolderPermission> {
    const { folder } = parseLocal(location);
    // After an earlier load this does not wait: a click's permission to ask runs out.
    if (!this.#folders.has(folder)) await this.#load();
    const handle: (FileSystemDirectoryHandle & PermissionHandle) | undefined = this.#folders.get(folder)?.handle;
    if (handle === undefined) return this.#folders.has(folder) ? "granted" : "missing";
    return (await handle.requestPermission?.({ mode: "read" })) ?? "granted";
  }

  /** Folders that are known, also from earlier visits. */
  async names(): Promise<readonly string[]> {
    await this.#load();
    return [...this.#folders.keys()].sort();
  }

  /** Remembered handles; a storage that fails has none, and folders are chosen again. */
  #load(): Promise<void> {
    this.#loaded ??= (async () => {
      const kept = (await this.#handles?.list().catch(() => [])) ?? [];
      for (const { name, handle } of kept) {
        if (!this.#folders.has(name)) this.#folders.set(name, { handle, files: new Map() });
      }
    })();
    return this.#loaded;
  }

  async #addEntries(entries: readonly LocalEntry[], signal?: AbortSignal): Promise<FoundFiles> {
    await this.#load();
    const found = new RasterFiles();
    const notes: string[] = [];
    const titles = new Set<string>();
    for (const entry of entries) {
      if (entry.kind === "file") {
        const [folder = "", ...path] = entry.path.split("/");
        const inFolder = path.length === 0 ? [loose, entry.path] : [folder, path.join("/")];
        titles.add(inFolder[0]!);
        this.#keep(found, inFolder[0]!, inFolder[1]!, entry.byteLength, entry.file);
        continue;
      }
      const name = await this.#nameFor(entry.handle);
      titles.add(name);
      const { files, note } = await readDirectory(entry.handle, signal);
      for (const { path, byteLength } of files) {
        found.add({ name: path, location: localAddress(name, path), byteLength });
      }
      if (note !== undefined) notes.push(note);
    }
    return foundIn(found, [...titles], notes);
  }

  /** The name under which this very folder is known, or a new one. */
  async #nameFor(handle: FileSystemDirectoryHandle): Promise<string> {
    for (const [name, folder] of this.#folders) {
      if (await folder.handle?.isSameEntry(handle)) return name;
    }
    let name = handle.name || "folder";
    // One of the same name without a handle is taken for the same, chosen in another way.
    for (let count = 2; this.#folders.get(name)?.handle !== undefined; count++) name = `${handle.name} ${count}`;
    this.#folders.set(name, { handle, files: this.#folders.get(name)?.files ?? new Map() });
    // Where handles cannot be kept, the folder lasts for this visit.
    await this.#handles?.put(name, handle).catch(() => undefined);
    return name;
  }

  /** Files without a handle stand beside one of the same name: they are looked at first. */
  #keep(
    found: RasterFiles,
    folder: string,
    path: string,
    byteLength: number | undefined,
    file: () => Promise<File>,
  ): void {
    const known = this.#folders.get(folder) ?? { files: new Map() };
    this.#folders.set(folder, known);
    known.files.set(path, file);
    found.add({ name: path, location: localAddress(folder, path), byteLength });
  }
}

function foundIn(found: RasterFiles, titles: readonly string[], notes: readonly string[]): FoundFiles {
  const title = titles.length > 1 ? `${titles[0]} and ${titles.length - 1} more` : (titles[0] ?? loose);
  const all = [...found.notes(), ...notes];
  if (found.files.length === 0) {
    throw failure("NOT_FOUND", `There is no GeoTIFF (.tif, .tiff) in “${title}”. ${all.join(" ")}`.trim());
  }
  return { kind: "files", title, files: found.files, notes: all };
}

const permission = async (handle: FileSystemDirectoryHandle & PermissionHandle): Promise<PermissionState> =>
  (await handle.queryPermission?.({ mode: "read" })) ?? "granted";

async function fileBelow(handle: FileSystemDirectoryHandle, path: string): Promise<File> {
  const folders = path.split("/");
  const name = folders.pop()!;
  let folder = handle;
  for (const part of folders) folder = await folder.getDirectoryHandle(part);
  return await (await folder.getFileHandle(name)).getFile();
}

/** `local:<folder>/<path>`, escaped as in an address. */
const localAddress = (folder: string, path: string): string => `local:${encodeKey(`${folder}/${path}`)}`;

function parseLocal(location: string): { readonly folder: string; readonly path: string } {
  const [folder = "", ...path] = location.replace(/^local:/, "").split("/");
  if (!location.startsWith("local:") || path.length === 0) {
    throw failure("INVALID_ARGUMENT", `“${location}” is not the location of a file of this computer.`);
  }
  return { folder: unescaped(folder), path: path.map(unescaped).join("/") };
}

const folderMissing = (folder: string): TerracottaError =>
  folder === loose
    ? failure("NOT_FOUND", "Files that were chosen one by one are not open in this page any more.", {
        hint: "Choose the files again.",
        details: { folder },
      })
    : failure("NOT_FOUND", `The folder “${folder}” is not open in this page.`, {
        hint: "Choose the folder again.",
        details: { folder },
      });

const folderClosed = (folder: string): TerracottaError =>
  failure("NOT_FOUND", `The browser asks for your permission before this page reads the folder “${folder}” again.`, {
    hint: "Allow it, or choose the folder again.",
    details: { folder },
  });

const fileMissing = (folder: string, path: string): TerracottaError =>
  failure("NOT_FOUND", `The folder “${folder}” has no file “${path}” any more.`, { details: { path } });
