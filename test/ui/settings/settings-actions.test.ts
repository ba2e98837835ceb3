import { beforeEach, describe, expect, test } from "vitest";
import type { FeatureMeans } from "../../../src/ui/state/feature-means.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { type Outside, SettingsActions } from "../../../src/ui/state/settings/settings-actions.ts";
import { Store } from "../../../src/ui/state/store.ts";

const good = "https://host/good.json";
let store: Store<PageState>;
let actions: SettingsActions;
let answers: Map<string, (problem: string | undefined) => void>;
let restarts: readonly string[];
let forget: Outside["forget"];
beforeEach(() => {
  store = new Store<PageState>({ ...emptyPage, dialog: "settings" });
  answers = new Map();
  restarts = [];
  forget = async () => {};
  const outside: Outside = {
    styleProblem: (address) => new Promise((resolve) => answers.set(address, resolve)),
    forget: (base) => forget(base),
    restart: (base) => {
      restarts = [...restarts, base];
    },
  };
  actions = new SettingsActions({ store, base: "https://page.org/" } as unknown as FeatureMeans, outside);
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const tryStyle = (address: string | undefined) => actions.perform({ kind: "settings-basemap", address });
async function answer(address: string, problem: string | undefined) {
  answers.get(address)?.(problem);
  await settle();
}
const used = () => store.state.settings.basemapStyle;

describe("a basemap's style", () => {
  test("is used once it is one", async () => {
    tryStyle(good);
    expect([used(), store.state.basemapTrial]).toEqual([undefined, { address: good, problem: undefined }]);
    await answer(good, undefined);
    expect([used(), store.state.basemapTrial]).toEqual([good, undefined]);
    tryStyle(undefined);
    expect(used()).toBeUndefined();
  });

  test("that is none is told, and the good one before stays", async () => {
    tryStyle(good);
    await answer(good, undefined);
    tryStyle("https://host/bad.json");
    await answer("https://host/bad.json", "host answered 404");
    expect(used()).toBe(good);
    expect(store.state).toMatchObject({
      basemapTrial: { address: "https://host/bad.json", problem: "host answered 404" },
      notice: undefined,
    });
    actions.perform({ kind: "settings-open", open: false });
    expect(store.state.basemapTrial).toBeUndefined();
  });

  test("that was asked for last counts, whichever comes first", async () => {
    tryStyle("https://host/slow.json");
    tryStyle(good);
    await answer(good, undefined);
    await answer("https://host/slow.json", "host answered 500");
    expect([used(), store.state.basemapTrial]).toEqual([good, undefined]);
  });
});

describe("deleting everything", () => {
  test("starts the page anew", async () => {
    actions.perform({ kind: "settings-forget" });
    await settle();
    expect(restarts).toEqual(["https://page.org/"]);
  });

  test("that another tab hinders says so", async () => {
    forget = () => Promise.reject(new Error("open in another tab"));
    actions.perform({ kind: "settings-forget" });
    await settle();
    expect(restarts).toEqual([]);
    expect(store.state.notice).toContain("other tabs");
  });
});
