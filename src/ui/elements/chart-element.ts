import type { Chart, ChartConfiguration } from "chart.js";
import { LitElement, type PropertyDeclarations } from "lit";
import { loadPart } from "../load-part.ts";

/**
 * An element with a `canvas` on which the plotting library draws. The library is loaded with the first one, and draws anew in another theme;
 * `failed` where it could not be loaded.
 */
export abstract class ChartElement extends LitElement {
  static override properties: PropertyDeclarations = { failed: { state: true } };

  declare failed: boolean;
  /** Undefined until it is drawn. */
  protected chart: Chart | undefined;

  constructor() {
    super();
    this.failed = false;
  }

  /** What to draw, in the colours of now. */
  protected abstract configuration(): ChartConfiguration;

  override connectedCallback() {
    super.connectedCallback();
    this.#theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    if (this.hasUpdated) void this.draw();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#theme.disconnect();
    this.chart?.destroy();
    this.chart = undefined;
  }

  /** Draws all of it anew. */
  protected async draw(): Promise<void> {
    const loaded = await loadPart(() => import("./chart-parts.ts")).catch(() => undefined);
    this.failed = loaded === undefined;
    // The canvas may have to come back first.
    await this.updateComplete;
    if (!this.isConnected) return;
    const canvas = this.renderRoot.querySelector("canvas");
    if (loaded === undefined || canvas === null) return;
    this.chart?.destroy();
    this.chart = new loaded.Chart(canvas, this.configuration());
  }

  /** A colour of the page, such as `var(--line)`, as it is now. */
  protected color(value: string): string {
    const canvas = this.renderRoot.querySelector("canvas");
    if (canvas === null) return "";
    canvas.style.color = value;
    const { color } = getComputedStyle(canvas);
    canvas.style.color = "";
    return color;
  }

  readonly #theme = new MutationObserver(() => void this.draw());
}
