import { css } from "lit";

/** How the sections of the panel's parts stand below each other. */
export const sectionCss = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
`;
