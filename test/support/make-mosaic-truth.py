"""Makes test/fixtures/mosaic: what GDAL and numpy make of the Landsat series. Run it with a Python that has osgeo.gdal and numpy.

The scenes are all datasets of a band, by name. `first`: gdalwarp of all of them, the last on top, onto the tiles' grids; the same is made
by gdalbuildvrt of the scenes that were warped one by one, and both must be equal. `highest`, `lowest`, `mean` and the highest NDVI: numpy
over the scenes that were warped one by one. Masked pixels are 0 in uint16, NaN in float32.
"""

import gzip
import json
import math
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
fixtures = Path(__file__).parent.parent / "fixtures"
series = fixtures / "data/real/l8ny"
target = fixtures / "mosaic"
size = 96
extent = 20037508.342789244
zooms = {6: [(x, y) for y in (23, 24) for x in (18, 19)], 7: [(x, y) for y in (47, 48) for x in (37, 38)]}


def scenes(band):
    return sorted(str(path) for path in series.glob(f"*_{band}.tif"))


def warp(sources, z, x, y, method, data_type):
    side = 2 * extent / 2**z
    bounds = [x * side - extent, extent - (y + 1) * side, (x + 1) * side - extent, extent - y * side]
    options = gdal.WarpOptions(
        format="MEM", dstSRS="EPSG:3857", outputBounds=bounds, width=size, height=size, resampleAlg=method,
        errorThreshold=0, srcNodata=0, dstNodata=0, outputType=data_type, workingType=data_type,
    )
    return gdal.Warp("", sources, options=options)


def mosaic(band, z, x, y, method, data_type):
    together = warp(scenes(band), z, x, y, method, data_type).ReadAsArray()
    parts = []
    for number, scene in enumerate(scenes(band)):
        parts.append(f"/vsimem/{number}.tif")
        gdal.Translate(parts[-1], warp([scene], z, x, y, method, data_type))
    with_vrt = gdal.BuildVRT("", parts, options=gdal.BuildVRTOptions(srcNodata=0, VRTNodata=0)).ReadAsArray()
    assert np.array_equal(together, with_vrt)
    return together


def stack(band, z, x, y):
    """All scenes warped one by one (nearest), NaN where masked."""
    warped = [warp([scene], z, x, y, "near", gdal.GDT_UInt16).ReadAsArray() for scene in scenes(band)]
    return np.where(np.array(warped) == 0, math.nan, np.array(warped).astype("float64"))


def highest_ndvi(z, x, y):
    red, infrared = stack("B4", z, x, y), stack("B5", z, x, y)
    return np.fmax.reduce((infrared - red) / (infrared + red))


def mean(values):
    count = np.sum(~np.isnan(values), axis=0)
    return np.where(count > 0, np.nansum(values, axis=0) / np.maximum(count, 1), math.nan)


def whole(values):
    return np.nan_to_num(values).astype("<u2")


made = {
    "first nearest": lambda *tile: mosaic("B5", *tile, "near", gdal.GDT_UInt16).astype("<u2"),
    "first bilinear": lambda *tile: mosaic("B5", *tile, "bilinear", gdal.GDT_Float32).astype("<f4"),
    "highest": lambda *tile: whole(np.fmax.reduce(stack("B5", *tile))),
    "lowest": lambda *tile: whole(np.fmin.reduce(stack("B5", *tile))),
    "mean": lambda *tile: mean(stack("B5", *tile)).astype("<f4"),
    "highest ndvi": lambda *tile: highest_ndvi(*tile).astype("<f4"),
}
entries, bodies = [], []
for name, make in made.items():
    for z in (6, 7) if name == "first nearest" else (6,):
        for x, y in zooms[z]:
            values = make(z, x, y)
            entries.append({"name": name, "z": z, "x": x, "y": y, "type": {"u": "uint16", "f": "float32"}[values.dtype.kind]})
            bodies.append(values.tobytes())
target.mkdir(exist_ok=True)
(target / "tiles.json").write_text(json.dumps({"size": size, "tiles": entries}, indent=1) + "\n")
(target / "tiles.bin.gz").write_bytes(gzip.compress(b"".join(bodies), mtime=0))
