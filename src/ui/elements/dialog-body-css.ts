import { css } from "lit";

/** Looks of what scrolls below the head of a dialog. */
export const dialogBodyCss = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-height: 0;
    padding: 4px 20px 20px;
    overflow: auto;
    overscroll-behavior: contain;
  }
`;
