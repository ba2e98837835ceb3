import type { Map as MapLibreMap } from "maplibre-gl";

/** What draws without a graphics card: Chromium's, Mesa's and Windows' own. A frame costs them as much as it has pixels. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|basic render/i;

/** Whether a map is drawn without a graphics card. False where the browser does not tell. */
export function drawsInSoftware(map: MapLibreMap): boolean {
  const gl = map.getCanvas().getContext("webgl2");
  const names = gl?.getExtension("WEBGL_debug_renderer_info");
  return names ? softwareRenderers.test(String(gl?.getParameter(names.UNMASKED_RENDERER_WEBGL))) : false;
}
