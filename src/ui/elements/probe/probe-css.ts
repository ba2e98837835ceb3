import { css } from "lit";
import { sectionCss } from "../section-css.ts";

/** Looks that the parts of Inspect have in common. */
export const probeCss = css`
  ${sectionCss}
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th {
    padding: 5px 8px 5px 0;
    color: var(--text-quiet);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  td {
    padding: 5px 0;
    overflow-wrap: anywhere;
    text-align: end;
  }
  tr + tr > * {
    border-top: 1px solid var(--line);
  }
  .actions {
    flex-wrap: wrap;
    gap: 6px;
  }
  button {
    font-size: 13px;
  }
  progress {
    width: 100%;
    height: 8px;
    accent-color: var(--accent);
  }
  .failed {
    color: var(--danger);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
`;
