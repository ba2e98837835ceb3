#!/usr/bin/env python3
"""Makes test/fixtures/cog/ and test/fixtures/cog-validity.json: what rio-cogeo's cog_validate says of these files and of test/fixtures/data.

Needs GDAL's Python bindings, rasterio (Debian: python3-gdal python3-rasterio) and rio-cogeo on PYTHONPATH. True: valid.
"""
import json
import os
import warnings

import numpy as np
from osgeo import gdal
from rio_cogeo.cogeo import cog_validate

warnings.filterwarnings("ignore")
gdal.UseExceptions()
fixtures = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures")
folder = os.path.join(fixtures, "cog")
os.makedirs(folder, exist_ok=True)
truth = {}


def source(width, height):
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform([0, 0.001, 0, 0, 0, -0.001])
    dataset.GetRasterBand(1).WriteArray(np.full((height, width), 7, np.uint8))
    return dataset


def path(name):
    return os.path.join(folder, name + ".tif")


def make(name, size, driver, options, overviews=(), edit=False):
    gdal.GetDriverByName(driver).CreateCopy(path(name), source(*size), options=options)
    if edit or overviews:
        dataset = gdal.OpenEx(path(name), gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
        if overviews:
            dataset.BuildOverviews("NEAREST", list(overviews))
        if edit:
            dataset.GetRasterBand(1).WriteArray(np.random.default_rng(1).integers(0, 255, (64, 64)).astype(np.uint8))
        dataset = None


tiled = ["TILED=YES", "COMPRESS=DEFLATE"]
make("strips-600", (600, 600), "GTiff", ["COMPRESS=DEFLATE"])
make("strips-wide", (600, 500), "GTiff", ["COMPRESS=DEFLATE"])
make("tiled-alone", (1100, 1100), "GTiff", tiled)
make("tiled-gdaladdo", (1100, 1100), "GTiff", tiled, overviews=[2, 4])
make("tiled-gdaladdo-big", (1100, 1100), "GTiff", tiled + ["BIGTIFF=YES"], overviews=[2])
make("cog", (1100, 1100), "COG", ["COMPRESS=DEFLATE"])
make("cog-big", (1100, 1100), "COG", ["COMPRESS=DEFLATE", "BIGTIFF=YES"])
make("cog-no-overviews", (1100, 1100), "COG", ["COMPRESS=DEFLATE", "OVERVIEWS=NONE"])
make("cog-edited", (1100, 1100), "COG", ["COMPRESS=DEFLATE"], edit=True)
make("cog-gdaladdo", (1100, 1100), "COG", ["COMPRESS=DEFLATE", "OVERVIEWS=NONE"], overviews=[2, 4])
memory = source(1100, 1100)
memory.BuildOverviews("NEAREST", [2, 4])
gdal.GetDriverByName("GTiff").CreateCopy(path("copied-overviews"), memory, options=tiled + ["COPY_SRC_OVERVIEWS=YES"])

for root, _, names in os.walk(fixtures):
    for name in sorted(names):
        if not name.endswith(".tif") or "/broken" in root or root.endswith("/cut"):
            continue
        file = os.path.relpath(os.path.join(root, name), fixtures)
        try:
            truth[file] = bool(cog_validate(os.path.join(root, name), quiet=True)[0])
        except Exception:
            # It fails itself, where an image has no block at all.
            pass
with open(os.path.join(fixtures, "cog-validity.json"), "w") as out:
    json.dump(dict(sorted(truth.items())), out, indent=0, ensure_ascii=False)
    out.write("\n")
