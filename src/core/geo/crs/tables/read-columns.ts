/** Numbers of which each is written as its distance from the one before. */
export function readDeltas(text = ""): number[] {
  let value = 0;
  return text.split(" ").map((delta) => {
    value += Number(delta);
    return value;
  });
}

/** Lines that begin with a code, as a map from it to what the other columns mean. */
export function indexByCode<Value>(
  lines: readonly string[],
  read: (columns: readonly string[]) => Value,
): ReadonlyMap<number, Value> {
  return new Map(
    lines.map((line): [number, Value] => {
      const [code, ...columns] = line.split("\t");
      return [Number(code), read(columns)];
    }),
  );
}
