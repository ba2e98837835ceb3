import { css } from "lit";

/** How the catalogs in the panel look. */
export const catalogSectionCss = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: var(--small-control);
  }
  .choose {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px;
  }
  .choose select {
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .manage[aria-expanded="true"] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .keys button {
    max-width: 100%;
    min-height: var(--small-control);
    padding: 0 6px 0 10px;
    gap: 2px;
    font-size: 12px;
  }
  .keys button span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .keys button.link {
    padding: 0 4px;
  }
  .keys button[aria-expanded="true"] svg {
    rotate: 180deg;
  }
  .keys svg.symbol {
    width: 15px;
    height: 15px;
  }
  .keys button.chosen {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .order {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: 12px;
  }
  .order .count {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  .order select {
    width: auto;
    max-width: 140px;
    min-height: var(--small-control);
    padding: 0 4px;
  }
  .order .icon {
    width: var(--small-control);
    min-height: var(--small-control);
  }
  .problem {
    display: grid;
    gap: 6px;
    padding: 8px 12px;
    border: 1px solid var(--danger);
    border-radius: 9px;
    background: var(--danger-soft);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 4px 4px 4px 12px;
    border-radius: 9px;
    background: var(--surface-sunken);
    font-size: 13px;
  }
  .line button,
  .problem button,
  .empty button {
    font-size: 13px;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 8px;
    font-size: 13px;
  }
  .actions {
    flex-wrap: wrap;
    gap: 6px;
  }
  .stale {
    color: var(--danger);
  }
  .back {
    justify-self: start;
    padding-inline-start: 4px;
    gap: 2px;
    font-size: 13px;
  }
  .back svg {
    rotate: 90deg;
  }
`;
