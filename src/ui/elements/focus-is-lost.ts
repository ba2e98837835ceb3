/** Whether the control that had the focus is gone, or hidden with what closed around it. */
export function focusIsLost(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body || !active.checkVisibility();
}
