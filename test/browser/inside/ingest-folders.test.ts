import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StoredFolderHandles } from "../../../src/catalog/storage/folder-handles.ts";
import { LocalFolders } from "../../../src/ingest/local-folders.ts";

/** Handles of the page's own file system are real ones: only their permission is always granted. */
let root: FileSystemDirectoryHandle;

async function write(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const parts = path.split("/");
  const name = parts.pop()!;
  let below = folder;
  for (const part of parts) below = await below.getDirectoryHandle(part, { create: true });
  const stream = await (await below.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

async function clear(): Promise<void> {
  const storage = await navigator.storage.getDirectory();
  await storage.removeEntry("scenes", { recursive: true }).catch(() => undefined);
  await storage.removeEntry("others", { recursive: true }).catch(() => undefined);
  const handles = new StoredFolderHandles();
  for (const { name } of await handles.list()) await handles.remove(name);
}

beforeEach(async () => {
  await clear();
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle("scenes", { create: true });
  await write(root, "a b#1.tif", "one");
  await write(root, "2020/B04.TIF", "two");
  await write(root, "2020/readme.txt", "no");
  await write(root, ".hidden/x.tif", "no");
});
afterEach(clear);

describe("a folder's handle", () => {
  test("is listed with its subfolders, and gives its files", async () => {
    const folders = new LocalFolders();
    const found = await folders.addHandle(root);
    expect(found).toEqual({
      kind: "files",
      title: "scenes",
      files: [
        { name: "2020/B04.TIF", location: "local:scenes/2020/B04.TIF", byteLength: undefined },
        { name: "a b#1.tif", location: "local:scenes/a%20b%231.tif", byteLength: undefined },
      ],
      notes: ["1 other file left out: 1 .txt."],
    });
    expect(await (await folders.fileOf("local:scenes/a%20b%231.tif")).text()).toBe("one");
    expect(await (await folders.fileOf("local:scenes/2020/B04.TIF")).text()).toBe("two");
  });

  test("is remembered after a reload, under its name", async () => {
    await new LocalFolders(new StoredFolderHandles()).addHandle(root);
    const reloaded = new LocalFolders(new StoredFolderHandles());
    expect(await reloaded.names()).toEqual(["scenes"]);
    expect(await reloaded.permissionOf("local:scenes/a.tif")).toBe("granted");
    expect(await reloaded.requestPermission("local:scenes/a.tif")).toBe("granted");
    expect(await (await reloaded.fileOf("local:scenes/2020/B04.TIF")).text()).toBe("two");
    // Chosen again, it is the same folder; another one of the same name is not.
    expect((await reloaded.addHandle(root)).title).toBe("scenes");
    const others = await (await navigator.storage.getDirectory()).getDirectoryHandle("others", { create: true });
    const namesake = await others.getDirectoryHandle("scenes", { create: true });
    await write(namesake, "c.tif", "three");
    const found = await reloaded.addHandle(namesake);
    expect(found.files.map(({ location }) => location)).toEqual(["local:scenes%202/c.tif"]);
    expect(await (await reloaded.fileOf("local:scenes%202/c.tif")).text()).toBe("three");
  });

  test("may hold names with accents as Apple's file systems give them", async () => {
    await write(root, "2021/e\u0301te\u0301.tif", "summer");
    const folders = new LocalFolders();
    const file = (await folders.addHandle(root)).files.find(({ name }) => name === "2021/\u00e9t\u00e9.tif");
    expect(await (await folders.fileOf(file?.location ?? "")).text()).toBe("summer");
  });

  test("that was never given, or lost a file, says so", async () => {
    const folders = new LocalFolders();
    await expect(folders.fileOf("local:scenes/2020/B04.TIF")).rejects.toMatchObject({
      code: "NOT_FOUND",
      hint: "Choose the folder again.",
      details: { folder: "scenes" },
    });
    expect(await folders.permissionOf("local:scenes/x.tif")).toBe("missing");
    expect(await folders.requestPermission("local:scenes/x.tif")).toBe("missing");
    await folders.addHandle(root);
    const gone = await folders.fileOf("local:scenes/2021/B04.TIF").catch((error) => error);
    expect(gone).toMatchObject({ code: "NOT_FOUND", details: { path: "2021/B04.TIF" } });
    expect(gone.details.folder).toBeUndefined();
    await expect(folders.fileOf("https://host/a.tif")).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
  });

  test("whose permission ran out pauses with the folder's name", async () => {
    const folders = new LocalFolders();
    await folders.addHandle(root);
    let state: PermissionState = "prompt";
    Object.defineProperty(root, "queryPermission", { value: async () => state });
    Object.defineProperty(root, "requestPermission", {
      value: async () => {
        state = "granted";
        return state;
      },
    });
    expect(await folders.permissionOf("local:scenes/x.tif")).toBe("prompt");
    await expect(folders.fileOf("local:scenes/2020/B04.TIF")).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: { folder: "scenes" },
    });
    expect(await folders.requestPermission("local:scenes/x.tif")).toBe("granted");
    expect(await (await folders.fileOf("local:scenes/2020/B04.TIF")).text()).toBe("two");
  });

  test("without a GeoTIFF is refused, and listing stops with its signal", async () => {
    const empty = await root.getDirectoryHandle("empty", { create: true });
    await expect(new LocalFolders().addHandle(empty)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(new LocalFolders().addHandle(root, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("files without handles", () => {
  const inFolder = (path: string, text: string) => {
    const file = new File([text], path.split("/").at(-1)!);
    Object.defineProperty(file, "webkitRelativePath", { value: path });
    return file;
  };

  test("of <input webkitdirectory> are named below their folder", async () => {
    const folders = new LocalFolders();
    const found = folders.addFiles([inFolder("scenes/2020/B04.tif", "x"), inFolder("scenes/notes.md", "")]);
    expect(found).toMatchObject({
      title: "scenes",
      files: [{ name: "2020/B04.tif", location: "local:scenes/2020/B04.tif", byteLength: 1 }],
    });
    expect(await (await folders.fileOf("local:scenes/2020/B04.tif")).text()).toBe("x");
    expect(await folders.permissionOf("local:scenes/2020/B04.tif")).toBe("granted");
  });

  test("chosen one by one form a folder of their own", async () => {
    const folders = new LocalFolders();
    const found = folders.addFiles([new File(["y"], "a.tif"), new File(["z"], "b.tif")]);
    expect(found.files.map(({ location }) => location)).toEqual(["local:files/a.tif", "local:files/b.tif"]);
    expect(await (await folders.fileOf("local:files/b.tif")).text()).toBe("z");
    await expect(new LocalFolders().fileOf("local:files/b.tif")).rejects.toMatchObject({
      message: "Files that were chosen one by one are not open in this page any more.",
      hint: "Choose the files again.",
      details: { folder: "files" },
    });
  });
});

describe("a drop", () => {
  test("gives the files of its transfer, even though that is emptied when the event is over", async () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], "a.tif"));
    transfer.items.add(new File(["y"], "b.tif"));
    transfer.items.add("words", "text/plain");
    const folders = new LocalFolders();
    const found = folders.addDropped(transfer);
    transfer.items.clear();
    expect((await found).files.map(({ name }) => name)).toEqual(["a.tif", "b.tif"]);
    expect(await (await folders.fileOf("local:files/a.tif")).text()).toBe("x");
  });

  test("is understood where a page without https knows no handles", async () => {
    const known = Object.getOwnPropertyDescriptor(globalThis, "FileSystemDirectoryHandle")!;
    Reflect.deleteProperty(globalThis, "FileSystemDirectoryHandle");
    try {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["x"], "a.tif"));
      const found = await new LocalFolders().addDropped(transfer);
      expect(found.files.map(({ location }) => location)).toEqual(["local:files/a.tif"]);
    } finally {
      Object.defineProperty(globalThis, "FileSystemDirectoryHandle", known);
    }
  });

  test("prefers handles, and walks entries where there are none", async () => {
    const entry = (name: string, children?: readonly unknown[]) => ({
      name,
      isFile: children === undefined,
      isDirectory: children !== undefined,
      file: (done: (file: File) => void) => done(new File([name], name)),
      createReader: () => {
        // Browsers give some at a time, and none at the end.
        const left = [...(children ?? [])];
        return { readEntries: (done: (some: unknown[]) => void) => done(left.splice(0, 1)) };
      },
    });
    const folder = entry("old", [entry("b.tif"), entry("sub", [entry("c.tif"), entry(".x.tif")]), entry("d.txt")]);
    const item = (webkitGetAsEntry: unknown, handle: unknown) => ({
      kind: "file",
      webkitGetAsEntry: () => webkitGetAsEntry,
      getAsFile: () => null,
      getAsFileSystemHandle: handle === undefined ? undefined : () => handle,
    });
    const items = [
      item(folder, undefined),
      item(folder, Promise.resolve(root)),
      item(entry("kept", [entry("e.tif")]), Promise.reject(new DOMException("No", "NotAllowedError"))),
    ];
    const folders = new LocalFolders();
    // What a real drop brings cannot be made by a page: these have the same faces.
    const found = await folders.addDropped({ items } as unknown as DataTransfer);
    expect(found.title).toBe("old and 2 more");
    expect(found.files.map(({ location }) => location)).toEqual([
      "local:old/b.tif",
      "local:old/sub/c.tif",
      "local:scenes/2020/B04.TIF",
      "local:scenes/a%20b%231.tif",
      "local:kept/e.tif",
    ]);
    expect(await (await folders.fileOf("local:old/sub/c.tif")).text()).toBe("c.tif");
    expect(await (await folders.fileOf("local:scenes/2020/B04.TIF")).text()).toBe("two");
  });
});
