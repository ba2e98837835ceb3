import type { Picture } from "./picture-layout.ts";
import { type Font, ink, type Mark, type Measure } from "./picture-marks.ts";

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const fonts: Readonly<Record<Font, string>> = {
  title: `650 20px ${family}`,
  heading: `600 13px ${family}`,
  label: `13px ${family}`,
  small: `12px ${family}`,
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Measures text as {@link drawPicture} draws it. */
export function textMeasure(context: Context): Measure {
  return (text, font) => {
    context.font = fonts[font];
    return context.measureText(text).width;
  };
}

/** Draws a picture, `scale` pixels a CSS pixel, with the map's own pixels where that lies. */
export function drawPicture(
  context: Context,
  { width, height, marks }: Picture,
  scale: number,
  map: CanvasImageSource,
) {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  for (const mark of marks) drawMark(context, mark, map);
}

function drawMark(context: Context, mark: Mark, map: CanvasImageSource): void {
  switch (mark.kind) {
    case "map":
      // The map's pixels are the picture's.
      context.imageSmoothingEnabled = false;
      context.drawImage(map, mark.x, mark.y, mark.width, mark.height);
      break;
    case "frame":
      context.strokeStyle = "#b9b3a9";
      context.lineWidth = 1;
      context.strokeRect(mark.x - 0.5, mark.y - 0.5, mark.width + 1, mark.height + 1);
      break;
    case "fill":
    case "swatch":
      context.fillStyle = mark.color;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      if (mark.kind === "fill") break;
      context.strokeStyle = "rgb(0 0 0 / 30%)";
      context.lineWidth = 1;
      context.strokeRect(mark.x + 0.5, mark.y + 0.5, mark.width - 1, mark.height - 1);
      break;
    case "ramp": {
      const { x, y, width, height, colors } = mark;
      const gradient = context.createLinearGradient(x, 0, x + width, 0);
      for (const [i, color] of colors.entries()) gradient.addColorStop(i / Math.max(1, colors.length - 1), color);
      context.fillStyle = gradient;
      context.fillRect(x, y, width, height);
      break;
    }
    case "text":
      context.font = fonts[mark.font];
      context.fillStyle = mark.color ?? ink;
      context.textAlign = mark.align === "middle" ? "center" : (mark.align ?? "start");
      context.fillText(mark.text, mark.x, mark.y);
      break;
    case "line":
      context.strokeStyle = ink;
      context.lineWidth = 1.5;
      context.beginPath();
      for (const [x, y] of mark.points) context.lineTo(x, y);
      context.stroke();
      break;
    case "north":
      drawNorth(context, mark.x, mark.y, mark.bearing);
  }
}

/** An arrow with an N, turned as the map is. */
function drawNorth(context: Context, x: number, y: number, bearing: number): void {
  context.save();
  context.translate(x, y);
  context.rotate((-bearing * Math.PI) / 180);
  context.fillStyle = ink;
  context.beginPath();
  for (const [dx, dy] of [
    [0, -16],
    [6, 2],
    [0, -2],
    [-6, 2],
  ] as const)
    context.lineTo(dx, dy);
  context.fill();
  context.font = fonts.heading;
  context.textAlign = "center";
  context.fillText("N", 0, 15);
  context.restore();
}
