import { css } from "lit";

/** Lines over the map that say something to everyone. */
export const noticeCss = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 10px;
    padding: 4px 6px 4px 16px;
    border: 1px solid var(--danger);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 16%);
    font-size: 13px;
  }
  .line span {
    flex: 1;
  }
  .notice {
    border-color: var(--line-strong);
  }
`;
