import { deleteDB } from "idb";

/** Names for the databases of a test file, and their deletion. */
export function databases(prefix: string) {
  const names: string[] = [];
  return {
    newName: () => {
      const name = `${prefix}-${names.length}`;
      names.push(name);
      return name;
    },
    deleteAll: async () => {
      await Promise.all(names.map((name) => deleteDB(name)));
    },
  };
}
