import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing } from "lit";
import type { FileInfo } from "../../../engine/engine.ts";
import { type FileFix, fileFixes } from "../../state/file-fixes.ts";
import { fileName, formatBytes, formatNumber } from "../../state/format.ts";
import { emit, type Intent } from "../../state/intents.ts";
import { fileWarnings } from "../../state/layers/layer.ts";
import { isMosaic, type Scene, sceneFrame } from "../../state/layers/scene.ts";
import { meaningWords } from "../../state/layers/value-words.ts";
import type { Reading, SceneFile } from "../../state/probe/probe-state.ts";
import { controlsCss } from "../controls-css.ts";
import { factsCss } from "../facts-css.ts";
import { symbol } from "../symbols.ts";
import { readingState } from "./reading-state.ts";

/** What the header of a file says. Its texts come from strangers: they are shown as text, never as markup. */
export class FileFacts extends LitElement {
  static override properties = {
    info: { attribute: false },
    metadata: { attribute: false },
    scene: { attribute: false },
    file: { attribute: false },
  };
  static override styles = [
    controlsCss,
    factsCss,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      .name {
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      .verdict {
        display: grid;
        grid-template-columns: 18px 1fr;
        gap: 8px;
        padding: 10px 12px;
        border-radius: 9px;
        background: var(--surface-sunken);
        font-size: 13px;
      }
      .verdict li {
        color: var(--text-quiet);
      }
      details {
        border-top: 1px solid var(--line);
      }
      summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-height: max(36px, var(--control));
        cursor: pointer;
        font-size: 13px;
        font-weight: 600;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      details[open] summary svg {
        rotate: 180deg;
      }
      .scroll {
        max-height: 260px;
        overflow: auto;
        padding-bottom: 8px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      th {
        color: var(--text-quiet);
        font-weight: 400;
      }
      th,
      td {
        padding: 3px 6px 3px 0;
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      td.text {
        white-space: pre-wrap;
      }
      .fix {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
        gap: 6px;
      }
      .fix button,
      .copy button {
        font-size: 13px;
      }
      .copy {
        padding-bottom: 8px;
      }
      pre {
        width: 100%;
        margin: 0;
        padding: 8px 10px;
        overflow: auto;
        border-radius: var(--radius-small);
        background: var(--surface-sunken);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare info: FileInfo;
  /** What Terracotta would tell of it, as JSON, once somebody asks. */
  declare metadata: Reading<string>;
  /** Where each band is a file of its own. */
  declare scene: Scene | undefined;
  /** The one of them that somebody chose. */
  declare file: Reading<SceneFile>;

  override render() {
    const info = this.#chosen?.info ?? this.info;
    return html`
      <h3>${msg("File")}</h3>
      <p class="name" title=${info.url.startsWith("local:") ? nothing : info.url}>${fileName(info.url)}</p>
      ${this.scene === undefined ? nothing : this.#files(this.scene, info)}
      <dl>
        ${factRows(info).map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}
      </dl>
      ${this.#verdict(info)} ${fileFixes(info).map((fix) => this.#fix(fix))}
      <div>
        ${this.#details(msg(str`Bands (${info.bands.length})`), this.#bands(info))}
        ${this.#details(msg(str`Levels (${info.overviews.length})`), this.#levels(info))}
        ${Object.keys(info.metadata).length === 0 ? nothing : this.#details(msg(str`Tags (${Object.keys(info.metadata).length})`), this.#tags(info))}
        ${this.#terracotta()}
      </div>
    `;
  }

  /** The file of a band of this step. */
  get #chosen(): SceneFile | undefined {
    const { file, scene } = this;
    const found = file.status === "read" ? file.result : undefined;
    return scene !== undefined && found?.frame === sceneFrame(scene) ? found : undefined;
  }

  /** Each band of a scene is a file; of a mosaic only the first one of many is looked at. */
  #files(scene: Scene, { url }: FileInfo) {
    const { file } = this;
    const choose = (event: Event) =>
      this.#ask({ kind: "probe-file", band: Number((event.target as HTMLSelectElement).value) });
    return html`<p class="small quiet">
        ${isMosaic(scene) ? msg("The first one of those that lie over each other.") : msg("Each band is a file of its own.")}
      </p>
      ${
        scene.bands.length === 1
          ? nothing
          : html`<select aria-label=${msg("Band whose file is described")} @change=${choose}>
              ${this.#chosen ? nothing : html`<option value="" selected disabled>${msg("File of another band…")}</option>`}
              ${scene.bands.map((name, i) => html`<option value=${i + 1} .selected=${this.#chosen?.band === i + 1}>${name}</option>`)}
            </select>`
      }
      ${file.status === "reading" || file.status === "failed" ? readingState(file, msg(str`Opening the file beside ${fileName(url)}…`), this.#ask) : nothing}`;
  }

  #verdict(info: FileInfo) {
    const { cog } = info;
    const notes = [...cog.reasons, ...fileWarnings(info)];
    return html`<div class="verdict">
      ${symbol(cog.valid ? "check" : "warn")}
      <div>
        ${cog.valid ? msg("A cloud-optimized GeoTIFF") : msg("Not laid out as a cloud-optimized GeoTIFF")}
        ${notes.length === 0 ? nothing : html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
      </div>
    </div>`;
  }

  #details(title: string, content: unknown) {
    return html`<details>
      <summary>${title} ${symbol("down")}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${title}>${content}</div>
    </details>`;
  }

  #bands(info: FileInfo) {
    return html`<table>
      <thead><tr><th scope="col">${msg("Band")}</th><th scope="col">${msg("Type")}</th><th scope="col">${msg("No data")}</th><th scope="col">${msg("Scale, offset")}</th></tr></thead>
      <tbody>
        ${info.bands.map(
          (band, i) => html`<tr>
            <td>${i + 1}${band.name ? ` ${band.name}` : ""}</td>
            <td>${band.dataType}</td>
            <td>${band.nodata === undefined ? "–" : formatNumber(band.nodata, exactDigits)}</td>
            <td>${band.scale === 1 && band.offset === 0 ? "–" : `${formatNumber(band.scale, exactDigits)}, ${formatNumber(band.offset, exactDigits)}`}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #levels(info: FileInfo) {
    return html`<table>
      <thead><tr><th scope="col">${msg("Level")}</th><th scope="col">${msg("Pixels")}</th><th scope="col">${msg("Block")}</th><th scope="col">${msg("Compression")}</th></tr></thead>
      <tbody>
        ${info.overviews.map(
          ({ level, width, height, blockWidth, blockHeight, compression }) => html`<tr>
            <td>${level}</td>
            <td>${sizeWords(width, height)}</td>
            <td>${blockWidth} × ${blockHeight}</td>
            <td>${compression}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #fix({ words, command }: FileFix) {
    return html`<div class="fix">
      <p class="small">${words}</p>
      <pre tabindex="0" role="group" aria-label=${msg("Command")}>${command}</pre>
      <button @click=${() => this.#ask({ kind: "copy", text: command, what: msg("Command") })}>${symbol("copy")} ${msg("Copy the command")}</button>
    </div>`;
  }

  #ask = (intent: Intent) => emit(this, intent);

  /** The same that Terracotta's route `metadata` tells of a dataset. */
  #terracotta() {
    const { metadata } = this;
    const open = (event: Event) => {
      const isOpen = (event.target as HTMLDetailsElement).open;
      if (isOpen && metadata.status === "initial") this.#ask({ kind: "probe-metadata" });
    };
    return html`<details @toggle=${open}>
      <summary>${msg("Metadata as Terracotta gives it")} ${symbol("down")}</summary>
      ${readingState(metadata, msg("Measuring…"), this.#ask)}
      ${
        metadata.status === "read"
          ? html`<pre class="scroll" tabindex="0" role="group" aria-label=${msg("Metadata")}>${metadata.result}</pre>
              <div class="copy">
                <button @click=${() => this.#ask({ kind: "copy", text: metadata.result, what: msg("Metadata") })}>${symbol("copy")} ${msg("Copy")}</button>
              </div>`
          : nothing
      }
    </details>`;
  }

  #tags(info: FileInfo) {
    return html`<table>
      <tbody>
        ${Object.entries(info.metadata).map(([name, text]) => html`<tr><th scope="row">${name}</th><td class="text">${text}</td></tr>`)}
      </tbody>
    </table>`;
  }
}

