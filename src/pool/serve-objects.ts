import { type Endpoint, expose } from "comlink";
import { failure, toErrorData } from "../core/errors.ts";
import type { ObjectsApi } from "./objects-api.ts";
import { readyMessage } from "./worker-api.ts";

/**
 * Offers objects, by name, to the page, which reaches them with `remoteObjects`; called once, in a worker. Only what their
 * classes define as methods can be called.
 */
export function serveObjects(objects: Readonly<Record<string, object>>, endpoint?: Endpoint): void {
  const api: ObjectsApi = {
    async call(name, method, parameters) {
      try {
        const object = Object.hasOwn(objects, name) ? objects[name] : undefined;
        const found = object === undefined ? undefined : methodOf(object, method);
        if (found === undefined) throw failure("NOT_FOUND", `This worker has no ${name}.${method}`);
        return { result: await found.apply(object, [...parameters]) };
      } catch (error) {
        return { error: toErrorData(error) };
      }
    },
  };
  expose(api, endpoint);
  if (endpoint === undefined) postMessage(readyMessage);
  else endpoint.postMessage(readyMessage);
}

type Method = (...parameters: unknown[]) => unknown;

/** A method of the object's class or of one that it extends: neither a constructor, an accessor nor what every object has. */
function methodOf(object: object, name: string): Method | undefined {
  if (name === "constructor") return undefined;
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype !== null && prototype !== Object.prototype) {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof value === "function") return value as Method;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}
