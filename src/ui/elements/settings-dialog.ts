import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { ResamplingMethod } from "../../core/raster/resampling.ts";
import { languages } from "../locale.ts";
import { formatBytes } from "../state/format.ts";
import { emit } from "../state/intents.ts";
import type { PageState } from "../state/page-state.ts";
import { defaultSettings, isAddress, type Settings, settingLimits, startSettings } from "../state/settings/settings.ts";
import { controlsCss } from "./controls-css.ts";
import { dialogCss } from "./dialog-css.ts";
import { methodTitles } from "./method-titles.ts";
import { modalDialog } from "./modal-dialog.ts";

/** What a person prefers, in a modal dialog. */
export class SettingsDialog extends LitElement {
  static override properties = { state: { attribute: false }, forgetting: { state: true } };
  static override styles = [
    controlsCss,
    dialogCss,
    css`
      .setting {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(140px, 200px);
        align-items: center;
        gap: 4px 16px;
      }
      .setting p {
        grid-column: 1 / -1;
      }
      .wide {
        grid-template-columns: minmax(0, 1fr);
      }
      section {
        display: grid;
        gap: 10px;
        padding-top: 14px;
        border-top: 1px solid var(--line);
      }
      .use {
        font-variant-numeric: tabular-nums;
      }
      .row {
        flex-wrap: wrap;
      }
      .problem {
        color: var(--danger);
        overflow-wrap: anywhere;
      }
      [aria-invalid="true"] {
        border-color: var(--danger);
      }
      .confirm {
        display: grid;
        gap: 8px;
      }
      .danger {
        border-color: var(--danger);
        color: var(--danger);
      }
    `,
  ];

  declare state: PageState;
  /** Whether the person is asked if all shall be deleted. */
  declare forgetting: boolean;
  /** The settings that the page was started with. */
  #atStart: Settings | undefined;

  constructor() {
    super();
    this.forgetting = false;
  }

  override render() {
    const { settings, dialog } = this.state;
    this.#atStart ??= settings;
    const waits = startSettings.some((name) => settings[name] !== this.#atStart?.[name]);
    return modalDialog(
      {
        open: dialog === "settings",
        heading: msg("Settings"),
        dismissed: () => emit(this, { kind: "settings-open", open: false }),
      },
      () => html`<div class="body">${this.#content(settings, waits)}</div>`,
    );
  }

  #content(settings: Settings, waits: boolean) {
    return html`${this.#looks(settings)} ${this.#reading(settings)} ${this.#kept()}
        ${
          waits
            ? html`<div class="row">
                <span class="small" role="status">${msg("Some changes count from the next start of the page on.")}</span>
                <button @click=${() => location.reload()}>${msg("Reload now")}</button>
              </div>`
            : nothing
        }
        <div class="row">
          <button class="link small" @click=${() => emit(this, { kind: "settings-reset" })}>${msg("Back to the defaults")}</button>
          ${import.meta.env.PROD ? html`<a class="small" href="third-party-notices.txt" target="_blank">${msg("Third-party licences")}</a>` : nothing}
        </div>`;
  }

  override willUpdate() {
    if (this.state.dialog !== "settings") this.forgetting = false;
  }