/** Digits that no-data values and scales are given with: they are as they are. */
const exactDigits = 12;

const sizeWords = (width: number, height: number): string => `${formatNumber(width)} × ${formatNumber(height)}`;

function factRows(info: FileInfo): readonly (readonly [name: string, text: string])[] {
  const { crs } = info.georeference;
  const full = info.overviews[0];
  const nodata = [...new Set(info.bands.map((band) => band.nodata).filter((value) => value !== undefined))];
  const sources = {
    none: msg("none"),
    nodata: msg(str`no-data value ${nodata.map((value) => formatNumber(value, exactDigits)).join(", ")}`),
    mask: msg("mask"),
    alpha: msg("alpha band"),
  };
  const { compression, predictor } = info;
  return [
    [msg("Pixels"), sizeWords(info.width, info.height)],
    [msg("Bands"), `${info.bands.length} × ${info.dataType}`],
    ["CRS", crs.code === undefined ? crs.name : `${crs.code} ${crs.name === crs.code ? "" : crs.name}`],
    ...pixelSize(info),
    ...valueRows(info),
    [msg("Transparency"), sources[info.masked]],
    [msg("Overviews"), String(Math.max(0, info.overviews.length - 1))],
    [msg("Block"), full ? `${full.blockWidth} × ${full.blockHeight}` : "–"],
    [msg("Compression"), predictor === 1 ? compression : msg(str`${compression}, predictor ${predictor}`)],
    [msg("Layout"), layoutWords(info)],
    [msg("Size"), info.byteLength === undefined ? msg("not told by the host") : formatBytes(info.byteLength)],
  ];
}

