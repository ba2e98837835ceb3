import { css, html, LitElement } from "lit";
import { emit } from "../state/intents.ts";
import { samples } from "../state/samples.ts";
import { controlsCss } from "./controls-css.ts";

/** The files that ship with the page, by kind. */
export class SampleList extends LitElement {
  static override styles = [
    controlsCss,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
        gap: 8px;
      }
      button {
        display: flex;
        flex-direction: column;
        align-items: stretch;
        justify-content: flex-start;
        gap: 0;
        width: 100%;
        height: 100%;
        padding: 0;
        overflow: hidden;
        border-color: var(--line);
        border-radius: 9px;
        text-align: start;
      }
      img {
        width: 100%;
        height: 64px;
        background: var(--surface-sunken);
        object-fit: cover;
      }
      .text {
        display: block;
        padding: 6px 8px 8px;
      }
      .title {
        display: block;
        font-size: 12px;
        font-weight: 600;
        line-height: 1.3;
      }
      .kind {
        display: block;
        margin-top: 1px;
        color: var(--text-quiet);
        font-size: 11px;
        line-height: 1.3;
      }
    `,
  ];

  override render() {
    return html`<ul>
      ${samples.map(
        (sample) => html`<li>
          <button
            type="button"
            title=${sample.credit}
            @click=${() => emit(this, { kind: "add-urls", urls: [new URL(sample.path, document.baseURI).href] })}
          >
            <img src=${new URL(sample.thumbnail, document.baseURI).href} alt="" width="92" height="64" />
            <span class="text"><span class="title">${sample.title()}</span><span class="kind">${sample.kind()}</span></span>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define("sample-list", SampleList);
