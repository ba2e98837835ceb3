import type { PointedPlace } from "../map/map.ts";
import type { FeatureIntent, Intent } from "./intents.ts";

/** What an intent of a feature begins with. */
export type FeatureName = FeatureIntent["kind"] extends infer Kind
  ? Kind extends `${infer Name}-${string}`
    ? Name
    : never
  : never;

export interface Features {
  readonly perform: (intent: FeatureIntent) => void;
  /** Where the pointer is over the map. */
  readonly hovered: (place: PointedPlace | undefined) => void;
  /** Whether a click on the map belongs to what is being drawn there. */
  readonly ownsClicks: () => boolean;
}

const featureNames = {
  axis: true,
  compare: true,
  export: true,
  probe: true,
  relief: true,
  share: true,
  settings: true,
} satisfies Record<FeatureName, true>;

/** Whether an intent is one for a feature rather than for the page itself. */
export const isFeatureIntent = (intent: Intent): intent is FeatureIntent =>
  Object.hasOwn(featureNames, featureOf(intent));

/** The feature that an intent is for, if it is for one. */
export const featureOf = ({ kind }: Intent): FeatureName => kind.slice(0, kind.indexOf("-")) as FeatureName;
