#!/usr/bin/python3
"""
Writes test/fixtures/projections.json: places in projections as PROJ computes them (cct of proj-bin), forward, over the globe.

    /usr/bin/python3 test/support/make-projections.py
"""

import json
import os
import subprocess

WORLD = [(-150, -70), (-100, 45), (-35, 10), (0, 0.5), (12, -33), (25, 60), (77, -8), (110, 41), (170, 80)]
NEAR = [(0, 0), (-2, 1), (3, -2), (1.5, 4)]

# Definition, and the places that it is tried at, relative to its centre.
definitions = [
    (f"+proj={name} {globe}", WORLD)
    for name in (
        "eck1 eck2 eck3 eck4 eck5 eck6 kav5 kav7 wink1 wink2 moll wag1 wag2 wag3 wag4 wag5 wag6 wag7 putp1 qua_aut mbtfpq "
        "crast goode igh igh_o natearth natearth2 patterson comill times gall aitoff wintri hammer vandg robin eqearth sinu"
    ).split()
    for globe in ("+ellps=WGS84", "+R=6371000 +lon_0=20")
] + [
    ("+proj=wink1 +lat_ts=50.4597762521898 +R=6371000", WORLD),
    ("+proj=wintri +lat_1=40 +R=6371000", WORLD),
    ("+proj=hammer +W=0.25 +R=6371000", WORLD),
    ("+proj=loxim +lat_1=40 +R=6371000", WORLD),
    ("+proj=mill +R_A +ellps=WGS84", WORLD),
    ("+proj=vandg +R_A +ellps=WGS84", WORLD),
    ("+proj=eqc +lat_ts=60 +lat_0=10 +ellps=WGS84", WORLD),
    ("+proj=cea +lat_ts=30 +ellps=WGS84", WORLD),
    ("+proj=bonne +lat_1=45 +ellps=WGS84", NEAR),
    ("+proj=poly +lat_0=10 +ellps=clrk66", NEAR),
    ("+proj=cass +lat_0=31 +lon_0=35 +a=6378300.789 +rf=293.466", [(35 + x, 31 + y) for x, y in NEAR]),
    ("+proj=cass +lat_0=31 +lon_0=35 +R=6371000", [(35 + x, 31 + y) for x, y in NEAR]),
    ("+proj=cass +hyperbolic +lat_0=-16.25 +lon_0=179.333333 +a=6378306.3696 +rf=293.4663", [(179, -16.5), (179.9, -16)]),
    ("+proj=aeqd +guam +lat_0=13.4724663527778 +lon_0=144.748750705556 +ellps=clrk66", [(144.8, 13.5), (144.6, 13.3)]),
    ("+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +k=0.9999 +ellps=bessel", [(14, 50), (19, 48.5)]),
    ("+proj=labrd +lat_0=-18.9 +lon_0=46.4372291666667 +azi=18.9 +k=0.9995 +x_0=400000 +y_0=800000 +ellps=intl", [(47, -19), (45, -22), (49, -13)]),
    ("+proj=col_urban +lat_0=4.68048611111111 +lon_0=-74.1465916666667 +x_0=92334.879 +y_0=109320.965 +h_0=2550 +ellps=GRS80", [(-74.25, 4.8), (-74, 4.5)]),
    ("+proj=nzmg +lat_0=-41 +lon_0=173 +x_0=2510000 +y_0=6023150 +ellps=intl", [(174, -40), (168, -46)]),
    ("+proj=nsper +lat_0=30 +lon_0=10 +h=5000000 +R=6371000", [(10 + x, 30 + y) for x, y in NEAR]),
    ("+proj=tpeqd +lat_1=20 +lon_1=-10 +lat_2=50 +lon_2=60 +R=6371000", [(0, 10), (30, 60), (70, 20), (-30, 45)]),
    ("+proj=omerc +lat_0=40 +lat_1=10 +lon_1=5 +lat_2=60 +lon_2=40 +k=0.999 +ellps=WGS84", [(10, 20), (25, 45), (35, 55)]),
    ("+proj=omerc +no_uoff +lat_0=57 +lonc=-133.666667 +alpha=323.1301 +gamma=323.1301 +k=0.9999 +x_0=5000000 +y_0=-5000000 +ellps=GRS80", [(-134, 58), (-131, 56)]),
    ("+proj=omerc +lat_0=4 +lonc=115 +alpha=53.315820 +gamma=53.130102 +k=0.99984 +x_0=590476.87 +y_0=442857.65 +ellps=evrstSS", [(116, 5), (114, 4.5)]),
    ("+proj=geos +lon_0=-75 +h=35786023 +sweep=x +ellps=GRS80", [(-75, 0), (-100, 40), (-50, -30)]),
    ("+proj=laea +lat_0=90 +R=6371228", [(0, 80), (100, 40), (-60, 10)]),
    ("+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80", [(10, 50), (-20, 66), (40, 35)]),
    ("+proj=stere +lat_0=-90 +lat_ts=-71 +ellps=WGS84", [(0, -80), (100, -60), (-60, -88)]),
    ("+proj=ortho +lat_0=42 +lon_0=-72 +ellps=WGS84", [(-72, 40), (-90, 60), (0, 90), (108, 50.5), (-150, 20), (-72, -47.9)]),
    ("+proj=gnom +lat_0=42 +lon_0=-72 +R=6371000", [(-72, 40), (-90, 60)]),
    ("+proj=lcc +lat_0=44 +lon_0=-84 +lat_1=44.2 +lat_2=45.7 +k_0=1.0000382 +ellps=clrk66", [(-85, 45), (-83, 44)]),
    ("+proj=eqdc +lat_1=20 +lat_2=60 +ellps=WGS84", WORLD),
    ("+proj=merc +lat_ts=-41 +ellps=WGS84", WORLD),
]
cases = []
for definition, places in definitions:
    given = "".join(f"{lon} {lat} 0\n" for lon, lat in places)
    out = subprocess.run(["cct", "-d", "6", *definition.split()], input=given, capture_output=True, text=True).stdout
    rows = [line.split()[:2] for line in out.strip().splitlines()]
    kept = [[lon, lat, float(x), float(y)] for (lon, lat), (x, y) in zip(places, rows) if "*" not in x and "inf" not in x]
    if not kept:
        print("nothing from PROJ:", definition)
        continue
    cases.append({"definition": definition, "places": kept})
path = os.path.join(os.path.dirname(__file__), "../fixtures/projections.json")
with open(path, "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")
print(len(cases), os.path.getsize(path))
