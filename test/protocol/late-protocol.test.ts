import { expect, test } from "vitest";
import type { Engine, Source } from "../../src/engine/engine.ts";
import { lateProtocol } from "../../src/protocol/late-protocol.ts";
import { Protocol } from "../../src/protocol/protocol.ts";

const url = "terracotta://cog/info?url=local:a.tif";
/** The sources of the jobs that its engine was given. */
function late(load: (protocol: Protocol) => Promise<Protocol> = async (protocol) => protocol) {
  const asked: Source[] = [];
  const engine: Engine = {
    run: (job) => {
      if ("source" in job) asked.push(job.source as Source);
      return Promise.reject(new Error("no files here"));
    },
  };
  let loads = 0;
  const protocol = lateProtocol(() => {
    loads += 1;
    return load(new Protocol(engine));
  });
  return { protocol, asked, loads: () => loads };
}

test("nothing is loaded before something is asked, and then once", async () => {
  const { protocol, loads } = late();
  protocol.register({ url: "local:a.tif" });
  expect(loads()).toBe(0);
  await Promise.allSettled([protocol.answer(url), protocol.answer(url)]);
  expect(loads()).toBe(1);
});

test("files that were registered before are known, those that were let go are not", async () => {
  const { protocol, asked } = late();
  const blob = new Blob(["II*"]);
  protocol.register({ url: "local:a.tif", blob });
  await expect(protocol.answer(url)).rejects.toThrow("no files here");
  protocol.unregister("local:a.tif");
  await expect(protocol.answer(url)).rejects.toThrow("no files here");
  protocol.register({ url: "local:a.tif", blob });
  await expect(protocol.answer(url)).rejects.toThrow("no files here");
  expect(asked).toEqual([{ url: "local:a.tif", blob }, { url: "local:a.tif" }, { url: "local:a.tif", blob }]);
});

test("what could not be loaded is tried again", async () => {
  let online = false;
  const { protocol, loads } = late(async (protocol) => {
    if (online) return protocol;
    throw new TypeError("Failed to fetch");
  });
  await expect(protocol.answer(url)).rejects.toThrow("Failed to fetch");
  online = true;
  await expect(protocol.answer(url)).rejects.toThrow("no files here");
  expect(loads()).toBe(2);
});
