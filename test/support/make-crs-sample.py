"""Makes test/fixtures/crs-sample.json.gz: of a crs-truth.json.gz, one CRS of each kind.

A kind is a projection method under its names in WKT 1, Esri's WKT and WKT 2, with the unit of its angles, whether it is
in metres, whether it counts from Greenwich, and where its axes point. Valid codes are taken before deprecated ones, and
datums that lie on WGS 84 before others.

    python3 test/support/make-crs-sample.py CRS-TRUTH.json.gz
"""

import gzip
import json
import re
import sys
from pathlib import Path


def kind(crs):
    wkt1, esri, wkt2 = (crs.get(form) or "" for form in ("wkt1", "esri", "wkt2"))
    first = lambda pattern, text: (re.findall(pattern, text) or [""])[0]
    return (
        crs["method"],
        first(r'PROJECTION\["([^"]+)"', wkt1),
        first(r'PROJECTION\["([^"]+)"', esri),
        first(r'METHOD\["([^"]+)"', wkt2),
        "grad" in wkt2,
        crs["unit"] == 1,
        'PRIMEM["Greenwich"' in wkt2,
        tuple(sorted(re.findall(r'AXIS\["[^"]*",(\w+)', wkt2))),
    )


truth = json.loads(gzip.open(sys.argv[1]).read())
sample = {}
shifted = lambda crs: any(place[0:2] != place[2:4] for place in crs["places"])
for crs in sorted(truth["crs"], key=lambda crs: (crs["deprecated"], shifted(crs))):
    sample.setdefault(kind(crs), crs)
out = Path(__file__).parent.parent / "fixtures" / "crs-sample.json.gz"
text = json.dumps({"columns": truth["columns"], "crs": list(sample.values())}, ensure_ascii=False, separators=(",", ":"))
out.write_bytes(gzip.compress(text.encode(), mtime=0))
print(len(sample), "CRS,", out.stat().st_size, "bytes")
