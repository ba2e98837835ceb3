import { msg, str } from "@lit/localize";
import { parseColorClasses } from "../../../core/color/color-classes.ts";
import type { ColorClass } from "../../../core/color/style.ts";
import { failure } from "../../../core/errors.ts";
import { type ClassImport, checkCount, quoted, readEach } from "./class-import.ts";

/** Reads Terracotta's `explicit_color_map`, the list of classes that stands for what it cannot say, or either as the member of an object. */
export function readJsonClasses(text: string): ClassImport {
  const value = unwrapped(parse(text));
  const entries: readonly (readonly [name: string, item: unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [msg(str`Class ${i + 1}`), [item]])
    : Object.entries(value).map(([key, color]) => [msg(str`The value ${quoted(key)}`), { [key]: color }]);
  checkCount(entries.length);
  const classes = readEach(entries, ([name, item]) => {
    const [found] = parseColorClasses(item) ?? [];
    if (found === undefined) throw refused(name, item);
    return imported(found);
  });
  return { format: msg("Terracotta’s explicit_color_map"), classes, meaning: undefined, notes: [] };
}

function parse(text: string): object {
  try {
    // It starts with a brace or a bracket.
    return JSON.parse(text) as object;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : msg("it ends too soon");
    throw failure("INVALID_ARGUMENT", msg(str`This begins as JSON, but is none: ${reason.slice(0, 200)}.`), { cause });
  }
}

function unwrapped(value: object): object {
  const inner = Object.hasOwn(value, "explicit_color_map")
    ? (value as { readonly explicit_color_map: unknown }).explicit_color_map
    : value;
  if (typeof inner === "string" && inner.trimStart().startsWith("{")) return parse(inner);
  if (typeof inner === "object" && inner !== null) return inner;
  throw failure("INVALID_ARGUMENT", msg("explicit_color_map holds neither an object nor a list."));
}

const imported = ({ low, high, color, label }: ColorClass) => ({ low, high, color, label });

function refused(name: string, item: unknown) {
  const text = JSON.stringify(Array.isArray(item) ? item[0] : Object.values(item as object)[0]);
  return failure("INVALID_ARGUMENT", msg(str`${name} cannot be read: ${quoted(text ?? msg("nothing"))}.`), {
    hint: msg(
      'Write {"3": "#00a000"} or {"3": [0, 160, 0, 255]}, each part 0 to 255; or [{"range": [0, 0.2], "color": "#ff0000", "label": "low"}].',
    ),
  });
}
