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

/** Looks of a modal dialog. */
export const dialogCss = css`
  ${dialogBodyCss}
  dialog {
    width: min(var(--dialog-width, 560px), calc(100vw - 24px));
    max-width: none;
    max-height: calc(100dvh - 32px);
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 14px;
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--text);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  .dialog-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 14px 14px 8px 20px;
  }
  .dialog-head h2 {
    margin: 0;
    font-size: 16px;
  }
  .dialog-head h2:focus {
    outline: none;
  }
`;
