"""Writes test/fixtures/zonal.json: statistics of areas and time series at places, as GDAL and numpy find them.

Run with a Python that has GDAL's bindings (3.6) and numpy, from the root of the repository:
    /usr/bin/python3 test/support/make-zonal-truth.py

An area's edges are straight in longitude and latitude. They are cut into short pieces, projected, and filled as gdal_rasterize does:
pixels whose centres lie inside. Where the projection is torn, and around a pole, where gdal_rasterize loses pixels on the meridian that joins both ends
of the ring, each pixel's centre is instead projected to longitude and latitude, and compared with the box there ("looked_up").
"""
import json
import subprocess

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
data = "test/fixtures/data/"


def box(west, south, east, north):
    return {"type": "Polygon", "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]]}


cases = [
    ("UTM, a slanting shape with a hole", "real/s2/S2A_29RKH_20200219_L2A_B01.tif", {"type": "Polygon", "coordinates": [
        [[-11.8, 24.4], [-11.0, 24.55], [-11.1, 25.2], [-11.5, 25.0], [-11.7, 25.25], [-11.8, 24.4]],
        [[-11.6, 24.6], [-11.3, 24.65], [-11.35, 24.9], [-11.6, 24.6]]]}),
    ("UTM, partly outside, with nodata", "real/l8ny/LC08_013032_20180405_B4.tif", box(-75.5, 40.0, -73.0, 42.5)),
    ("UTM, several shapes", "real/s2/S2A_29RKH_20200219_L2A_SCL.tif", {"type": "MultiPolygon", "coordinates": [
        box(-11.9, 24.4, -11.6, 24.7)["coordinates"], box(-11.2, 24.8, -11.0, 25.1)["coordinates"]]}),
    ("UTM, all of it", "patho/nodata-0-u16.tif", box(-20, 20, 0, 30)),
    ("rotated by 30 degrees", "patho/geo-rotated30.tif", box(-11.5, 24.95, -11.4, 25.05)),
    ("polar stereographic, across its meridian", "real/polar/seaice_nh_20211231_conc_u8.tif", box(-80, 60, 10, 85)),
    ("polar stereographic, around the pole", "real/polar/seaice_nh_20211231_conc_u8.tif", box(-180, 65.1, 180, 90)),
    ("polar stereographic, across the antimeridian", "patho/crs-3031.tif", box(150, -80.3, 215, -60.2)),
    ("EPSG:4326, float", "patho/inf-nan-values-f32.tif", box(6.4502, 0.2703, 6.4901, 0.3004)),
    ("EPSG:4326", "patho/crs-4326.tif", {"type": "Polygon", "coordinates": [
        [[-11.55, 24.9], [-11.4, 24.93], [-11.45, 25.01], [-11.55, 24.9]]]}),
    ("EPSG:4326, 165 to 195 degrees", "patho/lon-165-195.tif", box(170.1, -20.1, 190.1, 0.1)),
    ("EPSG:3857", "patho/crs-3857.tif", box(-11.5, 24.91, -11.41, 25.0)),
    ("transverse Mercator, float32 with nodata", "real/dem/linz_DEM_BS28_2193_f32.tif", box(173.9, -41.8885, 174.1, -41.8865)),
    ("internal mask", "patho/mask-internal.tif", box(-120.985, 41.89, -120.955, 41.915)),
    ("sinusoidal, torn at the antimeridian", "real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif", box(-185, 2.2, -176.7, 3.9)),
    ("the disk seen from space, all of it", "real/odd/goes_geos.tif", box(-180, -90, 180, 90)),
    ("the disk seen from space, a part at its rim", "real/odd/goes_geos.tif", box(-10, -30, 30, 30)),
]
# The same box as others would write it: cut at the antimeridian, or west of it.
variants = {
    "EPSG:4326, 165 to 195 degrees": [
        {"type": "MultiPolygon", "coordinates": [box(170.1, -20.1, 180, 0.1)["coordinates"], box(-180, -20.1, -169.9, 0.1)["coordinates"]]},
        box(-189.9, -20.1, -169.9, 0.1),
    ],
    "polar stereographic, across the antimeridian": [
        {"type": "MultiPolygon", "coordinates": [box(150, -80.3, 180, -60.2)["coordinates"], box(-180, -80.3, -145, -60.2)["coordinates"]]},
    ],
}


def crs_of(dataset):
    crs = osr.SpatialReference(wkt=dataset.GetProjection())
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def wgs84():
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def filled(dataset, area):
    crs = crs_of(dataset)
    shape = ogr.CreateGeometryFromJson(json.dumps(area))
    shape.Segmentize(0.0005)
    shape.AssignSpatialReference(wgs84())
    if not crs.IsGeographic():
        shape.TransformTo(crs)
    target = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(dataset.GetGeoTransform())
    target.SetProjection(dataset.GetProjection())
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("", crs)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(shape.Clone())
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() == 1


def looked_up(dataset, area):
    """Only for boxes."""
    (west, south), _, (east, north) = area["coordinates"][0][:3]
    a, b, c, d, e, f = dataset.GetGeoTransform()
    rows, cols = np.mgrid[0:dataset.RasterYSize, 0:dataset.RasterXSize] + 0.5
    xs, ys = a + b * cols + c * rows, d + e * cols + f * rows
    points = np.column_stack([xs.ravel(), ys.ravel()])
    gdal.UseExceptions()
    crs = crs_of(dataset)
    there = osr.CoordinateTransformation(crs, wgs84())
    back = osr.CoordinateTransformation(wgs84(), crs)
    places = np.array(there.TransformPoints(points.tolist()))[:, :2]
    finite = np.isfinite(places).all(axis=1)
    again = np.full(places.shape, np.inf)
    again[finite] = np.array(back.TransformPoints(places[finite].tolist()))[:, :2]
    # Places off the globe come back elsewhere.
    with np.errstate(invalid="ignore"):
        finite &= np.abs(again - points).max(axis=1) < 1
        lon, lat = places[:, 0], places[:, 1]
        inside = np.zeros(len(points), bool)
        for turn in (-360, 0, 360):
            inside |= (lon + turn >= west) & (lon + turn < east) & (lat >= south) & (lat < north)
    return (inside & finite).reshape(rows.shape)


def statistics(dataset, inside):
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray()
    valid = inside & (band.GetMaskBand().ReadAsArray() != 0) & np.isfinite(values)
    chosen = values[valid].astype(np.float64)
    counts, edges = np.histogram(chosen, bins=10)
    return {
        "pixelCount": int(inside.sum()),
        "validCount": int(valid.sum()),
        "minimum": chosen.min(),
        "maximum": chosen.max(),
        "mean": chosen.mean(),
        "stdev": chosen.std(),
        "percentiles": {str(p): np.percentile(chosen, p) for p in (0, 1, 25, 50, 75, 99, 100)},
        "histogram": counts.tolist(),
        "edges": edges.tolist(),
    }


def zonal(name, path, area):
    dataset = gdal.Open(data + path)
    torn = "torn" in name or "disk" in name or "around the pole" in name
    inside = looked_up(dataset, area) if torn else filled(dataset, area)
    return {"name": name, "file": path, "areas": [area, *variants.get(name, [])], **statistics(dataset, inside)}


def series(longitude, latitude):
    values = {}
    for path in sorted(subprocess.check_output(["ls", data + "real/l8ny"], text=True).split()):
        if not path.endswith("_B4.tif"):
            continue
        command = ["gdallocationinfo", "-valonly", "-wgs84", f"{data}real/l8ny/{path}", str(longitude), str(latitude)]
        text = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.strip()
        # The files' nodata value is 0.
        values[path] = None if text in ("", "0") else int(text)
    return {"longitude": longitude, "latitude": latitude, "values": values}


places = [(-73.5, 41.0), (-73.0, 40.0), (-74.62, 41.3), (-72.0, 39.3), (-75.5, 42.5)]
truth = {"zonal": [zonal(*case) for case in cases], "series": [series(*place) for place in places]}
with open("test/fixtures/zonal.json", "w") as file:
    json.dump(truth, file, separators=(",", ":"))
    file.write("\n")
for case in truth["zonal"]:
    print(case["name"], case["pixelCount"], case["validCount"], case["mean"])
for place in truth["series"]:
    print(place)
