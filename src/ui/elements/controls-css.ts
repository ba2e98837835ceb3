import { css } from "lit";

/** Looks of the plain HTML controls that every element uses. */
export const controlsCss = css`
  :host {
    box-sizing: border-box;
    color: var(--text);
    font: 14px / 1.45 var(--font);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h3,
  .heading {
    margin: 0;
    color: var(--text-quiet);
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  button,
  select,
  input,
  textarea {
    color: inherit;
    font: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--control);
    padding: 0 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: pointer;
  }
  button:hover {
    background: var(--surface-hover);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    border-color: var(--accent-hover);
    background: var(--accent-hover);
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.plain:hover {
    background: var(--surface-hover);
  }
  button.icon {
    width: var(--control);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--text-quiet);
  }
  button.icon:hover {
    background: var(--surface-hover);
    color: var(--text);
  }
  button.link {
    min-height: var(--small-control);
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  select,
  input:is([type="text"], [type="number"], [type="search"]),
  textarea {
    width: 100%;
    min-height: var(--control);
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  input[type="number"] {
    appearance: textfield;
    font-variant-numeric: tabular-nums;
  }
  input[type="number"]::-webkit-inner-spin-button {
    display: none;
  }
  input[type="range"] {
    width: 100%;
    border-radius: 4px;
    min-height: var(--small-control);
    margin: 0;
    accent-color: var(--accent);
  }
  input[type="checkbox"],
  input[type="radio"] {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  code,
  pre,
  .mono {
    font-family: var(--font-mono);
    font-size: 12px;
  }
  .quiet {
    color: var(--text-quiet);
  }
  .small {
    font-size: 12px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .spread {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.symbol {
    flex: none;
    width: 18px;
    height: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
