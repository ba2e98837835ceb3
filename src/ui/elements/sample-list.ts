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
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 8px;
      }
      button {
        display: grid;
        grid-template-columns: 44px 1fr;
        gap: 10px;
        width: 100%;
        height: 100%;
        padding: 6px;
        border-color: var(--line);
        border-radius: 9px;
        text-align: start;
      }
      img {
        width: 44px;
        height: 44px;
        border-radius: 5px;
        background: var(--surface-sunken);
        object-fit: cover;
      }
      .title {
        display: block;
        font-size: 13px;
        font-weight: 600;
        line-height: 1.25;
      }
      .kind {
        display: block;
        margin-top: 1px;
        color: var(--text-quiet);
        font-size: 12px;
        line-height: 1.25;
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
            <img src=${new URL(sample.thumbnail, document.baseURI).href} alt="" width="44" height="44" />
            <span><span class="title">${sample.title}</span><span class="kind">${sample.kind}</span></span>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define("sample-list", SampleList);
