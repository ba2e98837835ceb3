/** The databases that this program has in a browser. */
export const databaseNames = { catalogs: "terracotta-catalogs", folders: "terracotta-folders" } as const;
