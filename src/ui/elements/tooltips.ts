import "@awesome.me/webawesome/dist/components/tooltip/tooltip.js";

/** A pointer rests for so long before a tooltip comes. */
const delayMs = 300;

/**
 * Shows the titles of buttons to the keyboard as well as to a pointer, which may move onto the words: one tooltip for all of the page,
 * since each would be a dozen elements. Any key or press lets it go.
 */
export function startTooltips(): void {
  const tooltip = document.createElement("wa-tooltip");
  tooltip.trigger = "manual";
  // A button's name and title are read aloud already.
  tooltip.ariaHidden = "true";
  document.body.append(tooltip);
  let anchor: HTMLButtonElement | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    tooltip.open = false;
  };
  const leave = () => {
    hide();
    // Unless it has been given another one since.
    if (anchor?.title === "") anchor.title = anchor.dataset.title ?? "";
    anchor = undefined;
  };
  const show = (button: HTMLButtonElement, words: string) => {
    tooltip.anchor = button;
    tooltip.textContent = words;
    tooltip.open = true;
  };

  addEventListener("pointerover", (event) => {
    const path = event.composedPath();
    if (event.pointerType !== "mouse" || path.includes(tooltip)) return;
    const button = titledButton(path);
    if (button !== undefined && button === anchor) return;
    leave();
    if (button === undefined) return;
    const words = button.title;
    anchor = button;
    // The browser would show it, too.
    button.dataset.title = words;
    button.title = "";
    timer = window.setTimeout(() => show(button, words), delayMs);
  });
  document.addEventListener("pointerleave", leave);
  // Where the focus moves within a shadow root, nobody outside is told; the key that moved it is heard.
  addEventListener("keyup", (event) => {
    const button = event.key === "Tab" ? titledButton(event.composedPath()) : undefined;
    if (button !== undefined) show(button, button.title || (button.dataset.title ?? ""));
  });
  for (const end of ["pointerdown", "keydown"] as const) addEventListener(end, hide, { capture: true });
}

/** The button of an event that has a title, or had one before it was shown. */
const titledButton = (path: readonly EventTarget[]): HTMLButtonElement | undefined =>
  path.find(
    (one): one is HTMLButtonElement =>
      one instanceof HTMLButtonElement && (one.title !== "" || one.dataset.title !== undefined),
  );
