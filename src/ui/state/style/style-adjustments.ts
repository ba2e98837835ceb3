import type { Channel, ColorTransform } from "../../../core/color/color-transform.ts";

/** What sliders change of the colours after the stretch. */
export interface Adjustments {
  readonly gamma: number;
  /** 0 leaves values as they are, above it their contrast around `bias` rises, below it falls. */
  readonly contrast: number;
  /** 0 to 1: the stretched value around which contrast changes most. */
  readonly bias: number;
  readonly saturation: number;
}

/** The adjustments that change nothing. */
export const unadjusted: Adjustments = { gamma: 1, contrast: 0, bias: 0.5, saturation: 1 };

type Kind = ColorTransform["kind"];

/** The order in which transforms are written, and applied. */
const order: readonly Kind[] = ["gamma", "sigmoidal", "saturation"];

/** What sliders show of transforms: the first one of each kind. */
export function adjustmentsOf(transforms: readonly ColorTransform[] = []): Adjustments {
  const found = { ...unadjusted };
  for (const transform of [...transforms].reverse()) {
    if (transform.kind === "gamma") found.gamma = transform.gamma;
    else if (transform.kind === "saturation") found.saturation = transform.proportion;
    else Object.assign(found, { contrast: transform.contrast, bias: transform.bias });
  }
  return found;
}

/**
 * The transforms after a slider was moved: the first one of its kind changes, on the channels it has, or a new one takes its place in the
 * order gamma, sigmoidal, saturation, on all `channels`. One that changes nothing any more goes; undefined if none is left.
 */
export function adjusted(
  transforms: readonly ColorTransform[] = [],
  change: Partial<Adjustments>,
  channels: 1 | 3,
): readonly ColorTransform[] | undefined {
  const kind = kindOf(change);
  const at = transforms.findIndex((transform) => transform.kind === kind);
  const old = transforms[at];
  const all = channels === 1 ? (["r"] as const) : (["r", "g", "b"] as const);
  const made = transformOf(
    kind,
    { ...adjustmentsOf(transforms), ...change },
    old && "channels" in old ? old.channels : all,
  );
  const behind = transforms.findIndex((transform) => order.indexOf(transform.kind) > order.indexOf(kind));
  const place = at >= 0 ? at : behind >= 0 ? behind : transforms.length;
  const changed = transforms.toSpliced(place, at >= 0 ? 1 : 0, ...(made === undefined ? [] : [made]));
  return changed.length === 0 ? undefined : changed;
}

function kindOf(change: Partial<Adjustments>): Kind {
  if (change.gamma !== undefined) return "gamma";
  return change.saturation === undefined ? "sigmoidal" : "saturation";
}

/** The transform of a kind; undefined where it changes nothing. */
function transformOf(
  kind: Kind,
  { gamma, contrast, bias, saturation }: Adjustments,
  channels: readonly Channel[],
): ColorTransform | undefined {
  if (kind === "gamma") return gamma === 1 ? undefined : { kind, channels, gamma };
  if (kind === "sigmoidal") return contrast === 0 ? undefined : { kind, channels, contrast, bias };
  return saturation === 1 ? undefined : { kind, proportion: saturation };
}
