/** Where a key moves a divider that runs from 0 to 1; undefined for other keys. */
export function dividerAfterKey(key: string, position: number): number | undefined {
  const step = steps[key];
  if (key === "Home") return 0;
  if (key === "End") return 1;
  // Without the digits that adding leaves.
  return step === undefined ? undefined : Math.min(1, Math.max(0, Number((position + step).toFixed(4))));
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};
