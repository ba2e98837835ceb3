import { css } from "lit";

/** How the axis looks. */
export const axisPlayerCss = css`
  :host {
    display: block;
    container: axis / inline-size;
    width: 100%;
    max-width: 620px;
  }
  section {
    display: grid;
    grid-template-columns: auto auto auto minmax(0, 1fr) auto auto auto;
    align-items: center;
    gap: 2px;
    padding: 6px;
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 13px;
  }
  .time {
    min-width: 0;
    padding: 0 8px;
  }
  output {
    overflow: hidden;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  output.empty {
    color: var(--text-quiet);
    font-weight: 400;
  }
  .spread > .small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .dots::after {
    content: "…";
  }
  .slide {
    position: relative;
  }
  input[type="range"] {
    display: block;
    position: relative;
    min-height: 24px;
  }
  /* Below the middle of the thumb at each of its stops: the thumb is 16 px wide. */
  .marks {
    position: absolute;
    right: 8px;
    bottom: -3px;
    left: 8px;
    display: flex;
    justify-content: space-between;
  }
  .marks i {
    width: 4px;
    height: 4px;
    margin: 0 -2px;
    border: 1px solid var(--text-quiet);
    border-radius: 50%;
    background: var(--text-quiet);
  }
  .marks i.hollow {
    background: none;
    opacity: 0.6;
  }
  .marks i.now {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }
  select {
    width: auto;
    padding: 0 2px;
    font-size: 12px;
  }
  .loop[aria-pressed="true"] {
    color: var(--accent);
  }
  @container axis (max-width: 480px) {
    section {
      grid-template-columns: auto auto auto minmax(0, 1fr) auto auto;
    }
    .time {
      grid-row: 1;
      grid-column: 1 / -1;
      padding: 2px 6px 6px;
    }
    select {
      justify-self: end;
    }
  }
`;
