/** Sizes of text in a picture. */
export type Font = "title" | "heading" | "label" | "small";

/** The width of a text in CSS pixels. */
export type Measure = (text: string, font: Font) => number;

/** Something to draw. CSS pixels from the picture's top left; `y` of a text is its baseline. */
export type Mark =
  | (MarkBox & { readonly kind: "map" | "frame" })
  | (MarkBox & { readonly kind: "fill" | "swatch"; readonly color: string })
  /** Colours from left to right. */
  | (MarkBox & { readonly kind: "ramp"; readonly colors: readonly string[] })
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly font: Font;
      readonly align?: "start" | "middle" | "end";
      readonly color?: string;
    }
  | { readonly kind: "line"; readonly points: readonly (readonly [x: number, y: number])[] }
  /** An arrow around a place; `bearing` as the map has it. */
  | { readonly kind: "north"; readonly x: number; readonly y: number; readonly bearing: number };

export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours of text. A picture is always on white. */
export const ink = "#1f1c18";
export const quiet = "#5b554d";

/** The text, cut where it would be wider than `width`. */
export function fitted(text: string, font: Font, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = [...text];
  let [shortest, longest] = [0, letters.length];
  const cut = (count: number) => `${letters.slice(0, count).join("").trimEnd()}…`;
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (measure(cut(middle), font) <= width) shortest = middle;
    else longest = middle - 1;
  }
  return cut(shortest);
}

/** The text in lines of at most `width`; a word that is wider has a line of its own, cut. */
export function wrapped(text: string, font: Font, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`, font) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(fitted(word, font, width, measure));
  }
  return lines;
}
