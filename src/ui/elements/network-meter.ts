import { msg, str } from "@lit/localize";
import { css, html, LitElement } from "lit";
import type { Counters } from "../../engine/engine.ts";
import { formatBytes, formatNumber } from "../state/format.ts";
import { waitingWords } from "../state/waiting-words.ts";
import { controlsCss } from "./controls-css.ts";

/** What looking at the data has cost so far. */
export class NetworkMeter extends LitElement {
  static override properties = { counters: { attribute: false }, tilesInFlight: { type: Number } };
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
        padding: 4px 10px;
        border-radius: 99px;
        background: var(--surface);
        box-shadow: var(--shadow);
        color: var(--text-quiet);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .dot {
        display: inline-block;
        width: 7px;
        height: 7px;
        margin-inline-end: 6px;
        border-radius: 50%;
        background: var(--line-strong);
      }
      .busy .dot {
        background: var(--accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .busy .dot {
          animation: pulse 1s ease-in-out infinite alternate;
        }
        @keyframes pulse {
          to {
            opacity: 0.3;
          }
        }
      }
    `,
  ];

  declare counters: Counters;
  declare tilesInFlight: number;

  constructor() {
    super();
    this.counters = { requests: 0, bytes: 0, blocksDecoded: 0, underWay: 0, slow: 0, silentSeconds: 0 };
    this.tilesInFlight = 0;
  }

  override render() {
    const { requests, bytes } = this.counters;
    const traffic = requests === 1 ? msg("1 request") : msg(str`${formatNumber(requests)} requests`);
    const { tilesInFlight: tiles } = this;
    const busy = tiles > 0;
    const wait = waitingWords(this.counters);
    const inFlight = tiles === 1 ? msg("1 tile in flight") : msg(str`${tiles} tiles in flight`);
    return html`<section aria-label=${msg("Network")}><div
      class=${busy ? "busy" : ""}
      role="img"
      aria-label=${[msg(str`Network: ${traffic}, ${formatBytes(bytes)}, ${inFlight}`), wait].filter(Boolean).join(", ")}
      title=${msg("Requests and bytes read from the files so far; tiles being drawn")}
    >
      <span class="dot"></span>${traffic} · ${formatBytes(bytes)}${busy ? ` · ${tiles === 1 ? msg("1 tile") : msg(str`${tiles} tiles`)}` : ""}${wait === undefined ? "" : html` · <strong class="wait">${wait}</strong>`}
    </div></section>`;
  }
}

customElements.define("network-meter", NetworkMeter);
