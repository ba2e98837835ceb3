import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import type { Dataset } from "../../../catalog/catalogs.ts";
import { bandOf, type Thumbnail } from "../../state/catalogs/catalog-state.ts";
import { emit } from "../../state/intents.ts";

/** A small picture of a dataset, asked for while it is in view. Decorative: the row names the dataset. */
export class DatasetThumbnail extends LitElement {
  static override properties = { of: { attribute: false }, thumbnail: { attribute: false } };
  static override styles = css`
    :host {
      display: grid;
      overflow: hidden;
      width: 44px;
      height: 44px;
      border-radius: 6px;
      background: var(--surface-sunken);
      place-items: center;
    }
    canvas {
      max-width: 100%;
      max-height: 100%;
    }
    svg {
      width: 18px;
      height: 18px;
      fill: none;
      stroke: var(--text-quiet);
      stroke-width: 1.5;
      opacity: 0.7;
    }
  `;

  declare of: Dataset;
  /** Undefined until it is drawn; null where it could not be. */
  declare thumbnail: Thumbnail | undefined;
  #inView = false;

  readonly #observer = new IntersectionObserver(
    (entries) => {
      this.#inView = entries.at(-1)?.isIntersecting ?? false;
      this.#ask(this.#inView);
    },
    { rootMargin: "60px" },
  );

  override connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
    // Detached elements reach nobody by events: the page's root hears it instead.
    emit(window, { kind: "catalog-thumbnail", dataset: this.of, wanted: false });
  }

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("of");
    if (before === undefined || bandOf(before) === bandOf(this.of)) return;
    emit(this, { kind: "catalog-thumbnail", dataset: before, wanted: false });
    this.#ask(this.#inView);
  }

  override render() {
    if (this.thumbnail === null) {
      return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v14H4zM4 19L20 5"></path></svg>`;
    }
    return this.thumbnail === undefined
      ? nothing
      : html`<canvas width=${this.thumbnail.width} height=${this.thumbnail.height} aria-hidden="true"></canvas>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("thumbnail") || !this.thumbnail) return;
    const { data, width, height } = this.thumbnail;
    this.renderRoot
      .querySelector("canvas")
      ?.getContext("2d")
      ?.putImageData(new ImageData(data, width, height), 0, 0);
  }

  #ask(wanted: boolean) {
    if (wanted && this.thumbnail !== undefined) return;
    emit(this, { kind: "catalog-thumbnail", dataset: this.of, wanted });
  }
}

customElements.define("dataset-thumbnail", DatasetThumbnail);
