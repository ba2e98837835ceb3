import { html, svg, type TemplateResult } from "lit";

/** Line drawings on a 24 × 24 grid. */
const paths = {
  add: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM5 15V4h10",
  down: "M6 9l6 6 6-6",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z",
  eyeOff:
    "M4 4l16 16M9.9 5.8A9 9 0 0112 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 01-2.6 3.4M6.4 7.3A16 16 0 002.5 12S6 18.5 12 18.5a9 9 0 004-.9",
  folder: "M3 6h6l2 2.5h10V19H3z",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  help: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM9.8 9.6a2.3 2.3 0 113.7 2c-.9.6-1.5 1.1-1.5 2M12 16.4v.1",
  info: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.5M12 7.6v.1",
  lower: "M12 5v14M6 13l6 6 6-6",
  pin: "M12 21s6.5-6 6.5-11a6.5 6.5 0 10-13 0C5.5 15 12 21 12 21zM12 12.4a2.4 2.4 0 100-4.8 2.4 2.4 0 000 4.8z",
  pause: "M8 5v14M16 5v14",
  play: "M7 5l12 7-12 7z",
  raise: "M12 19V5M6 11l6-6 6 6",
  search: "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21",
  share: "M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1",
  duplicate: "M8 8V4h12v12h-4M4 8h12v12H4z",
  download: "M12 4v11M8 11.5l4 4 4-4M5 20h14",
  next: "M6 5l9 7-9 7zM18 5v14",
  previous: "M18 5l-9 7 9 7zM6 5v14",
  compare: "M12 3v18M4 6h5v12H4M15 6h5v12h-5",
  more: "M12 4.9v.2M12 11.9v.2M12 18.9v.2M12.6 5h-1.2M12.6 12h-1.2M12.6 19h-1.2",
  line: "M5 19 10 9l5 6 4-10",
  polygon: "M12 4l8 6-3 10H7L4 10z",
  settings: "M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4",
  repeat: "M4 11V9a3 3 0 013-3h11M15 3l3 3-3 3M20 13v2a3 3 0 01-3 3H6M9 21l-3-3 3-3",
  layers: "M12 4l8.5 4.5L12 13 3.5 8.5zM4 12.5l8 4.2 8-4.2M4 16.2l8 4.3 8-4.3",
  reset: "M4 5v5h5M4.6 10A8 8 0 1112 20",
  swipe: "M8.5 7.5L4 12l4.5 4.5M15.5 7.5L20 12l-4.5 4.5",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  warn: "M12 4l9 16H3zM12 10v4.5M12 17.3v.1",
} as const;

export type SymbolName = keyof typeof paths;

/** A decorative drawing; the control around it carries the name. */
export const symbol = (name: SymbolName): TemplateResult =>
  html`<svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${paths[name]}></path>`}</svg>`;
