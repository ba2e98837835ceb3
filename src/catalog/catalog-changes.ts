/** The name of the `BroadcastChannel` on which every committed change is told to all tabs, as a {@link CatalogChange}. */
export const catalogChannel = "terracotta-catalogs";

/** Something has changed: in the catalog of this id, or, without one, catalogs have come or gone. */
export interface CatalogChange {
  readonly catalog?: string;
}
