"""Makes test/fixtures/warp.json: what gdalwarp makes of a Landsat band with kernels that the tiles of the data do not have.

Needs GDAL's gdalwarp and its Python bindings. Run from the project's folder: python3 test/support/make-warp-truth.py
"""

import json
import os
import subprocess
import tempfile

from osgeo import gdal

FILE = "real/l8ny/LC08_014031_20180903_B5.tif"
EXTENT = 20037508.342789244
SIZE = 32
# Pixels of 1.8, 3.6, 7.3 and 15 km, of a band of 3 km.
TILES = [(9, 150, 190), (8, 75, 95), (7, 37, 47), (6, 18, 23)]
# Reduced by lanczos, pixels were shifted before GDAL 3.10.
CASES = [("cubic", tile) for tile in TILES] + [("lanczos", TILES[0])]


def warp(method, z, x, y):
    side = 2 * EXTENT / 2**z
    west, north = x * side - EXTENT, EXTENT - y * side
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "tile.tif")
        box = [west, north - side, west + side, north]
        subprocess.run(
            ["gdalwarp", "-q", "-et", "0", "-ovr", "NONE", "-ot", "Float64", "-r", method, "-dstnodata", "nan"]
            + ["-t_srs", "EPSG:3857", "-te", *map(repr, box), "-ts", str(SIZE), str(SIZE)]
            + [os.path.join("test/fixtures/data", FILE), target],
            check=True,
        )
        values = gdal.Open(target).ReadAsArray().ravel().tolist()
    return [None if value != value else round(value, 6) for value in values]


tiles = [
    {"file": FILE, "size": SIZE, "z": z, "x": x, "y": y, "method": method, "values": warp(method, z, x, y)}
    for method, (z, x, y) in CASES
]
with open("test/fixtures/warp.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(tile, separators=(",", ":")) for tile in tiles) + "\n]\n")
for tile in tiles:
    valid = [value for value in tile["values"] if value is not None]
    print(tile["method"], tile["z"], len(valid), "valid")
