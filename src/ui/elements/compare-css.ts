import { css } from "lit";

/** Looks of the divider and of the bar above it. */
export const compareCss = css`
  :host {
    overflow: clip;
  }
  /* The part of the map that nothing covers: the divider runs along it. */
  .stage {
    position: absolute;
    inset: 0 0 var(--map-bottom) var(--map-start, 0px);
    overflow: clip;
  }
  .line {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 2px;
    margin-left: -1px;
    background: var(--surface);
    box-shadow: 0 0 0 1px var(--text);
  }
  .handle {
    position: absolute;
    top: 0;
    bottom: 0;
    display: grid;
    width: 44px;
    cursor: ew-resize;
    pointer-events: auto;
    touch-action: none;
    place-items: center;
  }
  .handle:focus {
    outline: none;
  }
  .grip {
    display: grid;
    width: 36px;
    height: 36px;
    border-radius: 50%;
    background: var(--surface);
    box-shadow:
      0 0 0 1px var(--line-strong),
      var(--shadow);
    color: var(--text);
    place-items: center;
  }
  .handle:focus-visible .grip {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .bar {
    position: absolute;
    top: var(--gap);
    left: 50%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px;
    width: max-content;
    max-width: calc(100% - 148px);
    padding: 8px;
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    pointer-events: auto;
    translate: -50%;
  }
  .side {
    display: flex;
    flex: 1 1 auto;
    width: 210px;
    align-items: center;
    gap: 8px;
    min-width: 0;
    max-width: 260px;
    font-size: 12px;
    font-weight: 600;
  }
  .side select {
    min-width: 0;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .ways {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .segments {
    display: flex;
    padding: 2px;
    border-radius: var(--radius-small);
    background: var(--surface-sunken);
  }
  .segments button {
    min-height: calc(var(--control) - 4px);
    border: 0;
    background: none;
    color: var(--text-quiet);
  }
  .segments button[aria-pressed="true"] {
    background: var(--segment);
    box-shadow: 0 1px 2px rgb(0 0 0 / 18%);
    color: var(--text);
    font-weight: 600;
  }
  .turns {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--control);
    font-size: 12px;
    cursor: pointer;
  }
  .tag {
    position: absolute;
    top: 84px;
    max-width: 45%;
    margin: 0 12px;
    padding: 3px 9px;
    overflow: hidden;
    border-radius: 6px;
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 12px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tag.alone {
    left: 50%;
    margin: 0;
    translate: -50%;
  }
  @media (max-width: 1100px) {
    .tag {
      top: 128px;
    }
  }
  @media (max-width: 719px) {
    .bar {
      right: 54px;
      left: 10px;
      width: auto;
      max-width: none;
      translate: none;
    }
    .side {
      flex-basis: calc(50% - 8px);
    }
    .side > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
