"""Writes test/fixtures/probe.json: profiles, and a series of an index, as GDAL and numpy find them.

Run with a Python that has GDAL's bindings (3.6) and numpy, from the root of the repository:
    /usr/bin/python3 test/support/make-probe-truth.py

The profile's places lie on great circles, found by rotating vectors here. Each has the value of the pixel that it lies in, and the
least and the greatest of the 3 x 3 pixels around it: a tile's pixels are not the file's, so that a value may be a neighbour's.
"""
import json

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
osr.UseExceptions()


def crs(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def vector(place):
    east, north = np.radians(place)
    return np.array([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)])


def along(line, count):
    corners = [vector(place) for place in line]
    angles = [np.arccos(np.clip(a @ b, -1, 1)) for a, b in zip(corners, corners[1:])]
    ends = np.concatenate([[0], np.cumsum(angles)])
    places = []
    for reached in np.linspace(0, ends[-1], count):
        part = min(int(np.searchsorted(ends, reached, side="right")) - 1, len(angles) - 1)
        axis = np.cross(corners[part], corners[part + 1])
        axis /= np.linalg.norm(axis)
        turn = reached - ends[part]
        x, y, z = corners[part] * np.cos(turn) + np.cross(axis, corners[part]) * np.sin(turn)
        places.append([np.degrees(np.arctan2(y, x)), np.degrees(np.arcsin(z))])
    return places


def profile(path, line, count):
    dataset = gdal.Open(path)
    values = dataset.GetRasterBand(1).ReadAsArray().astype(np.float64)
    there = osr.CoordinateTransformation(crs(4326), crs(2056))
    a, b, _, c, _, d = dataset.GetGeoTransform()
    samples = []
    for longitude, latitude in along(line, count):
        x, y, _ = there.TransformPoint(longitude, latitude)
        col, row = int((x - a) // b), int((y - c) // d)
        around = values[max(0, row - 1) : row + 2, max(0, col - 1) : col + 2]
        inside = 0 <= col < dataset.RasterXSize and 0 <= row < dataset.RasterYSize
        samples.append([round(float(v), 3) for v in (values[row, col], around.min(), around.max())] if inside else None)
    return {"line": line, "count": count, "samples": samples}


def index_series(longitude, latitude, tile, dates):
    values = []
    for date in dates:
        bands = []
        for band in ("B4", "B5"):
            dataset = gdal.Open(f"test/fixtures/data/real/l8ny/LC08_{tile}_{date}_{band}.tif")
            to = osr.CoordinateTransformation(crs(4326), dataset.GetSpatialRef())
            x, y, _ = to.TransformPoint(longitude, latitude)
            a, b, _, c, _, d = dataset.GetGeoTransform()
            bands.append(float(dataset.ReadAsArray(int((x - a) // b), int((y - c) // d), 1, 1)[0, 0]))
        red, infrared = bands
        # The files' nodata value is 0.
        values.append(None if 0 in bands else {"B4": red, "B5": infrared, "ndvi": (infrared - red) / (infrared + red)})
    return {"longitude": longitude, "latitude": latitude, "tile": tile, "dates": dates, "values": values}


truth = {
    "profile": profile("public/samples/elevation-float32.tif", [[7.0925, 45.9243], [7.1015, 45.9233], [7.0975, 45.9173]], 512),
    "outside": profile("public/samples/elevation-float32.tif", [[7.0885, 45.9205], [7.0945, 45.9205]], 64),
    "series": index_series(-73.5, 41.0, "013032", ["20180405", "20180710", "20180827", "20181030"]),
}
with open("test/fixtures/probe.json", "w") as file:
    json.dump(truth, file, separators=(",", ":"))
    file.write("\n")
print(truth["profile"]["samples"][:3], truth["outside"]["samples"][:3], truth["series"])
