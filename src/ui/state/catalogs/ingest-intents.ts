import type { IngestOptions } from "../../../catalog/catalogs.ts";

/** What a person wants of ingests; `IngestActions` carries it out. */
export type IngestIntent =
  /** Opens the dialog; with `text`, and what it names is looked at at once. */
  | { readonly kind: "ingest-open"; readonly text?: string | undefined; readonly catalogId?: string | undefined }
  | { readonly kind: "ingest-close" }
  | { readonly kind: "ingest-look"; readonly text: string }
  /** Lets the person choose a folder of this computer. */
  | { readonly kind: "ingest-folder" }
  | { readonly kind: "ingest-files"; readonly files: readonly File[] }
  /** To be emitted in the `drop` event itself. */
  | { readonly kind: "ingest-drop"; readonly transfer: DataTransfer }
  | { readonly kind: "ingest-stop" }
  | { readonly kind: "ingest-back" }
  | { readonly kind: "ingest-pattern"; readonly pattern: string }
  | { readonly kind: "ingest-bands"; readonly key: string | undefined }
  | { readonly kind: "ingest-describe"; readonly key: string; readonly description: string }
  /** Undefined: a new catalog. */
  | { readonly kind: "ingest-target"; readonly catalogId: string | undefined }
  | { readonly kind: "ingest-title"; readonly title: string }
  | { readonly kind: "ingest-options"; readonly options: Partial<IngestOptions> }
  | { readonly kind: "ingest-start" }
  | { readonly kind: "ingest-show"; readonly id: string }
  | { readonly kind: "ingest-pause"; readonly id: string }
  | { readonly kind: "ingest-resume"; readonly id: string }
  | { readonly kind: "ingest-cancel"; readonly id: string }
  | { readonly kind: "ingest-retry"; readonly id: string }
  | { readonly kind: "ingest-dismiss"; readonly id: string };

export type IngestIntentOf<K extends IngestIntent["kind"]> = Extract<IngestIntent, { readonly kind: K }>;
