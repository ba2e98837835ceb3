"""Writes test/fixtures/placement.json: where GDAL puts pixels of rasters that are placed by control points or an RPC.

Run with the python3 that has GDAL (3.4 or later) and numpy: python3 test/support/make-placement-truth.py
"""

import json
import math
import struct
import tempfile
from pathlib import Path

from osgeo import gdal, osr

gdal.UseExceptions()
WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)
WGS84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)


def swath(col, row, size):
    """Longitude and latitude of a pixel seen from a polar orbit: a great circle inclined by 98 degrees, 21 x 20 degrees wide."""
    along, across = math.radians((row / size - 0.5) * 20) + 0.9, math.radians((col / size - 0.5) * 21)
    tilt = math.radians(98)
    x, up, right = math.cos(across) * math.cos(along), math.cos(across) * math.sin(along), math.sin(across)
    y, z = up * math.cos(tilt) - right * math.sin(tilt), up * math.sin(tilt) + right * math.cos(tilt)
    return math.degrees(math.atan2(y, x)), math.degrees(math.asin(z))


def gcps(points):
    dataset = gdal.GetDriverByName("MEM").Create("", 16, 16)
    dataset.SetGCPs([gdal.GCP(x, y, 0, col, row) for col, row, x, y in points], WGS84)
    return dataset


def samples(transformer, pixels):
    rows = []
    for col, row in pixels:
        ok, (x, y, _) = transformer.TransformPoint(0, col, row)
        assert ok
        rows.append([col, row, x, y])
    return rows


def antimeridian():
    """Points as Sentinel-1 has them, of which some lie beyond 180 degrees; GDAL is given them unwrapped."""
    points = []
    for row in (0, 400, 800, 1200):
        for col in (0, 300, 600, 900, 1200, 1500):
            x = 178.9 + 0.0016 * col - 0.0003 * row + 2e-8 * col * row + 1e-8 * col * col
            y = 71 - 0.0002 * col - 0.0009 * row + 3e-8 * col * row - 2e-8 * row * row
            points.append([col, row, x, y])
    transformer = gdal.Transformer(gcps(points), None, [])
    wrapped = [[col, row, x - 360 if x > 180 else x, y] for col, row, x, y in points]
    there = samples(transformer, [(10.5, 10.5), (711.5, 803.5), (1490.5, 1190.5)])
    # GDAL fits each way on its own.
    back = [[*transformer.TransformPoint(1, x, y)[1][:2], x, y] for _, _, x, y in there]
    return {"points": wrapped, "samples": there, "back": back}


def lattice(count=40, size=400):
    """A geolocation grid, through which GDAL lays thin plate splines; the test makes the same points by the same formula."""
    points = []
    for row in range(0, size, size // count):
        for col in range(0, size, size // count):
            points.append([col, row, *swath(col, row, size)])
    transformer = gdal.Transformer(gcps(points), None, ["METHOD=GCP_TPS"])
    pixels = [(55.5, 44.5), (204.25, 187.75), (351.5, 23.5), (33.5, 371.5), (366.5, 366.5)]
    return {"count": count, "size": size, "samples": samples(transformer, pixels)}


RPC = {
    "ERR_BIAS": "-1",
    "ERR_RAND": "-1",
    "LINE_OFF": "5120",
    "SAMP_OFF": "4310",
    "LAT_OFF": "-16.62",
    "LONG_OFF": "179.98",
    "HEIGHT_OFF": "640",
    "LINE_SCALE": "5121",
    "SAMP_SCALE": "4311",
    "LAT_SCALE": "0.0541",
    "LONG_SCALE": "0.0617",
    "HEIGHT_SCALE": "500",
    "LINE_NUM_COEFF": "0.0021 -0.1193 -1.0214 0.0312 0.00041 -0.00012 0.00007 0.00103 -0.00036 1e-5 2e-6 -3e-6 1e-6 0 4e-6 -1e-6 2e-6 0 0 1e-7",
    "LINE_DEN_COEFF": "1 0.00031 -0.00072 0.00024 1e-5 2e-5 -1e-5 3e-6 0 0 0 1e-7 0 0 0 0 0 0 0 0",
    "SAMP_NUM_COEFF": "-0.0017 1.0128 -0.1502 -0.0419 -0.00022 0.00051 0.00009 -0.00068 0.00044 -2e-5 1e-6 2e-6 -1e-6 3e-6 0 1e-6 0 -2e-6 1e-6 0",
    "SAMP_DEN_COEFF": "1 -0.00027 0.00045 -0.00013 -1e-5 0 2e-5 0 4e-6 0 0 0 0 -1e-7 0 0 0 0 0 0",
}


def rpc():
    """An RPC whose scene crosses 180 degrees, as GDAL writes it into a tag, placed at its mean height and at 0."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "rpc.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 8620, 10240, options=["SPARSE_OK=TRUE"])
        dataset.SetMetadata(RPC, "RPC")
        dataset = None
        tag = read_doubles(path, 50844)
        dataset = gdal.Open(path)
        at = {}
        for name, height in (("mean", RPC["HEIGHT_OFF"]), ("zero", "0")):
            # More exact than GDAL's own tenth of a pixel.
            options = ["METHOD=RPC", f"RPC_HEIGHT={height}", "RPC_PIXEL_ERROR_THRESHOLD=1e-6", "RPC_MAX_ITERATIONS=50"]
            pixels = [(0, 0), (4310.5, 5120.5), (8620, 0), (0, 10240), (8620, 10240)]
            at[name] = samples(gdal.Transformer(dataset, None, options), pixels)
    return {"tag": tag, **at}


def read_doubles(path, tag):
    data = Path(path).read_bytes()
    (offset,) = struct.unpack("<I", data[4:8])
    (count,) = struct.unpack("<H", data[offset : offset + 2])
    for i in range(count):
        found, _, length, at = struct.unpack("<HHII", data[offset + 2 + 12 * i : offset + 14 + 12 * i])
        if found == tag:
            return list(struct.unpack(f"<{length}d", data[at : at + 8 * length]))
    raise SystemExit(f"no tag {tag}")


truth = {"gdal": gdal.VersionInfo("RELEASE_NAME"), "antimeridian": antimeridian(), "lattice": lattice(), "rpc": rpc()}
Path(__file__, "../../fixtures/placement.json").resolve().write_text(json.dumps(truth) + "\n")
