"""Makes test/fixtures/geo-keys.json: GeoKeys as different programs write them, and where GDAL takes them to lie.

Each case has its keys and places: longitude and latitude (degrees from Greenwich, on the CRS's own datum) and x and y in
its unit, computed by GDAL, which read the keys from a GeoTIFF written by hand.

    /usr/bin/python3 test/support/make-geo-keys-truth.py     (needs python3-gdal)
"""

import json
import struct
from pathlib import Path

from osgeo import gdal, osr

gdal.UseExceptions()
osr.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")

U = 32767


def write(keys, path):
    doubles, text, entries = [], b"", []
    for key, value in sorted(keys, key=lambda pair: pair[0]):
        if isinstance(value, int):
            entries += [key, 0, 1, value]
        elif isinstance(value, str):
            data = value.encode() + b"|"
            entries += [key, 34737, len(data), len(text)]
            text += data
        else:
            values = [value] if isinstance(value, float) else list(value)
            entries += [key, 34736, len(values), len(doubles)]
            doubles += values
    tags = [(256, "H", [8]), (257, "H", [8]), (258, "H", [8]), (259, "H", [1]), (262, "H", [1]), (273, "I", [0]),
            (277, "H", [1]), (278, "H", [8]), (279, "I", [64]), (33550, "d", [10, 10, 0]),
            (33922, "d", [0, 0, 0, 500000, 4000000, 0]), (34735, "H", [1, 1, 0, len(entries) // 4] + entries)]
    if doubles:
        tags.append((34736, "d", doubles))
    if text:
        tags.append((34737, "s", text + b"\0"))
    at = 8 + 2 + 12 * len(tags) + 4
    table, body = b"", b""
    for tag, kind, values in tags:
        data = values if kind == "s" else struct.pack(f"<{len(values)}{kind}", *values)
        code = {"H": 3, "I": 4, "d": 12, "s": 2}[kind]
        place = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", at + len(body))
        if len(data) > 4:
            body += data + b"\0" * (len(data) % 2)
        table += struct.pack("<HHI", tag, code, len(values)) + place
    Path(path).write_bytes(b"II*\0" + struct.pack("<IH", 8, len(tags)) + table + bytes(4) + body + bytes(64))


def pe(name, geographic, projection, parameters, unit='UNIT["Meter",1.0]'):
    parameters = {"False_Easting": 0.0, "False_Northing": 0.0, **parameters}
    listed = ",".join(f'PARAMETER["{key}",{value}]' for key, value in parameters.items())
    return f'ESRI PE String = PROJCS["{name}",{geographic},PROJECTION["{projection}"],{listed},{unit}]'


def gcs(name, datum, spheroid, axis, flattening, meridian='PRIMEM["Greenwich",0.0]', unit='UNIT["Degree",0.0174532925199433]'):
    return f'GEOGCS["GCS_{name}",DATUM["D_{datum}",SPHEROID["{spheroid}",{axis},{flattening}]],{meridian},{unit}]'


WGS84 = gcs("WGS_1984", "WGS_1984", "WGS_1984", 6378137.0, 298.257223563)
NAD27 = gcs("North_American_1927", "North_American_1927", "Clarke_1866", 6378206.4, 294.9786982)
wgs = [(1024, 1), (2048, 4326), (3072, U), (3074, U), (3076, 9001)]
esri = [(1024, 1), (2048, 4326), (2054, 9102), (3072, U), (3076, 9001)]

# name, keys, longitude and latitude nearby
cases = [
    ("code and unit: ERDAS, UTM in US feet", [(1024, 1), (3072, 26915), (3076, 9003)], -93, 45),
    ("code and unit: ERDAS, California 2 in US feet", [(1024, 1), (3072, 26942), (3076, 9003)], -122, 38),
    ("code and unit: a zone in feet, but metres", [(1024, 1), (3072, 2225), (3076, 9001)], -122, 40),
    ("code and unit: by its size", [(1024, 1), (3072, 26915), (3076, U), (3077, 0.3048)], -93, 45),
    ("code and unit: the same", [(1024, 1), (3072, 2230), (3076, 9003)], -116, 33),
    ("code of a compound CRS", [(1024, 1), (3072, 7415)], 5, 52),
    ("code, but no model", [(3072, 32631)], 3, 50),
    ("code and vertical keys", [(1024, 1), (3072, 32631), (4096, 5773), (4099, 9001)], 3, 50),
    ("code and a text of another projection", [(1024, 1), (3072, 32631), (3073, pe("X", WGS84, "Sinusoidal", {"Central_Meridian": 15.0}))], 3, 50),
    ("code and shift", [(1024, 1), (3072, 31467), (2062, [1.0, 2.0, 3.0])], 9, 50),
    ("code of a conversion: California VI, NAD27, US feet", [(1024, 1), (2048, 4267), (3072, U), (3074, 10406), (3076, 9003)], -117, 33),
    ("code of a conversion: in metres", [(1024, 1), (2048, 4267), (3072, U), (3074, 10406), (3076, 9001)], -117, 33),
    ("code of a conversion: California 6, NAD83", [(1024, 1), (2048, 4269), (3072, U), (3074, 10436), (3076, 9003)], -117, 33),
    ("code of a conversion: UTM north", [(1024, 1), (2048, 4326), (3072, U), (3074, 16031), (3076, 9001)], 3, 50),
    ("code of a conversion: UTM south in feet", [(1024, 1), (2048, 4326), (3072, U), (3074, 16131), (3076, 9002)], 3, -50),
    ("code of a conversion: Gauss-Kruger, no projected key", [(1024, 1), (2048, 4314), (3074, 16263), (3076, 9001)], 9, 50),
    ("Mercator: Esri, parallel as origin", wgs + [(3075, 7), (3080, -71.598333), (3081, -33.014167), (3092, 1.0)], -71, -33),
    ("Mercator: parallel as origin, no scale", wgs + [(3075, 7), (3080, 10.0), (3081, 30.0)], 10, 30),
    ("Mercator: scale", wgs + [(3075, 7), (3080, 10.0), (3081, 0.0), (3092, 0.9)], 10, 30),
    ("Mercator: parallel", wgs + [(3075, 7), (3080, 10.0), (3078, 41.0)], 10, 40),
    ("polar: true scale at 70", wgs + [(3075, 15), (3095, -45.0), (3081, 70.0), (3092, 1.0)], -40, 75),
    ("polar: scale at the pole", wgs + [(3075, 15), (3095, 0.0), (3081, 90.0), (3092, 0.994), (3082, 2e6), (3083, 2e6)], 5, 85),
    ("polar: south, no scale", wgs + [(3075, 15), (3095, 0.0), (3081, -71.0)], 10, -75),
    ("polar: natural origin's longitude", wgs + [(3075, 15), (3080, 10.0), (3081, 70.0)], 12, 75),
    ("equirectangular: parallel and centre", wgs + [(3075, 17), (3088, 10.0), (3089, 5.0), (3078, 30.0)], 12, 20),
    ("equirectangular: natural origin alone", wgs + [(3075, 17), (3080, 10.0), (3081, 30.0)], 12, 20),
    ("Lambert 1SP: natural origin", wgs + [(3075, 9), (3080, 2.0), (3081, 46.8), (3092, 0.99987742), (3082, 600000.0), (3083, 2200000.0)], 3, 46),
    ("Lambert 1SP: false origin", wgs + [(3075, 9), (3084, 10.0), (3085, 40.0), (3092, 0.999)], 10, 41),
    ("Lambert 2SP: false origin", wgs + [(3075, 8), (3084, -8.0), (3085, 30.0), (3078, 25.0), (3079, 42.0), (3086, 7.0), (3087, 8.0)], -7, 35),
    ("Lambert 2SP: natural origin", wgs + [(3075, 8), (3080, 10.0), (3081, 40.0), (3078, 45.0), (3079, 50.0), (3082, 5.0), (3083, 6.0)], 10, 46),
    ("Lambert 2SP: natural before false origin", wgs + [(3075, 8), (3080, 1.0), (3081, 2.0), (3084, 10.0), (3085, 40.0), (3078, 45.0), (3079, 50.0), (3082, 5.0), (3083, 6.0), (3086, 7.0), (3087, 8.0)], 3, 46),
    ("equal-area azimuthal: centre", wgs + [(3075, 10), (3088, 10.0), (3089, 52.0), (3082, 4321000.0), (3083, 3210000.0)], 11, 51),
    ("equal-area azimuthal: natural origin", wgs + [(3075, 10), (3080, 10.0), (3081, 52.0)], 11, 51),
    ("Albers: natural origin", wgs + [(3075, 11), (3080, -96.0), (3081, 23.0), (3078, 29.5), (3079, 45.5)], -95, 40),
    ("Albers: false origin", wgs + [(3075, 11), (3084, -96.0), (3085, 23.0), (3078, 29.5), (3079, 45.5), (3086, 100.0), (3087, 200.0)], -95, 40),
    ("equidistant azimuthal", wgs + [(3075, 12), (3088, 20.0), (3089, 30.0)], 21, 31),
    ("equidistant conic", wgs + [(3075, 13), (3080, -96.0), (3081, 40.0), (3078, 20.0), (3079, 60.0)], -95, 41),
    ("stereographic", wgs + [(3075, 14), (3080, 10.0), (3081, 40.0), (3092, 0.9)], 11, 41),
    ("oblique stereographic", wgs + [(3075, 16), (3080, 5.387), (3081, 52.156), (3092, 0.9999079)], 5, 52),
    ("transverse Mercator: centre", wgs + [(3075, 1), (3088, 10.0), (3089, 40.0), (3090, 100.0), (3091, 200.0), (3093, 0.5)], 11, 41),
    ("transverse Mercator: offsets in feet", [(1024, 1), (2048, 4326), (3072, U), (3075, 1), (3076, 9002), (3080, 9.0), (3082, 1000.0)], 9, 40),
    ("oblique Mercator A", wgs + [(3075, 3), (3088, -86.0), (3089, 45.3), (3094, 337.25556), (3096, 337.25556), (3093, 0.9996)], -86, 45),
    ("oblique Mercator B", wgs + [(3075, 9815), (3088, 115.0), (3089, 4.0), (3094, 53.3158204722222), (3096, 53.1301023611111), (3093, 0.99984), (3090, 100.0), (3091, 200.0)], 115, 4),
    ("oblique Mercator to the east, as the Swiss", [(1024, 1), (2048, 4149), (3072, U), (3074, U), (3076, 9001), (3075, 9815), (3088, 7.43958333333333), (3089, 46.9524055555556), (3094, 90.0), (3096, 90.0), (3093, 1.0), (3090, 600000.0), (3091, 200000.0)], 8, 47),
    ("Cassini", [(1024, 1), (2048, 4281), (3072, U), (3076, 9001), (3075, 18), (3080, 35.2), (3081, 31.7), (3082, 170251.555), (3083, 126867.909)], 35, 32),
    ("gnomonic", wgs + [(3075, 19), (3088, 10.0), (3089, 40.0)], 11, 41),
    ("Miller", wgs + [(3075, 20), (3080, 10.0)], 11, 41),
    ("orthographic", wgs + [(3075, 21), (3088, 10.0), (3089, 40.0)], 11, 41),
    ("polyconic", wgs + [(3075, 22), (3080, -54.0), (3081, 0.0), (3082, 5000000.0), (3083, 10000000.0)], -53, -10),
    ("Robinson", wgs + [(3075, 23), (3088, 10.0)], 11, 40),
    ("sinusoidal on MODIS's sphere", [(1024, 1), (2048, U), (2057, 6371007.181), (2059, 0.0), (3072, U), (3076, 9001), (3075, 24), (3088, 15.0)], 16, 40),
    ("van der Grinten", wgs + [(3075, 25), (3088, 10.0)], 11, 41),
    ("New Zealand Map Grid", [(1024, 1), (2048, 4272), (3072, U), (3076, 9001), (3075, 26), (3080, 173.0), (3081, -41.0), (3082, 2510000.0), (3083, 6023150.0)], 173, -42),
    ("equal-area cylinder", wgs + [(3075, 28), (3080, 0.0), (3078, 30.0)], 10, 40),
    ("unknown code, and parameters", [(1024, 1), (2048, 4326), (3072, 20), (3074, U), (3075, 1), (3080, 9.0), (3076, 9001)], 9, 40),
    ("code 0, and parameters", [(1024, 1), (2048, 4326), (3072, 0), (3074, U), (3075, 1), (3080, 9.0), (3076, 9001)], 9, 40),
    ("3D geographic code, and parameters", [(1024, 1), (2048, 4979), (3072, U), (3075, 1), (3080, 9.0), (3076, 9001)], 9, 40),
    ("keys before a text", esri + [(3073, pe("X", WGS84, "Sinusoidal", {"Central_Meridian": 15.0})), (3075, 1), (3080, 9.0)], 9, 40),
    ("ERDAS: names in its citation", [(1024, 1), (1026, "IMAGINE GeoTIFF Support\nCopyright 1991 - 2001 by ERDAS, Inc. All Rights Reserved\nEllipsoid = GRS 1980\nDatum = NAD83\n"), (2048, 4269), (3072, U), (3075, 1), (3080, -81.0), (3092, 0.9999)], -81, 40),
    ("SNAP and GeoTools: all keys", [(1024, 1), (1026, "Auto UTM"), (2048, U), (2049, "WGS 84"), (2050, 6326), (2051, 8901), (2054, 9102), (2056, 7030), (2057, 6378137.0), (2059, 298.257223563), (3072, U), (3073, "WGS 84 / Auto UTM"), (3074, U), (3075, 1), (3076, 9001), (3080, 15.0), (3081, 0.0), (3082, 500000.0), (3083, 0.0), (3092, 0.9996)], 15, 50),
    ("ENVI: Albers on its own ellipsoid", [(1024, 1), (2048, U), (2057, 6378206.4), (2058, 6356583.8), (3072, U), (3073, "Albers Conical Equal Area"), (3074, U), (3075, 11), (3076, 9001), (3078, 29.5), (3079, 45.5), (3080, -96.0), (3081, 23.0), (3082, 0.0), (3083, 0.0)], -95, 40),
    ("datum by its code", [(1024, 1), (2048, U), (2050, 6267), (3072, U), (3075, 1), (3080, -93.0), (3092, 0.9996), (3076, 9001)], -93, 45),
    ("ellipsoid by its code", [(1024, 1), (2048, U), (2056, 7004), (3072, U), (3075, 1), (3080, 9.0), (3076, 9001)], 9, 50),
    ("ArcGIS: equidistant cylinder at 60", esri + [(3073, pe("X", WGS84, "Equidistant_Cylindrical", {"False_Easting": 0.0, "Central_Meridian": 5.0, "Standard_Parallel_1": 60.0}))], 10, 40),
    ("ArcGIS: north polar", esri + [(3073, pe("X", WGS84, "Stereographic_North_Pole", {"Central_Meridian": -45.0, "Standard_Parallel_1": 70.0}))], -40, 75),
    ("ArcGIS: south polar", esri + [(3073, pe("X", WGS84, "Stereographic_South_Pole", {"Central_Meridian": 10.0, "Standard_Parallel_1": -71.0}))], 12, -75),
    ("ArcGIS: Lambert in US feet on NAD27", [(1024, 1), (2048, 4267), (3072, U), (3076, 9003), (3073, pe("X", NAD27, "Lambert_Conformal_Conic", {"False_Easting": 2000000.0, "False_Northing": 0.0, "Central_Meridian": -116.25, "Standard_Parallel_1": 32.78333333333333, "Standard_Parallel_2": 33.88333333333333, "Latitude_Of_Origin": 32.16666666666666}, 'UNIT["Foot_US",0.3048006096012192]'))], -117, 33),
    ("ArcGIS: Hotine's oblique Mercator", esri + [(3073, pe("X", WGS84, "Hotine_Oblique_Mercator_Azimuth_Natural_Origin", {"False_Easting": 10.0, "Scale_Factor": 0.9996, "Azimuth": 337.25556, "Longitude_Of_Center": -86.0, "Latitude_Of_Center": 45.3}))], -86, 45),
    ("ArcGIS: text in the first citation", esri + [(1026, pe("X", WGS84, "Mercator", {"Central_Meridian": 5.0, "Standard_Parallel_1": 40.0}))], 10, 40),
    ("ArcGIS: geographic text", [(1024, 2), (2048, U), (2049, "ESRI PE String = " + NAD27)], -93, 45),
    ("GDAL: grads from Paris, angles in degrees, EPSG:27574", [(1024, 1), (2048, U), (2049, "GCS Name = NTF (Paris)|Primem = Paris|AUnits = Grad|"), (2050, 6275), (2054, 9105), (2057, 6378249.2), (2059, 293.466021293627), (2061, 0.03671310995113854), (3072, U), (3074, U), (3075, 9), (3076, 9001), (3080, 0.0), (3081, 42.16499999999982), (3082, 234.358), (3083, 4185861.369), (3092, 0.99994471)], 9, 42),
    ("geographic: grads from Paris", [(1024, 2), (2048, 4807), (2054, 9105)], 3, 45),
    ("geographic: by datum, grads", [(1024, 2), (2048, U), (2050, 6807), (2051, 8903), (2054, 9105)], 3, 45),
    ("geographic: its ellipsoid, and a name", [(1024, 2), (2048, U), (2049, "GCS Name = GCS_NTF|Datum = D_NTF|Ellipsoid = Clarke_1880_IGN|Primem = Greenwich|"), (2054, 9102), (2057, 6378249.2), (2059, 293.4660212936269)], 3, 45),
    ("geographic code in the place of a projected one", [(1024, 1), (3072, 4326)], 3, 45),
]

truths = []
for name, keys, longitude, latitude in cases:
    write(keys, "/tmp/geo-keys.tif")
    srs = gdal.Open("/tmp/geo-keys.tif").GetSpatialRef()
    # GDAL reads Esri's texts only in some places: PROJ says what they mean.
    if name.startswith("ArcGIS"):
        srs = osr.SpatialReference(next(text.split(" = ", 1)[1] for _, text in keys if str(text).startswith("ESRI PE")))
    # Of what it wrote itself from Paris, GDAL 3.6 reads another meridian: the code says what was meant.
    if "EPSG:" in name:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(int(name.split("EPSG:")[1]))
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    own = srs.CloneGeogCS()
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    meridian, unit = own.GetAttrValue("PRIMEM", 1), own.GetAngularUnits() * 57.29577951308232
    meridian = float(meridian)
    unit = 0.9 if abs(unit - 0.9) < 1e-6 else 1
    places = []
    for dx, dy in ((0, 0), (1, 1), (-1.5, -2)):
        lon, lat = longitude + dx, latitude + dy
        x, y = (lon - meridian) / unit, lat / unit
        if not srs.IsGeographic():
            x, y, _ = osr.CoordinateTransformation(own, srs).TransformPoint(x, y)
        places.append([lon, lat, round(x, 9 if srs.IsGeographic() else 4), round(y, 9 if srs.IsGeographic() else 4)])
    truths.append({"name": name, "keys": keys, "places": places})
text = ",\n".join(json.dumps(truth, ensure_ascii=False, separators=(",", ":")) for truth in truths)
out = Path(__file__).parent.parent / "fixtures" / "geo-keys.json"
out.write_text(f"[\n{text}\n]\n")
print(len(truths), "cases,", out.stat().st_size, "bytes")
