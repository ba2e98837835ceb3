import { css, html } from "lit";
import { nameEnds } from "../../state/layers/name-ends.ts";

/** A name that is cut in its middle where there is no room for it; it is read aloud whole. */
export function cutName(name: string) {
  const [head, tail] = nameEnds(name);
  if (tail === "") return html`<span class="whole-name">${name}</span>`;
  return html`<span class="cut-name" aria-hidden="true"><span>${head}</span><span>${tail}</span></span><span class="visually-hidden">${name}</span>`;
}

/** Looks of it; the element needs those of the controls as well. */
export const cutNameCss = css`
  .whole-name,
  .cut-name > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }
  .whole-name {
    display: block;
  }
  .cut-name {
    display: flex;
    min-width: 0;
  }
  .cut-name > :last-child {
    flex: none;
    white-space: pre;
  }
`;
