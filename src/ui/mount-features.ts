import { startTooltips } from "./elements/tooltips.ts";
import { AxisActions } from "./state/axis/axis-actions.ts";
import { CompareActions } from "./state/compare/compare-actions.ts";
import { ExportActions } from "./state/export/export-actions.ts";
import { watchComputed } from "./state/expressions/expression-statistics.ts";
import type { FeatureMeans } from "./state/feature-means.ts";
import { type FeatureName, type Features, featureOf } from "./state/features.ts";
import type { FeatureIntent } from "./state/intents.ts";
import { HoverValues } from "./state/probe/hover.ts";
import { ProbeActions } from "./state/probe/probe-actions.ts";
import { SettingsActions } from "./state/settings/settings-actions.ts";
import { ShareActions } from "./state/share/share-actions.ts";
import { ReliefActions } from "./state/style/relief-actions.ts";
import "./web-awesome.css";

/** Who carries out the intents that begin with a feature's name. */
type Performers = {
  readonly [Name in FeatureName]: {
    perform(intent: Extract<FeatureIntent, { readonly kind: `${Name}-${string}` }>): void;
  };
};

/** Puts the features of the page together. */
export function mountFeatures(means: FeatureMeans): Features {
  const probe = new ProbeActions(means);
  const axis = new AxisActions(means);
  const performers: Performers = {
    axis,
    compare: new CompareActions(means, (catalogId, key) => axis.open(catalogId, key)),
    export: new ExportActions(means),
    probe,
    relief: new ReliefActions(means),
    share: new ShareActions(means),
    settings: new SettingsActions(means),
  };
  watchComputed(means);
  startTooltips();
  const hover = new HoverValues(means.store, means.answer, (place, zoom) => means.map.tileUnder(place, zoom));
  return {
    hovered: (place) => hover.moveTo(place),
    ownsClicks: () => probe.ownsClicks,
    perform(intent) {
      // The table above gives each intent to the one that knows it.
      const performer = performers[featureOf(intent)] as { perform(intent: FeatureIntent): void };
      performer.perform(intent);
    },
  };
}
