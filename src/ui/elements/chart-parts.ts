/** The parts of the plotting library that plots use, registered. Loaded with the first plot. */
import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

export { Chart };
