#!/usr/bin/env python3
"""Makes test/fixtures/pixels/: small files of every way to say what a pixel is, and what GDAL reads from them (truth.json).

Needs GDAL's Python bindings and numpy (Debian: python3-gdal). Each file is 20 x 12 pixels. `bands` are the samples, row by row, `roles` the
colour interpretations, `empty` the pixels (by number) that `gdalwarp -dstalpha` leaves out, `opacity` its alpha where the file has alpha.
"""
import json
import os
import sys

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "pixels")
os.makedirs(folder, exist_ok=True)
width, height = 20, 12
types = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
interps = {"R": gdal.GCI_RedBand, "G": gdal.GCI_GreenBand, "B": gdal.GCI_BlueBand, "U": gdal.GCI_Undefined, "A": gdal.GCI_AlphaBand, "Y": gdal.GCI_GrayIndex}
srs = osr.SpatialReference()
srs.ImportFromEPSG(32633)
truth = {}


def ramps(count, dtype, largest):
    y, x = np.mgrid[0:height, 0:width]
    return [((x * (b + 3) + y * (7 - b)) % 97 * largest // 100 + 1).astype(dtype) for b in range(count)]


def make(name, dtype, arrays, options=(), roles=None, nodata=None):
    path = os.path.join(folder, name + ".tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, len(arrays), types[dtype], list(options))
    dataset.SetProjection(srs.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5500000, 0, -10])
    for index, array in enumerate(arrays):
        band = dataset.GetRasterBand(index + 1)
        if roles:
            band.SetColorInterpretation(interps[roles[index]])
        if nodata is not None:
            band.SetNoDataValue(nodata)
    for index, array in enumerate(arrays):
        dataset.GetRasterBand(index + 1).WriteArray(array)
    dataset = None
    dataset = gdal.Open(path)
    count = dataset.RasterCount
    names = [gdal.GetColorInterpretationName(dataset.GetRasterBand(i + 1).GetColorInterpretation()).lower() for i in range(count)]
    fact = {"roles": names, "bands": [dataset.GetRasterBand(i + 1).ReadAsArray().ravel().tolist() for i in range(count)]}
    warped = gdal.Warp("", dataset, format="MEM", dstAlpha=True, outputBounds=[500000, 5500000 - 10 * height, 500000 + 10 * width, 5500000], xRes=10, yRes=10)
    alpha = warped.GetRasterBand(warped.RasterCount).ReadAsArray().ravel()
    fact["empty"] = np.flatnonzero(alpha == 0).tolist()
    truth[name] = fact


holes = np.zeros((height, width), dtype=bool)
holes[2:5, 3:9] = True


def with_nodata(dtype, largest, nodata):
    """One band after another is nodata, then all three are."""
    arrays = ramps(3, dtype, largest)
    for b in range(3):
        arrays[b][b, :] = nodata
        arrays[b][5, 2:7] = nodata
    return arrays


alpha8 = np.where(holes, 0, 255)
lerc = ["INTERLEAVE=PIXEL", "ALPHA=YES"]
for packing in ["LERC", "LERC_DEFLATE", "LERC_ZSTD"]:
    make("rgba-" + packing.lower(), "uint8", ramps(3, "uint8", 200) + [alpha8], ["COMPRESS=" + packing, "PHOTOMETRIC=RGB"] + lerc)
make("gray-alpha-lerc", "uint8", ramps(1, "uint8", 200) + [alpha8], ["COMPRESS=LERC"] + lerc)
make("rgba-opaque-lerc", "uint8", ramps(3, "uint8", 200) + [np.full_like(alpha8, 255)], ["COMPRESS=LERC", "PHOTOMETRIC=RGB"] + lerc)
make("rgba-lerc-band", "uint8", ramps(3, "uint8", 200) + [alpha8], ["COMPRESS=LERC", "PHOTOMETRIC=RGB", "INTERLEAVE=BAND", "ALPHA=YES"])
make("cmyk-pixel", "uint8", ramps(4, "uint8", 250), ["PHOTOMETRIC=CMYK", "INTERLEAVE=PIXEL"])
make("cmyk-band-deflate", "uint8", ramps(4, "uint8", 250), ["PHOTOMETRIC=CMYK", "INTERLEAVE=BAND", "COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"])
make("cmyk-jpeg", "uint8", ramps(4, "uint8", 250), ["PHOTOMETRIC=CMYK", "INTERLEAVE=PIXEL", "COMPRESS=JPEG", "JPEG_QUALITY=95"])
make("bgrn-u8", "uint8", ramps(4, "uint8", 200), ["PHOTOMETRIC=RGB", "ALPHA=YES"], roles="BGRU")
make("rgbn-u16", "uint16", ramps(4, "uint16", 9000), ["PHOTOMETRIC=MINISBLACK"], roles="RGBU")
make("gray-alpha-u16", "uint16", ramps(1, "uint16", 9000) + [np.where(holes, 0, 65535)], ["PHOTOMETRIC=MINISBLACK"], roles="YA")
make("bgra-u8", "uint8", ramps(3, "uint8", 200) + [alpha8], ["PHOTOMETRIC=RGB", "ALPHA=YES", "INTERLEAVE=BAND"], roles="BGRA")
make("rgb-nodata-u8", "uint8", with_nodata("uint8", 200, 0), ["PHOTOMETRIC=RGB"], nodata=0)
make("rgb-nodata-i16-band", "int16", with_nodata("int16", 3000, -9999), ["PHOTOMETRIC=RGB", "INTERLEAVE=BAND", "COMPRESS=LZW", "ENDIANNESS=BIG"], nodata=-9999)
make("rgb-nodata-f32", "float32", with_nodata("float32", 30, -3.4028234663852886e38), ["COMPRESS=DEFLATE", "PREDICTOR=3", "BIGTIFF=YES", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"], nodata=-3.4028234663852886e38)
make("rgba-nodata-u8", "uint8", with_nodata("uint8", 200, 0) + [alpha8], ["PHOTOMETRIC=RGB", "ALPHA=YES"], nodata=0)

with open(os.path.join(folder, "truth.json"), "w") as file:
    json.dump(truth, file, separators=(",", ":"))
    file.write("\n")
print(sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder)), "bytes", file=sys.stderr)
