import type { Locator, Page } from "playwright";
import { colorAt } from "../visit.ts";
import { type Journey, settled, type World } from "./journey.ts";

type Role = Parameters<Page["getByRole"]>[0];
type Finding = "getByRole" | "getByText" | "locator" | "first";
type Looking = "waitFor" | "count" | "textContent" | "allTextContents" | "getAttribute" | "inputValue";

/** Part of the page, to be looked at only: of Playwright's locator, what neither clicks nor fills nor focuses. */
type Part = Pick<Locator, Looking> & {
  readonly [find in Finding]: (...words: Parameters<Locator[find]>) => Part;
};

/** A person without a mouse: keys, and eyes. */
export interface Keyboard {
  /** Presses keys one after another, by the names that Playwright has for them. */
  press(...keys: readonly string[]): Promise<void>;
  /** Enters text where the focus is, as a paste does. */
  insert(text: string): Promise<void>;
  /** Presses Tab until the focus is on a part of that role and name; fails when it is not to be reached. */
  tabTo(role: Role, name: string | RegExp): Promise<void>;
  /** Tab to a control, and there a key. */
  activate(role: Role, name: string | RegExp, key?: "Enter" | "Space"): Promise<void>;
  /** Tab to the button of a menu, and types in it what the choice begins with. */
  choose(menu: string | RegExp, words: string): Promise<void>;
  /** Tab to the words that stand for what is folded away, and unfolds or folds it. */
  unfold(words: string): Promise<void>;
  /** Tab to a field, whose text becomes another. */
  enter(role: "textbox" | "searchbox" | "spinbutton", name: string | RegExp, text: string): Promise<void>;
  /** Goes to a section of the panel, from the one that is open. */
  section(from: Section, to: Section): Promise<void>;
  readonly screen: Pick<Part, "getByRole" | "getByText">;
  /** Waits until the map has drawn all that it is to show. */
  settled(): Promise<void>;
  /** The colour that the map shows at a place, RGBA. */
  colorAt(longitude: number, latitude: number): Promise<readonly number[]>;
  /** The longitude and latitude of the middle of the map. */
  center(): Promise<readonly [longitude: number, latitude: number]>;
}

const sections = ["Data", "Style", "Inspect"] as const;
type Section = (typeof sections)[number];

/** More than the page has of what Tab reaches. */
const tabs = 150;

/** The walk of a visitor, by default a new one, who has nothing but a keyboard: no page is at hand that a mouse could be used on. */
export const byKeyboard =
  (
    walk: (keyboard: Keyboard, world: Omit<World, "site">) => Promise<void>,
    visit = (world: World): Promise<Page> => world.site.visit(),
  ): Journey["walk"] =>
  async (world) => {
    const page = await visit(world);
    const { site: _, ...files } = world;
    await walk(keyboardOf(page), files);
    return page;
  };

/** What a person can do to a page by its keyboard. */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const reach = async (wanted: Locator) => {
    await wanted.waitFor();
    for (let steps = 0; steps < tabs; steps++) {
      if (await wanted.evaluate((element) => element.matches(":focus"))) return;
      await press("Tab");
    }
    throw new Error(`Tab does not reach ${wanted}`);
  };
  const tabTo = (role: Role, name: string | RegExp) =>
    reach(page.getByRole(role, { name, exact: typeof name === "string" }).first());
  return {
    press,
    tabTo,
    insert: (text) => keyboard.insertText(text),
    activate: async (role, name, key = "Enter") => {
      await tabTo(role, name);
      await press(key);
    },
    choose: async (menu, words) => {
      await tabTo("button", menu);
      await press("Enter");
      // Then it is there, and keys are its own.
      await page.locator("wa-dropdown[open] wa-dropdown-item:focus").waitFor();
      await keyboard.type(words);
      await press("Enter");
    },
    unfold: async (words) => {
      await reach(page.locator("summary", { hasText: words }));
      await press("Enter");
    },
    enter: async (role, name, text) => {
      await tabTo(role, name);
      await press("Control+A");
      await keyboard.insertText(text);
    },
    section: async (from, to) => {
      await tabTo("tab", from);
      const steps = sections.indexOf(to) - sections.indexOf(from);
      await press(...Array(Math.abs(steps)).fill(steps > 0 ? "ArrowRight" : "ArrowLeft"));
      await tabTo("tab", to);
    },
    screen: page,
    settled: () => settled(page),
    colorAt: (longitude, latitude) => colorAt(page, longitude, latitude),
    center: () =>
      page.evaluate(() => {
        const { lng, lat } = window.terracotta.map.getCenter();
        return [lng, lat] as const;
      }),
  };
}
