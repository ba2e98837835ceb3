import type { Catalogs } from "../../src/catalog/catalogs.ts";

/** Catalogs as others hold them, and the names of the methods that were called, in order. */
export function countingCatalogs(catalogs: Catalogs): { readonly catalogs: Catalogs; readonly calls: string[] } {
  const calls: string[] = [];
  const counting = new Proxy(catalogs, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return member.apply(target, given) as unknown;
      };
    },
  });
  return { catalogs: counting, calls };
}
