import type { Outcome } from "./worker-api.ts";

/** What a worker that offers objects offers: one door for all their methods. */
export interface ObjectsApi {
  /** Calls a method. Never rejects: an error comes back as data, since Comlink carries only an error's message. */
  call(object: string, method: string, parameters: readonly unknown[]): Promise<Outcome>;
}

/** Objects that can live in a worker: every method returns a promise, parameters and results can be cloned. */
export type Servable<Objects> = {
  readonly [Name in keyof Objects]: {
    // A parameter's type stands where it is narrowed to that of each method: only `never` fits them all.
    readonly [Method in keyof Objects[Name]]: (...parameters: never[]) => Promise<unknown>;
  };
};
