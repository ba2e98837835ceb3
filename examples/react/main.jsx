import * as maplibregl from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import maplibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { PooledEngine, Protocol } from "terracotta-web";

// Once for the page, outside of components: the protocol is MapLibre's, and the workers keep what they have read.
maplibregl.setWorkerUrl(maplibreWorker);
maplibregl.addProtocol("terracotta", new Protocol(new PooledEngine()).tile);

function RasterMap({ url, colormap, center, zoom }) {
  const container = useRef(null);
  const map = useRef(null);
  const style = new URLSearchParams({ url, colormap, stretch_range: "[1200,2400]", resampling: "nearest" });
  const tiles = `terracotta://cog/tiles/{z}/{x}/{y}.png?${style}`;

  useEffect(() => {
    map.current = new maplibregl.Map({
      container: container.current,
      center,
      zoom,
      style: {
        version: 8,
        sources: { raster: { type: "raster", tileSize: 256, tiles: [tiles] } },
        layers: [{ id: "raster", type: "raster", source: "raster", paint: { "raster-resampling": "nearest" } }],
      },
    });
    return () => map.current.remove();
    // The map is made once; the next effect follows the style.
  }, []);
  useEffect(() => map.current.getSource("raster")?.setTiles([tiles]), [tiles]);
  return <div ref={container} style={{ height: "100%" }} />;
}

function App() {
  const [colormap, setColormap] = useState("identity");
  return (
    <>
      <select
        value={colormap}
        onChange={({ target }) => setColormap(target.value)}
        style={{ position: "absolute", zIndex: 1, margin: 8 }}
      >
        <option value="identity">grey</option>
        <option>viridis</option>
        <option>gist_earth</option>
      </select>
      <RasterMap
        url={new URL("../samples/elevation-float32.tif", location.href).href}
        colormap={colormap}
        center={[7.09711409423143, 45.9205647075667]}
        zoom={15}
      />
    </>
  );
}

createRoot(document.getElementById("map")).render(<App />);
