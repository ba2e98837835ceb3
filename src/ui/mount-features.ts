import { AxisActions } from "./state/axis-actions.ts";
import { CompareActions } from "./state/compare-actions.ts";
import { ExportActions } from "./state/export-actions.ts";
import { watchComputed } from "./state/expression-statistics.ts";
import type { FeatureMeans } from "./state/feature-means.ts";
import type { FeatureIntent, Intent } from "./state/intents.ts";
import { ProbeActions } from "./state/probe-actions.ts";
import { ReliefActions } from "./state/relief-actions.ts";
import { SettingsActions } from "./state/settings-actions.ts";
import { ShareActions } from "./state/share-actions.ts";

/** Who carries out the intents that begin with a feature's name. */
type Performers = {
  readonly [Name in FeatureName]: {
    perform(intent: Extract<FeatureIntent, { readonly kind: `${Name}-${string}` }>): void;
  };
};
type FeatureName = FeatureIntent["kind"] extends infer Kind
  ? Kind extends `${infer Name}-${string}`
    ? Name
    : never
  : never;

export interface Features {
  readonly perform: (intent: FeatureIntent) => void;
  /** Whether a click on the map belongs to what is being drawn there. */
  readonly ownsClicks: () => boolean;
}

/** Puts the features of the page together. */
export function mountFeatures(means: FeatureMeans): Features {
  const probe = new ProbeActions(means);
  const performers: Performers = {
    axis: new AxisActions(means),
    compare: new CompareActions(means),
    export: new ExportActions(means),
    probe,
    relief: new ReliefActions(means),
    share: new ShareActions(means),
    settings: new SettingsActions(means),
  };
  watchComputed(means);
  return {
    ownsClicks: () => probe.ownsClicks,
    perform(intent) {
      // The table above gives each intent to the one that knows it.
      const performer = performers[featureOf(intent)] as { perform(intent: FeatureIntent): void };
      performer.perform(intent);
    },
  };
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

const featureOf = ({ kind }: Intent): FeatureName => kind.slice(0, kind.indexOf("-")) as FeatureName;
