import { expect, test } from "vitest";
import { styleProblem } from "../../../src/ui/state/settings/style-problem.ts";

const problem = (answer: () => Response) => styleProblem("https://maps.org/style.json", async () => answer());

test.each<[string, () => Response, string | undefined]>([
  ["a style", () => Response.json({ version: 8, sources: {}, layers: [] }), undefined],
  [
    "an older style",
    () => Response.json({ version: 7, layers: [] }),
    "what is there is not a MapLibre style of version 8",
  ],
  ["another document", () => Response.json([1]), "what is there is not a MapLibre style of version 8"],
  ["a web page", () => new Response("<!doctype html>"), "what is there is not a MapLibre style of version 8"],
  ["nothing", () => new Response("", { status: 404 }), "maps.org answered 404"],
  [
    "no answer",
    () => {
      throw new TypeError("Failed to fetch");
    },
    "maps.org does not answer, or does not let this page read the style (CORS)",
  ],
])("%s", async (_, answer, words) => {
  expect(await problem(answer)).toBe(words);
});