/** What stored values mean, in each way that occurs among the bands. */
function valueRows({ bands }: FileInfo): readonly (readonly [name: string, text: string])[] {
  const words = new Set(bands.map((band) => meaningWords(band)).filter((text) => text !== ""));
  return [...words].slice(0, 3).map((text) => [msg("Values"), text]);
}

function layoutWords({ bigTiff, byteOrder, interleave }: FileInfo): string {
  const format = bigTiff ? "BigTIFF" : "TIFF";
  const isByPixel = interleave === "pixel";
  if (byteOrder === "little") {
    return isByPixel ? msg(str`${format}, little endian, by pixel`) : msg(str`${format}, little endian, by band`);
  }
  return isByPixel ? msg(str`${format}, big endian, by pixel`) : msg(str`${format}, big endian, by band`);
}

function pixelSize({ georeference }: FileInfo): readonly (readonly [name: string, text: string])[] {
  if ("rpc" in georeference) return [[msg("Placed by"), msg("RPC (rational polynomial coefficients)")]];
  if ("gcps" in georeference) return [[msg("Placed by"), msg(str`${georeference.gcps.length} ground control points`)]];
  const [a, b, , d, e] = georeference.transform;
  const unit = georeference.crs.kind === "geographic" ? "°" : "";
  const [x, y] = [Math.hypot(a, d), Math.hypot(b, e)].map((side) => `${formatNumber(side, 5)}${unit}`);
  return [[msg("Pixel size"), `${x} × ${y}`]];
}

customElements.define("file-facts", FileFacts);
