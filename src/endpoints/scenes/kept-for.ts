import type { Catalogs } from "../../catalog/catalogs.ts";
import type { Engine } from "../../engine/engine.ts";

/**
 * What is kept between requests, made when it is first asked for: one for each catalogs and each engine. What an engine has under way
 * ends with it, and must not be what others wait for.
 */
export function keptFor<Kept>(make: (catalogs: Catalogs) => Kept): (catalogs: Catalogs, engine: Engine) => Kept {
  const all = new WeakMap<Catalogs, WeakMap<Engine, Kept>>();
  return (catalogs, engine) => {
    const ofCatalogs = all.get(catalogs) ?? new WeakMap<Engine, Kept>();
    all.set(catalogs, ofCatalogs);
    const kept = ofCatalogs.get(engine) ?? make(catalogs);
    ofCatalogs.set(engine, kept);
    return kept;
  };
}
