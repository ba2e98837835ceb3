import type { TestProject } from "vitest/node";
import { buildPage } from "../support/build-page.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built page. */
    readonly page: string;
  }
}

/** Builds the page once for all tests. */
export default function setup(project: TestProject): void {
  project.provide("page", buildPage());
}
