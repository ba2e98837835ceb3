import type { BandInfo } from "../../../engine/engine.ts";

/** What a person calls an operand: its name, and what the file says the band is where that tells more. */
export function bandDescription(operand: string, band: BandInfo | undefined, number: number): string {
  const words = band?.name.trim() ?? "";
  const saysNothing = words === "" || words === String(number) || words.toLowerCase() === `band ${number}`;
  return saysNothing || words.toLowerCase() === operand.toLowerCase() ? operand : `${operand} · ${words}`;
}
