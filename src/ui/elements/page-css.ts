import { css } from "lit";

/** Where the parts of the page lie over the map: a panel on the left, a bottom sheet on small screens. */
export const pageCss = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 3;
    overflow: hidden;
    pointer-events: none;
  }
  .panel,
  map-legend,
  network-meter,
  layer-errors,
  removed-line,
  axis-player,
  compare-view,
  share-dialog,
  export-dialog,
  settings-dialog,
  .line,
  welcome-card,
  keys-dialog,
  ingest-dialog,
  .legend-button {
    pointer-events: auto;
  }
  .panel {
    position: absolute;
    top: var(--gap);
    bottom: var(--gap);
    left: var(--gap);
    display: flex;
    flex-direction: column;
    width: var(--panel-width);
    overflow: hidden;
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 10px 10px 6px 16px;
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 15px;
    font-weight: 650;
    letter-spacing: -0.005em;
  }
  h1 img {
    width: 20px;
    height: 20px;
  }
  .tabs {
    display: flex;
    padding: 0 12px;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    flex: 1;
    min-height: max(40px, var(--control));
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--text-quiet);
    font-weight: 500;
  }
  .tabs button:hover {
    color: var(--text);
  }
  .tabs button[aria-selected="true"] {
    box-shadow: inset 0 -2px var(--accent);
    color: var(--text);
    font-weight: 600;
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .body {
    flex: 1;
    padding: 16px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .data,
  .above {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  layer-list {
    max-height: 40dvh;
    overflow: auto;
    overscroll-behavior: auto;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .selected {
    margin: 0 0 14px;
    overflow: hidden;
    font-size: 14px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .basemap {
    min-height: var(--control);
    padding-top: 4px;
    border-top: 1px solid var(--line);
    cursor: pointer;
  }
  details summary {
    min-height: var(--control);
    padding-top: 8px;
    cursor: pointer;
    color: var(--text-quiet);
    font-size: 12px;
    font-weight: 600;
  }
  .open-page {
    position: absolute;
    top: 10px;
    left: 10px;
    padding: 6px 12px;
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--accent);
    font-size: 13px;
    font-weight: 600;
    pointer-events: auto;
  }
  .centre {
    position: absolute;
    inset: 0;
    display: grid;
    overflow: auto;
    padding: 16px;
    place-items: safe center;
  }
  .errors {
    position: absolute;
    top: var(--gap);
    left: 50%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    width: min(464px, calc(100vw - var(--panel-width) - 100px));
    max-height: calc(100dvh - 96px);
    overflow: auto;
    padding: 0 16px 24px;
    translate: calc((var(--panel-width) - 100%) / 2);
  }
  .errors.below-bar {
    top: 120px;
  }
  .corner {
    position: absolute;
    bottom: var(--gap);
    left: calc(var(--panel-width) + 2 * var(--gap));
    display: grid;
    gap: 8px;
  }
  /* Not there yet: they are loaded after the first view. */
  :not(:defined) {
    display: none;
  }
  compare-view {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .bottom {
    position: absolute;
    right: 124px;
    bottom: var(--gap);
    left: calc(var(--panel-width) + 2 * var(--gap) + 276px);
    display: grid;
    justify-items: center;
    gap: 8px;
  }
  .legend-button {
    box-shadow: var(--shadow);
    border: 0;
    font-size: 12px;
  }
  network-meter {
    position: absolute;
    right: 12px;
    bottom: 76px;
  }
  @media (max-width: 960px) {
    network-meter {
      top: var(--gap);
      right: auto;
      bottom: auto;
      left: calc(var(--panel-width) + 2 * var(--gap));
    }
  }
  .drop {
    position: absolute;
    inset: 0;
    display: grid;
    border: 3px dashed var(--accent);
    background: color-mix(in srgb, var(--surface) 82%, transparent);
    color: var(--accent);
    font-size: 20px;
    font-weight: 650;
    place-items: center;
  }
  .grip {
    display: none;
  }
  @media (max-width: 719px) {
    .panel {
      top: auto;
      right: 0;
      bottom: 0;
      left: 0;
      width: auto;
      max-height: 54dvh;
      padding-bottom: env(safe-area-inset-bottom);
      border-radius: 16px 16px 0 0;
    }
    .panel.closed .body {
      display: none;
    }
    .panel .head {
      position: absolute;
      z-index: 1;
      top: 0;
      right: 4px;
      padding: 0;
    }
    .panel .head h1 {
      display: none;
    }
    .grip {
      display: grid;
      width: 100%;
      min-height: 44px;
      border: 0;
      border-radius: 0;
      background: none;
      place-items: center;
    }
    .grip::after {
      width: 36px;
      height: 4px;
      border-radius: 2px;
      background: var(--line-strong);
      content: "";
    }
    /* Beside the map's own buttons. */
    .errors {
      top: 10px;
      left: 0;
      width: calc(100vw - 54px);
      max-height: 45dvh;
      padding: 0 8px 16px 10px;
      translate: none;
    }
    .corner {
      bottom: calc(var(--map-bottom) + 10px);
      left: 10px;
    }
    .bottom {
      right: 10px;
      bottom: calc(var(--sheet-height, 0px) + 10px);
      left: 10px;
    }
    map-legend {
      max-width: calc(100vw - 120px);
    }
    /* Both would leave little of the map: the legend comes back when the pin is cleared, or nothing is compared any more. */
    .corner:is(.pinned, .comparing) :is(map-legend, .legend-button) {
      display: none;
    }
    /* The choice of what is compared lies there. */
    network-meter.comparing {
      display: none;
    }
    network-meter {
      top: 10px;
      right: auto;
      bottom: auto;
      left: 10px;
    }
    .centre {
      padding: 10px;
    }
  }
  /* On paper: the legends below the map, and nothing else. */
  @media print {
    :host {
      position: static;
      overflow: visible;
    }
    :is(.panel, .centre, .errors, .bottom, .drop, .legend-button),
    :is(compare-view, network-meter, share-dialog, export-dialog, settings-dialog, keys-dialog, ingest-dialog) {
      display: none;
    }
    .corner {
      position: static;
      grid-auto-flow: column;
      justify-content: start;
      margin-top: 16px;
    }
  }
`;
