import { failure } from "../core/errors.ts";
import type { FoundFiles } from "./found.ts";

/** Where directory handles outlive the page; `src/catalog/folder-handles.ts` keeps them in IndexedDB. */
export interface FolderHandles {
  list(): Promise<readonly { readonly name: string; readonly handle: FileSystemDirectoryHandle }[]>;
  put(name: string, handle: FileSystemDirectoryHandle): Promise<void>;
  remove(name: string): Promise<void>;
}

/** `granted`: files can be read; `prompt`: after `requestPermission` in a click; `denied`; `missing`: the folder must be chosen again. */
export type FolderPermission = "granted" | "prompt" | "denied" | "missing";

/** The folders of this computer that were given to the page; their files have locations `local:<folder>/<path>`. */
export class LocalFolders {
  constructor(_handles?: FolderHandles) {}

  /** A folder of `showDirectoryPicker()`; it is remembered. */
  async addHandle(_handle: FileSystemDirectoryHandle, _signal?: AbortSignal): Promise<FoundFiles> {
    throw failure("UNSUPPORTED", "Folders cannot be listed yet.");
  }

  /** What an `<input type="file" webkitdirectory>` or an `<input type="file" multiple>` gave; for this visit. */
  addFiles(_files: Iterable<File>): FoundFiles {
    throw failure("UNSUPPORTED", "Folders cannot be listed yet.");
  }

  /**
   * What was dropped, folders and files. To be called in the `drop` event itself: the browser empties the transfer when the
   * event is over, so everything is taken from it before the first `await`.
   */
  addDropped(_transfer: DataTransfer, _signal?: AbortSignal): Promise<FoundFiles> {
    throw failure("UNSUPPORTED", "Folders cannot be listed yet.");
  }

  /** The file of a `local:` location. Throws NOT_FOUND when the folder must be chosen again or has no such file. */
  async fileOf(_location: string): Promise<File> {
    throw failure("UNSUPPORTED", "Folders cannot be listed yet.");
  }

  /** Whether the folder of a location can be read. */
  async permissionOf(_location: string): Promise<FolderPermission> {
    return "missing";
  }

  /** Asks the person; only within a click. */
  async requestPermission(_location: string): Promise<FolderPermission> {
    return "missing";
  }

  /** Folders that are known, also from earlier visits. */
  async names(): Promise<readonly string[]> {
    return [];
  }
}
