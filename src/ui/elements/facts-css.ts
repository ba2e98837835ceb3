import { css } from "lit";

/** Looks of names and values in two columns. */
export const factsCss = css`
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    font-size: 13px;
  }
  dt,
  dd {
    padding: 5px 0;
    border-top: 1px solid var(--line);
  }
  dt {
    padding-inline-end: 14px;
    color: var(--text-quiet);
  }
  dd {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    text-align: end;
  }
  dl > :is(dt, dd):nth-of-type(1) {
    border-top: 0;
  }
`;
