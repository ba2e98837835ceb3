"""Makes test/fixtures/wkt.json: map projections as PROJ writes them in WKT 2, WKT 1 and Esri's WKT, and reads them back.

    python3 test/support/make-wkt-truth.py     (needs projinfo of proj-bin)
"""

import gzip
import json
import subprocess
from pathlib import Path

methods = """
tmerc lat_0=10 lon_0=20 k=0.9996 x_0=500000 y_0=100
tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0
merc lon_0=10 k=0.9 x_0=5 y_0=7
merc lat_ts=41 lon_0=10 x_0=5 y_0=7
lcc lat_1=46.8 lat_0=46.8 lon_0=2 k_0=0.99987742 x_0=600000 y_0=200000
lcc lat_0=30 lon_0=-8 lat_1=25 lat_2=42 x_0=7 y_0=8
aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=1 y_0=2
eqdc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=1 y_0=2
laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000
aeqd lat_0=30 lon_0=20 x_0=1 y_0=2
stere lat_0=40 lon_0=10 k=0.9 x_0=1 y_0=2
stere lat_0=90 lat_ts=70 lon_0=-45 x_0=1 y_0=2
stere lat_0=-90 lat_ts=-71 lon_0=0 x_0=1 y_0=2
stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000
sterea lat_0=52.156 lon_0=5.387 k=0.9999079 x_0=155000 y_0=463000
ortho lat_0=40 lon_0=10 x_0=1 y_0=2
gnom lat_0=40 lon_0=10 x_0=1 y_0=2
geos lon_0=-75 h=35786023 x_0=0 y_0=0
geos sweep=x lon_0=-75 h=35786023 x_0=0 y_0=0
omerc no_uoff lat_0=45.3 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=1 y_0=2
omerc no_uoff lat_0=4 lonc=102.25 alpha=-37 gamma=-36.9 k=0.99984 x_0=1 y_0=2
omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=1 y_0=2
omerc lat_0=50 lat_1=45 lon_1=0 lat_2=55 lon_2=10 k=1 x_0=1 y_0=2
somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=600000 y_0=200000
labrd lat_0=-18.9 lon_0=46.4372291666667 azi=18.9 k=0.9995 x_0=400000 y_0=800000
krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0
krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0
nzmg lat_0=-41 lon_0=173 x_0=2510000 y_0=6023150
cass lat_0=31 lon_0=35 x_0=1 y_0=2
poly lat_0=10 lon_0=-54 x_0=1 y_0=2
bonne lat_1=45 lon_0=10 x_0=1 y_0=2
eqc lat_ts=60 lat_0=0 lon_0=10 x_0=1 y_0=2
cea lat_ts=30 lon_0=10 x_0=1 y_0=2
mill R_A lon_0=10 x_0=1 y_0=2
comill lon_0=10 x_0=1 y_0=2
patterson lon_0=10 x_0=1 y_0=2
gall lon_0=10 x_0=1 y_0=2
qua_aut lon_0=10 x_0=1 y_0=2
mbtfpq lon_0=10 x_0=1 y_0=2
eqearth lon_0=10 x_0=1 y_0=2
natearth lon_0=10 x_0=1 y_0=2
natearth2 lon_0=10 x_0=1 y_0=2
robin lon_0=10 x_0=1 y_0=2
sinu lon_0=10 x_0=1 y_0=2
moll lon_0=10 x_0=1 y_0=2
eck1 lon_0=10 x_0=1 y_0=2
eck2 lon_0=10 x_0=1 y_0=2
eck3 lon_0=10 x_0=1 y_0=2
eck4 lon_0=10 x_0=1 y_0=2
eck5 lon_0=10 x_0=1 y_0=2
eck6 lon_0=10 x_0=1 y_0=2
wag1 lon_0=10 x_0=1 y_0=2
wag2 lon_0=10 x_0=1 y_0=2
wag3 lat_ts=20 lon_0=10 x_0=1 y_0=2
wag4 lon_0=10 x_0=1 y_0=2
wag5 lon_0=10 x_0=1 y_0=2
wag6 lon_0=10 x_0=1 y_0=2
wag7 lon_0=10 x_0=1 y_0=2
wink1 lat_ts=50 lon_0=10 x_0=1 y_0=2
wink2 lat_1=50 lon_0=10 x_0=1 y_0=2
wintri lat_1=50 lon_0=10 x_0=1 y_0=2
aitoff lon_0=10 x_0=1 y_0=2
hammer lon_0=10
crast lon_0=10 x_0=1 y_0=2
loxim lat_1=20 lon_0=10 x_0=1 y_0=2
times lon_0=10 x_0=1 y_0=2
vandg R_A lon_0=10 x_0=1 y_0=2
tpeqd lat_1=1 lon_1=2 lat_2=3 lon_2=4 x_0=1 y_0=2
qsc lat_0=90 lon_0=0 x_0=1 y_0=2
goode lon_0=10 x_0=1 y_0=2
igh lon_0=0 x_0=0 y_0=0
igh_o lon_0=0 x_0=0 y_0=0
imw_p lon_0=10 lat_1=30 lat_2=40 x_0=1 y_0=2
peirce_q shape=square lat_0=90 lon_0=10 k_0=1 x_0=1 y_0=2
peirce_q shape=diamond lat_0=90 lon_0=10 k_0=1 x_0=1 y_0=2
gstmerc lat_0=-21 lon_0=55 k_0=1 x_0=1 y_0=2
tcea lat_0=10 lon_0=20 k=0.9 x_0=1 y_0=2
bertin1953
""".strip().split("\n")


def projinfo(form, text):
    run = subprocess.run(["projinfo", "-q", "--single-line", "-o", form, text], capture_output=True, text=True)
    out = run.stdout.strip()
    return out if run.returncode == 0 and out and not run.stderr.strip() else None


truths = []
for method in methods:
    proj = "+proj=" + method.replace(" ", " +") + " +ellps=intl +units=us-ft +type=crs"
    texts = {form: projinfo(form, proj) for form in ("WKT2:2019", "WKT1_GDAL", "WKT1_ESRI")}
    # What PROJ itself understands of what it wrote: Esri's WKT cannot say all.
    for form, text in texts.items():
        read = text and projinfo("PROJ", text)
        if read:
            truths.append({"form": form, "wkt": text, "proj": read})
out = Path(__file__).parent.parent / "fixtures" / "wkt.json.gz"
out.write_bytes(gzip.compress(json.dumps(truths, separators=(",", ":")).encode(), mtime=0))
print(len(truths), "texts,", out.stat().st_size, "bytes")
