import { msg } from "@lit/localize";
import { css, html, nothing, type TemplateResult } from "lit";
import type { StretchRange } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { BandInfo } from "../../../engine/engine.ts";
import { isPreset, type StretchPreset, stretchPresets } from "../../state/style/stretch-presets.ts";
import { sectionCss } from "../section-css.ts";
import "./range-editor.ts";
import type { RangeEditor } from "./range-editor.ts";

/** Looks of what the modes of a style have in common. */
export const stylePartsCss = css`
  ${sectionCss}
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .chips button {
    min-height: var(--small-control);
    padding: 0 8px;
    border-color: var(--line-strong);
    border-radius: 99px;
    font-size: 12px;
  }
  .chips button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  label.check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--small-control);
    cursor: pointer;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
`;

/** Chooses one of the bands, which have these titles. */
export function bandSelect(titles: readonly string[], chosen: number, choose: (band: number) => void, label: string) {
  return html`<select aria-label=${label} @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
    ${titles.map((title, i) => html`<option value=${i + 1} .selected=${i + 1 === chosen}>${title}</option>`)}
  </select>`;
}

/** What a range is a range of. */
export interface RangeSubject {
  readonly band: BandInfo | undefined;
  readonly statistics: BandStatistics | undefined;
  readonly measured: boolean;
}

/** The range of one band, or of what is computed. */
export function rangeOf(
  { band, statistics, measured }: RangeSubject,
  range: StretchRange,
  change: (range: StretchRange) => void,
  { label = "", narrow = false, logarithmic = false } = {},
): TemplateResult {
  return html`<range-editor
    .range=${range}
    .statistics=${statistics}
    .measured=${measured}
    .scale=${band?.scale ?? 1}
    .offset=${band?.offset ?? 0}
    .whole=${band !== undefined && /^u?int/.test(band.dataType)}
    .unit=${band?.unit}
    .label=${label}
    .narrow=${narrow}
    .logarithmic=${logarithmic}
    @change=${(event: Event) => change((event.target as RangeEditor).range)}
  ></range-editor>`;
}

/** Buttons that set ranges by name. `ranges` and `statistics` have an entry a channel. */
export function presetChips(
  ranges: readonly StretchRange[],
  statistics: readonly (BandStatistics | undefined)[],
  choose: (preset: StretchPreset) => void,
  fit: () => void,
): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${msg("Range presets")}>
    ${stretchPresets.map(
      (preset) => html`<button
        aria-pressed=${ranges.every((range, i) => isPreset(preset, range, statistics[i]))}
        ?disabled=${statistics.some((one) => preset.range(one) === undefined)}
        @click=${() => choose(preset)}
      >${preset.title()}</button>`,
    )}
    <button @click=${fit}>${msg("Fit to view")}</button>
  </div>`;
}

/** A check box with its words. */
export function checkBox(title: string, checked: boolean, change: (checked: boolean) => void, hint?: string) {
  return html`<label class="check small" title=${hint ?? nothing}>
    <input type="checkbox" .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />
    ${title}
  </label>`;
}
