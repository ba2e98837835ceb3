/** Everything that the page shows once there are data, or somebody looks for them: loaded apart from the first view. */
import "./axis-player.ts";
import "./catalog-section.ts";
import "./compare-view.ts";
import "./ingest-lines.ts";
import "./inspect-section.ts";
import "./keys-dialog.ts";
import "./layer-errors.ts";
import "./layer-list.ts";
import "./map-legend.ts";
import "./network-meter.ts";
import "./probe-panel.ts";
import "./removed-line.ts";
import "./settings-dialog.ts";
import "./share-dialog.ts";
import "./style-section.ts";
