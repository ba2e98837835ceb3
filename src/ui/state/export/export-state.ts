import type { ErrorData } from "../../../core/errors.ts";

/** What is being taken away. */
export interface ExportState {
  readonly picture: ExportTask;
  readonly pixels: ExportTask;
  /** How large the chosen pixels are, of the files they are in. */
  readonly size: PixelsSize;
}

/** Something that is made, and then saved. */
export type ExportTask =
  | { readonly status: "idle" }
  /** `done` of `total` steps; none are known at first. */
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | { readonly status: "saved"; readonly names: readonly string[] }
  | { readonly status: "failed"; readonly error: ErrorData };

export type PixelsSize =
  | { readonly status: "unknown" }
  | { readonly status: "known"; readonly files: readonly FileSize[]; readonly byteLength: number }
  | { readonly status: "failed"; readonly error: ErrorData };

/** Of one file that is written. */
export interface FileSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly bandCount: number;
  /** Before compression. */
  readonly byteLength: number;
}

/** Where pixels are taken from: the map's view, the area that was drawn, or all of the file. */
export type ExportArea = "view" | "drawn" | "all";

export const noExport: ExportState = {
  picture: { status: "idle" },
  pixels: { status: "idle" },
  size: { status: "unknown" },
};