  #trialWords(): string {
    const { basemapTrial, settings } = this.state;
    if (basemapTrial === undefined) return "";
    const { problem } = basemapTrial;
    if (problem === undefined) return msg("Loading the style…");
    return settings.basemapStyle === undefined
      ? msg(str`This style cannot be used: ${problem}. The built-in basemap stays.`)
      : msg(str`This style cannot be used: ${problem}. ${settings.basemapStyle} stays.`);
  }

  #looks({ language, theme, basemapStyle }: Settings) {
    const { basemapTrial } = this.state;
    return html`
      ${languages.length > 1 ? this.#language(language) : nothing}
      <div class="setting">
        <label for="theme">${msg("Colours of the page")}</label>
        ${this.#select(
          "theme",
          { system: msg("As the system"), light: msg("Light"), dark: msg("Dark") },
          theme,
          (value) => this.#change({ theme: value as Settings["theme"] }),
        )}
      </div>
      <div class="setting">
        <label for="basemap">${msg("Basemap")}</label>
        ${this.#select("basemap", { on: msg("Shown"), off: msg("Off") }, this.state.basemap ? "on" : "off", (value) =>
          emit(this, { kind: "basemap", shown: value === "on" }),
        )}
      </div>
      <div class="setting wide">
        <label for="style">${msg("Address of a MapLibre style to use as basemap")}</label>
        <input
          id="style"
          type="text"
          inputmode="url"
          spellcheck="false"
          placeholder=${msg("https://… (empty: the built-in one, which needs no network)")}
          .value=${basemapTrial?.address ?? basemapStyle ?? ""}
          aria-invalid=${basemapTrial?.problem !== undefined}
          aria-describedby="style-state"
          @change=${this.#basemapStyle}
        />
        <p id="style-state" class="small ${basemapTrial?.problem === undefined ? "quiet" : "problem"}" role="status">${this.#trialWords()}</p>
      </div>
    `;
  }

  #language(language: string | undefined) {
    const titles = languages.map((one) => [one, new Intl.DisplayNames(one, { type: "language" }).of(one) ?? one]);
    return html`<div class="setting">
      <label for="language">${msg("Language")}</label>
      ${this.#select(
        "language",
        { "": msg("As the browser"), ...Object.fromEntries(titles) },
        language ?? "",
        (value) => this.#change({ language: value === "" ? undefined : value }),
      )}
    </div>`;
  }

  #reading({ resampling, tileSize, workers, cacheMegabytes, catalogMinutes }: Settings) {
    return html`<section>
      <h3>${msg("Reading and drawing")}</h3>
      <div class="setting">
        <label for="resampling">${msg("Resampling of new layers")}</label>
        ${this.#select("resampling", { "": msg("What fits the data"), ...methodTitles() }, resampling ?? "", (value) =>
          this.#change({ resampling: value === "" ? undefined : (value as ResamplingMethod) }),
        )}
      </div>
      <div class="setting">
        <label for="tileSize">${msg("Size of tiles")}</label>
        ${this.#select(
          "tileSize",
          { 256: msg("256 pixels: reads least"), 512: msg("512 pixels: fewer tiles") },
          String(tileSize),
          (value) => this.#change({ tileSize: value === "512" ? 512 : 256 }),
        )}
      </div>
      ${this.#number("workers", msg("Workers"), workers, msg(str`Automatic (${Math.max(1, Math.min(4, (navigator.hardwareConcurrency ?? 2) - 1))})`))}
      ${this.#number("cacheMegabytes", msg("Memory for what was read, in MB"), cacheMegabytes, msg("Automatic"))}
      ${this.#number("catalogMinutes", msg("Minutes until a hosted catalog is looked at again"), catalogMinutes, "")}
    </section>`;
  }

  #kept() {
    const { usage } = this.state;
    const { cache, storedBytes } = usage ?? {};
    return html`<section>
      <h3>${msg("Kept on this computer")}</h3>
      <p class="use small">
        ${cache === undefined ? msg("Nobody has looked yet how much is in memory.") : msg(str`${formatBytes(cache.bytes)} of ${formatBytes(cache.limit)} in memory: blocks, values and headers of files.`)}
        ${storedBytes === undefined ? nothing : html`<br />${msg(str`${formatBytes(storedBytes)} stored: catalogs, and the page itself for offline use.`)}`}
      </p>
      <div class="row">
        <button @click=${() => emit(this, { kind: "settings-clear-caches" })}>${msg("Clear the memory")}</button>
        <button class="plain" @click=${() => emit(this, { kind: "settings-measure" })}>${msg("Look again")}</button>
      </div>
      ${this.forgetting ? this.#confirm() : html`<div><button class="forget" @click=${() => this.#ask(true)}>${msg("Delete everything stored…")}</button></div>`}
    </section>`;
  }

  #confirm() {
    return html`<div class="confirm" role="group" aria-labelledby="lost">
      <p id="lost" class="small">
        ${msg("All catalogs of this computer, the folders they may read, these settings and the page’s copy for offline use will be lost, and the page starts anew. Files stay where they are; export catalogs first that you want to keep.")}
      </p>
      <div class="row">
        <button class="danger" @click=${() => emit(this, { kind: "settings-forget" })}>${msg("Delete everything")}</button>
        <button class="keep" @click=${() => this.#ask(false)}>${msg("Keep")}</button>
      </div>
    </div>`;
  }

  /** The button that was pressed gives way to others, which get the focus. */
  #ask(forgetting: boolean) {
    this.forgetting = forgetting;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(forgetting ? ".keep" : ".forget")?.focus(),
    );
  }

  #select(id: string, titles: Readonly<Record<string, string>>, chosen: string, choose: (value: string) => void) {
    return html`<select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${Object.entries(titles).map(([value, title]) => html`<option value=${value} .selected=${value === chosen}>${title}</option>`)}
    </select>`;
  }

  #number(id: keyof typeof settingLimits, label: string, value: number | undefined, placeholder: string) {
    const [least, greatest] = settingLimits[id];
    return html`<div class="setting">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        min=${least}
        max=${greatest}
        step="1"
        placeholder=${placeholder}
        .value=${value === undefined ? "" : String(value)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const given = input.valueAsNumber;
          const within = Number.isFinite(given) ? Math.round(Math.min(greatest, Math.max(least, given))) : undefined;
          input.value = within === undefined ? "" : String(within);
          this.#change({ [id]: within ?? defaultSettings[id] });
        }}
      />
    </div>`;
  }

  #basemapStyle(event: Event) {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    const isGood = text === "" || isAddress(text);
    input.setCustomValidity(isGood ? "" : msg("This is not an https address."));
    input.reportValidity();
    if (isGood) emit(this, { kind: "settings-basemap", address: text === "" ? undefined : text });
  }

  #change(changes: Partial<Settings>) {
    emit(this, { kind: "settings-change", changes });
  }
}

customElements.define("settings-dialog", SettingsDialog);
