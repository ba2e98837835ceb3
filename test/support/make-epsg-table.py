#!/usr/bin/python3
"""
Writes src/core/geo/crs/tables/{geographic,projected}.generated.ts from PROJ's database.

    /usr/bin/python3 test/support/make-epsg-table.py        (Debian: proj-data, libproj25, python3-numpy)

Everything is asked of libproj itself, alone with its database: no datum grids. So the operations to WGS 84 are those that
PROJ takes without grids, and the conversions are the PROJ strings that it writes. What the lines mean is told
where they are read: tables/geographic.ts and projected.ts.
"""

import ctypes
import gzip
import math
import os
import re
import sqlite3
import sys
import tempfile
from collections import Counter, OrderedDict

import numpy

DATABASE = "/usr/share/proj/proj.db"
TARGET = os.path.join(os.path.dirname(__file__), "../../src/core/geo/crs/tables")

# libproj -------------------------------------------------------------------------------------------------------------

proj = ctypes.CDLL("libproj.so.25")
pointer, text, integer, real = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_double
reals = ctypes.POINTER(real)
texts = ctypes.POINTER(text)


def function(name, result, *arguments):
    found = getattr(proj, name)
    found.restype = result
    found.argtypes = arguments
    return found


class Coordinate(ctypes.Structure):
    _fields_ = [("v", real * 4)]


alone = tempfile.mkdtemp()
os.symlink(DATABASE, f"{alone}/proj.db")
context = function("proj_context_create", pointer)()
function("proj_context_set_search_paths", None, pointer, integer, texts)(context, 1, (text * 1)(alone.encode()))
function("proj_log_level", integer, pointer, integer)(context, 0)
from_database = function("proj_create_from_database", pointer, pointer, text, text, integer, integer, pointer)
create = function("proj_create", pointer, pointer, text)
transform = function("proj_trans", Coordinate, pointer, integer, Coordinate)
as_proj = function("proj_as_proj_string", text, pointer, pointer, integer, pointer)
name_of = function("proj_get_name", text, pointer)
id_of = function("proj_get_id_code", text, pointer, integer)
base_of = function("proj_get_source_crs", pointer, pointer, pointer)
conversion_of = function("proj_crs_get_coordoperation", pointer, pointer, pointer)
method_info = function("proj_coordoperation_get_method_info", integer, pointer, pointer, texts, texts, texts)
ellipsoid_of = function("proj_get_ellipsoid", pointer, pointer, pointer)
ellipsoid_parameters = function(
    "proj_ellipsoid_get_parameters", integer, pointer, pointer, reals, reals, ctypes.POINTER(integer), reals
)
meridian_of = function("proj_get_prime_meridian", pointer, pointer, pointer)
meridian_parameters = function("proj_prime_meridian_get_parameters", integer, pointer, pointer, reals, reals, texts)
system_of = function("proj_crs_get_coordinate_system", pointer, pointer, pointer)
axis_info = function(
    "proj_cs_get_axis_info", integer, pointer, pointer, integer, texts, texts, texts, reals, texts, texts, texts
)
metres_east_north = function("proj_create_cartesian_2D_cs", pointer, pointer, integer, text, real)(context, 0, None, 0)
projected_crs = function("proj_create_projected_crs", pointer, pointer, text, pointer, pointer, pointer)
area_of_use = function("proj_get_area_of_use", integer, pointer, pointer, reals, reals, reals, reals, texts)
operation_accuracy = function("proj_coordoperation_get_accuracy", real, pointer, pointer)
is_ballpark = function("proj_coordoperation_has_ballpark_transformation", integer, pointer, pointer)
find_operations = function("proj_create_operations", pointer, pointer, pointer, pointer, pointer)
list_count = function("proj_list_get_count", integer, pointer)
list_get = function("proj_list_get", pointer, pointer, pointer, integer)
factory = function("proj_create_operation_factory_context", pointer, pointer, text)(context, None)
# Areas that meet; operations whose grid is missing are left out.
function("proj_operation_factory_context_set_spatial_criterion", None, pointer, pointer, integer)(context, factory, 1)
function("proj_operation_factory_context_set_grid_availability_use", None, pointer, pointer, integer)(
    context, factory, 1
)

CRS, OPERATION = 3, 4
# Codes of ESRI that mean something else with EPSG have a place of their own.
ESRI_AGAIN = 1_000_000
PROJ_5, PROJ_4 = 0, 1


def load(authority, code, category=CRS):
    return from_database(context, authority.encode(), str(code).encode(), category, 0, None)


def proj_string(thing, version):
    written = as_proj(context, thing, version, None)
    return written.decode() if written else None


def area_of(thing):
    west, south, east, north, label = real(), real(), real(), real(), text()
    if not area_of_use(context, thing, west, south, east, north, ctypes.byref(label)):
        return None
    return (west.value, south.value, east.value, north.value), (label.value or b"").decode()


def number(value, digits=15):
    """The shortest way to write a number."""
    short = f"{float(f'%.{digits}g' % value):.{digits}g}"
    if "e" in short:
        short = re.sub(r"e([+-])0*", lambda m: "e" + m[1].replace("+", ""), short)
    return re.sub(r"^(-?)0\.", r"\1.", short)


database = sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True)
wgs84 = load("EPSG", 4326)

# Shifts --------------------------------------------------------------------------------------------------------------


def axes_of(ellipsoid):
    a, b, rf, computed = real(), real(), real(), integer()
    ellipsoid_parameters(context, ellipsoid, a, b, computed, rf)
    return a.value, b.value, 0 if rf.value == 0 else rf.value


def geocentric(lon, lat, a, es):
    n = a / numpy.sqrt(1 - es * numpy.sin(lat) ** 2)
    return numpy.array(
        [n * numpy.cos(lat) * numpy.cos(lon), n * numpy.cos(lat) * numpy.sin(lon), n * (1 - es) * numpy.sin(lat)]
    )


WGS_A, WGS_ES = 6378137.0, (2 - 1 / 298.257223563) / 298.257223563


def fitted(pipeline, box, axes):
    """The 3 or 7 numbers of +towgs84 that do what a pipeline does (horizontally) within a box, or None where it is no such thing."""
    operation = create(context, pipeline.encode())
    if not operation:
        return None
    west, south, east, north = box
    if east < west:
        east += 360
    lons, lats = numpy.meshgrid(numpy.linspace(west, east, 6), numpy.linspace(max(south, -85), min(north, 85), 6))
    lons, lats = lons.ravel(), lats.ravel()
    places = []
    for lon, lat in zip(lons, lats):
        given = Coordinate()
        given.v[0], given.v[1], given.v[2], given.v[3] = math.radians(lon), math.radians(lat), 0, math.inf
        out = transform(operation, 1, given)
        places.append((out.v[0], out.v[1]))
    goal = numpy.array(places).T
    if not numpy.all(numpy.isfinite(goal)):
        return None
    a, b, _ = axes
    es = 1 - b * b / a / a
    start = geocentric(numpy.radians(lons), numpy.radians(lats), a, es)
    x, y, z = start
    zero, one = numpy.zeros_like(x), numpy.ones_like(x)
    # Position vector, linear, as +towgs84 is computed.
    jacobian = numpy.array([
        [one, zero, zero], [zero, one, zero], [zero, zero, one],
        [zero, -z, y], [z, zero, -x], [-y, x, zero], [x, y, z],
    ])
    lon, lat = goal
    east_of = numpy.array([-numpy.sin(lon), numpy.cos(lon), zero])
    north_of = numpy.array([-numpy.sin(lat) * numpy.cos(lon), -numpy.sin(lat) * numpy.sin(lon), numpy.cos(lat)])
    # Heights are free: only what lies along the ellipsoid counts.
    wanted = geocentric(lon, lat, WGS_A, WGS_ES)

    def solve(count):
        solution = numpy.zeros(count)
        for _ in range(4):
            moved = start + numpy.tensordot(solution, jacobian[:count], 1)
            rest = wanted - moved
            up = numpy.array([numpy.cos(lat) * numpy.cos(lon), numpy.cos(lat) * numpy.sin(lon), numpy.sin(lat)])
            rest = rest - up * (rest * up).sum(0)
            right = numpy.concatenate([(rest * east_of).sum(0), (rest * north_of).sum(0)])
            left = numpy.concatenate([
                (jacobian[:count] * east_of).sum(1), (jacobian[:count] * north_of).sum(1)
            ], axis=1).T
            solution = solution + numpy.linalg.lstsq(left, right, rcond=1e-13)[0]
        rounded = [round(v, 4) for v in solution[:3]]
        if count == 7:
            seconds = math.degrees(3600)
            rounded += [round(v * seconds, 6) for v in solution[3:6]] + [round(solution[6] * 1e6, 6)]
        return rounded, residual(rounded)

    def residual(values):
        solution = list(values[:3])
        if len(values) == 7:
            seconds = math.degrees(3600)
            solution += [v / seconds for v in values[3:6]] + [values[6] / 1e6]
        moved = start + numpy.tensordot(numpy.array(solution), jacobian[: len(solution)], 1)
        rest = wanted - moved
        return max(abs((rest * east_of).sum(0)).max(), abs((rest * north_of).sum(0)).max())

    for count, limit in ((3, 0.005), (7, 0.005), (7, 0.5)):
        values, off = solve(count)
        if off < limit:
            return [v + 0 for v in values]
    return None


def plain_helmert(pipeline):
    """The numbers of a pipeline that is one Helmert step, as +towgs84 has them."""
    steps = [s for s in re.findall(r"\+proj=(\w+)", pipeline) if s not in ("pipeline", "axisswap", "unitconvert", "push", "pop")]
    if steps in ([], ["noop"], ["longlat"]):
        return [0, 0, 0]
    if [s for s in steps if s != "longlat"] != ["cart", "helmert", "cart"] or "+dx=" in pipeline or "+inv +proj=helmert" in pipeline:
        return None
    step = re.search(r"\+proj=helmert ([^|]*?)(?= \+step)", pipeline)[1]
    given = dict(token.lstrip("+").split("=") for token in step.split() if "=" in token)
    if "exact" in step or any(key in given for key in ("drx", "ds", "theta")):
        return None
    sign = -1 if given.get("convention") == "coordinate_frame" else 1
    values = [float(given.get(k, 0)) for k in "xyz"]
    turned = [sign * float(given.get(k, 0)) + 0 for k in ("rx", "ry", "rz")] + [float(given.get("s", 0))]
    return values + turned if any(turned) else values


dropped = []


def replacement_of(authority, code):
    """The geographic CRS that EPSG has put in the place of a deprecated one, on the same ellipsoid."""
    found = database.execute(
        "select replacement_code from deprecation where table_name='geodetic_crs' and deprecated_auth_name=? and "
        "deprecated_code=? and replacement_auth_name='EPSG'",
        (authority, code),
    ).fetchall()
    return load("EPSG", found[0][0]) if len(found) == 1 else None


def shifts_of(crs, label):
    """PROJ's candidates without grids, in the order in which the first that holds a place is the one PROJ takes."""
    found = find_operations(context, crs, wgs84, factory)
    candidates = []
    for index in range(list_count(found)):
        operation = list_get(context, found, index)
        pipeline = proj_string(operation, PROJ_5)
        if is_ballpark(context, operation) or pipeline is None:
            continue
        area = area_of(operation)
        if area is None:
            continue
        box, area_name = area
        accuracy = operation_accuracy(context, operation)
        values = plain_helmert(pipeline)
        if values is None:
            bare = pipeline
            # From and to radians, longitude first, from Greenwich.
            bare = re.sub(r" \+step (\+inv )?\+proj=(axisswap \+order=2,1|unitconvert \+xy_in=(deg|grad|rad) \+xy_out=(deg|rad))", "", bare)
            bare = re.sub(r" \+step \+inv \+proj=longlat( \+\S+)*? \+pm=\S+", "", bare)
            values = fitted(bare, box, axes_of(ellipsoid_of(context, crs)))
            if values is None:
                dropped.append(f"{label}: {(name_of(operation) or b'').decode()}: {bare}")
                continue
        west, south, east, north = box
        size = ((east - west) % 360 or 360) * (math.sin(math.radians(north)) - math.sin(math.radians(south)))
        offshore = "offshore" in area_name and "onshore" not in area_name
        rank = (offshore and len(candidates) > 0, accuracy if accuracy >= 0 else 9999, size)
        candidates.append((rank, values, accuracy if 0 <= accuracy < 900 else 0, box))
    candidates.sort(key=lambda candidate: candidate[0])
    if not candidates and re.match(r"(GCS_)?(ITRF|IGS|IGb|WGS[ _](19)?84)", label):
        # Realizations of what WGS 84 itself follows, within some decimetres.
        candidates.append(((), [0, 0, 0], 1, (-180, -90, 180, 90)))
    axes = axes_of(ellipsoid_of(context, crs))
    candidates = [one for one in candidates if not is_outlier(one, candidates, axes, label)]
    kept = []
    for _, values, accuracy, box in candidates:
        if not any(box == other[2] for other in kept):
            kept.append((values, accuracy, box))
    return kept


def moved(values, axes, lon, lat):
    a, b, _ = axes
    place = geocentric(math.radians(lon), math.radians(lat), a, 1 - b * b / a / a)
    x, y, z = place
    dx, dy, dz, rx, ry, rz, s = (list(values) + [0] * 7)[:7]
    seconds = math.degrees(3600)
    rx, ry, rz, s = rx / seconds, ry / seconds, rz / seconds, s / 1e6
    return place + numpy.array([dx - rz * y + ry * z + s * x, dy + rz * x - rx * z + s * y, dz - ry * x + rx * y + s * z])


def is_outlier(one, candidates, axes, label):
    """Whether, in the middle of its box, a shift is half a kilometre from all others, which agree: an error of the register."""
    _, values, _, (west, south, east, north) = one
    lon, lat = (west + (east + 360 if east < west else east)) / 2, (south + north) / 2
    others = [moved(c[1], axes, lon, lat) for c in candidates if c is not one and box_distance(c[3], lon, lat) == 0]
    here = moved(values, axes, lon, lat)
    up = here / numpy.linalg.norm(here)
    apart = [numpy.linalg.norm((other - here) - up * ((other - here) @ up)) for other in others]
    found = len(others) >= 2 and min(apart) > 500
    if found:
        print(f"half a kilometre from all others: {label} {values}")
    return found


def box_distance(box, lon, lat):
    west, south, east, north = box
    width = (east - west) % 360 or 360
    east_of_west = (lon - west) % 360
    dx = 0 if east_of_west <= width else min(east_of_west - width, 360 - east_of_west)
    dy = max(south - lat, 0, lat - north)
    return math.hypot(dx, dy)


def chosen(candidates, lon, lat):
    """As src/core/geo/crs/datum-shift.ts chooses: the first whose box holds the place, or else the nearest."""
    return min(range(len(candidates)), key=lambda index: (round(box_distance(candidates[index][2], lon, lat), 9), index))


# Geographic ----------------------------------------------------------------------------------------------------------


def aliases(table, authority, code):
    rows = database.execute(
        "select alt_name from alias_name where table_name=? and auth_name=? and code=? and source in ('ESRI','PROJ','EPSG','GDAL')",
        (table, authority, code),
    )
    return [row[0] for row in rows]


def key_of(name):
    """As tables/geographic.ts compares names."""
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^(D|GCS)_", "", name).lower())


def angle_of(crs):
    factor = real()
    axis_info(context, system_of(context, crs), 0, None, None, None, factor, None, None, None)
    return math.degrees(factor.value)


groups = OrderedDict()
geographic = []
geographic_index = {}
shift_candidates = []
flat = {}


def group_of(candidates):
    written = ";".join(
        ",".join(number(v) for v in values) + "/" + number(accuracy) + "/" + ",".join(number(round(v, 2)) for v in box)
        for values, accuracy, box in candidates
    )
    return groups.setdefault(written or "-", len(groups))


def add_geographic(crs, code, name, deprecated, datum_code, names, candidates):
    a, _, rf = axes_of(ellipsoid_of(context, crs))
    longitude, unit = real(), real()
    meridian_parameters(context, meridian_of(context, crs), longitude, unit, None)
    kept = OrderedDict()
    for other in names:
        if key_of(other) != key_of(name) and key_of(other) not in kept:
            kept[key_of(other)] = re.sub(r"^(D|GCS)_", "", other)
    row = [
        str(code), name, number(a), number(rf), number(round(longitude.value * math.degrees(unit.value), 12)),
        number(angle_of(crs), 12), str(group_of(candidates)), "1" if deprecated else "", str(datum_code or ""), "|".join(kept.values()),
    ]
    geographic.append(row)
    shift_candidates.append(candidates)
    return len(geographic) - 1


by_datum = {}
geocentric_codes = []
unusable = []
for authority, code, name, kind, datum_authority, datum_code, deprecated in database.execute(
    "select auth_name, code, name, type, datum_auth_name, datum_code, deprecated from geodetic_crs "
    "where auth_name in ('EPSG','ESRI') order by type, deprecated, auth_name, code"
).fetchall():
    if kind == "geocentric":
        geocentric_codes.append(code)
        continue
    crs = load(authority, code)
    if authority == "ESRI" and f"EPSG:{code}" in geographic_index:
        continue
    if not crs or kind == "other":
        unusable.append((authority, code, name))
        continue
    datum = (datum_authority, datum_code)
    if kind == "geographic 3D" and datum in by_datum:
        candidates = shift_candidates[by_datum[datum]]
    else:
        candidates = shifts_of(crs, name)
        other = replacement_of(authority, code) if deprecated and not candidates else None
        if other and axes_of(ellipsoid_of(context, other))[:2] == axes_of(ellipsoid_of(context, crs))[:2]:
            candidates = shifts_of(other, name)
    names = aliases("geodetic_crs", authority, code)
    shown = code
    if database.execute("select 1 from projected_crs where auth_name='EPSG' and code=?", (code,)).fetchone():
        shown = code + ESRI_AGAIN
    if datum_code:
        (datum_name,) = database.execute(
            "select name from geodetic_datum where auth_name=? and code=?", datum
        ).fetchone()
        names += [datum_name] + aliases("geodetic_datum", *datum)
    if kind == "geographic 3D" and datum in by_datum:
        names = []
    index = add_geographic(crs, shown, name, deprecated, datum_code, names, candidates)
    geographic_index[f"{authority}:{code}"] = index
    by_datum.setdefault(datum, index)

# Projected -----------------------------------------------------------------------------------------------------------

UNUSED = re.compile(r"\+(ellps|datum|a|b|rf|R|units|to_meter|pm|no_defs|type|towgs84|nadgrids|wktext|vunits)(=|$)")


def bare_conversion(operation):
    """The PROJ string of a conversion, in metres and without its ellipsoid; or `!` and the name of its method."""
    written = proj_string(projected_crs(context, b"x", wgs84, operation, metres_east_north), PROJ_4)
    if written is None:
        return by_hand(operation)
    return " ".join(token.lstrip("+") for token in written.split() if not UNUSED.match(token))


parameter_count = function("proj_coordoperation_get_param_count", integer, pointer, pointer)
parameter_info = function(
    "proj_coordoperation_get_param", integer, pointer, pointer, integer, texts, texts, texts, reals, texts, reals, texts,
    texts, texts, texts,
)


def by_hand(operation):
    """What this PROJ has no string for (EPSG Guidance Note 7-2), from the conversion's own parameters."""
    method = text()
    method_info(context, operation, method, None, None)
    method = method.value.decode()
    given = {}
    for index in range(parameter_count(context, operation)):
        label, value, factor, category = text(), real(), real(), text()
        parameter_info(context, operation, index, label, None, None, value, None, factor, None, None, None, category)
        scaled = value.value * factor.value
        given[label.value.decode()] = number(math.degrees(scaled) if category.value == b"angular" else scaled, 15)
    get = given.get
    negated = lambda value: number(-float(value))
    if method == "Lambert Conic Conformal (West Orientated)":
        return (
            f"proj=lcc axis=wnu lat_1={get('Latitude of natural origin')} lat_0={get('Latitude of natural origin')} lon_0={get('Longitude of natural origin')} "
            f"k_0={get('Scale factor at natural origin')} x_0={negated(get('False easting'))} y_0={get('False northing')}"
        )
    if method == "Bonne (South Orientated)":
        return (
            f"proj=bonne axis=wsu lat_1={get('Latitude of natural origin')} lon_0={get('Longitude of natural origin')} "
            f"x_0={negated(get('False easting'))} y_0={negated(get('False northing'))}"
        )
    if method in ("Krovak Modified", "Krovak Modified (North Orientated)"):
        axis = "" if "North" in method else "axis=swu "
        return (
            f"proj=mod_krovak {axis}lat_0={get('Latitude of projection centre')} lon_0={get('Longitude of origin')} "
            f"alpha={get('Co-latitude of cone axis')} k={get('Scale factor on pseudo standard parallel')} x_0={get('False easting')} y_0={get('False northing')}"
        )
    if method == "Polar Stereographic (variant C)":
        parallel = get("Latitude of standard parallel")
        return (
            f"proj=stere variant_c lat_0={-90 if float(parallel) < 0 else 90} lat_ts={parallel} lon_0={get('Longitude of origin')} "
            f"x_0={get('Easting at false origin')} y_0={get('Northing at false origin')}"
        )
    if method == "Mercator (variant A)":
        return (
            f"proj=merc lon_0={get('Longitude of natural origin')} k={get('Scale factor at natural origin')} "
            f"x_0={get('False easting')} y_0={get('False northing')}"
        )
    if method == "Hammer_Aitoff":
        return f"proj=hammer lon_0={get('Central_Meridian')} x_0={get('False_Easting')} y_0={get('False_Northing')}"
    if method == "Adams_Square_II":
        print("Adams_Square_II", given)
    return f"!{method}"


conversions = OrderedDict()
rows = []


def without_parentheses(name):
    return re.sub(r" \([A-Z]\w+\)", "", name)


def corrected(code, name):
    """
    The code in whose place EPSG has put another of the same name, which corrects an error: a zone, a meridian, a digit. One of
    another name is another CRS: what is deprecated then keeps the meaning that its files have.
    """
    found = database.execute(
        "select p.code, p.name from deprecation d join projected_crs p on p.auth_name='EPSG' and p.code=d.replacement_code "
        "where d.table_name='projected_crs' and d.deprecated_auth_name='EPSG' and d.deprecated_code=? and d.replacement_auth_name='EPSG'",
        (code,),
    ).fetchall()
    same = [row[0] for row in found if without_parentheses(row[1]) == without_parentheses(name)]
    if len(found) != 1 or not same:
        return code
    # Another datum alone corrects no place: the one that it had is kept.
    return code if drawn(code) == drawn(same[0]) else same[0]


def drawn(code):
    crs = load("EPSG", code)
    longitude, unit, factor = real(), real(), real()
    meridian_parameters(context, meridian_of(context, crs), longitude, unit, None)
    axis_info(context, system_of(context, crs), 0, None, None, None, factor, None, None, None)
    return bare_conversion(conversion_of(context, crs)), longitude.value * unit.value, factor.value


def add_conversion(bare):
    return conversions.setdefault(bare, len(conversions))


def axes_in(crs, bare):
    """
    The conversion with the directions of the CRS's own axes. GDAL turns only north-east round; polar axes, which all point one
    way, are east and north of the map.
    """
    directions = []
    for index in (0, 1):
        direction = text()
        axis_info(context, system_of(context, crs), index, None, None, direction, None, None, None, None)
        directions.append(direction.value.decode())
    if "west" not in directions or bare.startswith("!"):
        return bare
    tokens = [token for token in bare.split() if not token.startswith("axis=")]
    tokens.insert(1, f"axis={directions[0][0]}{directions[1][0]}u")
    return " ".join(tokens)


units = OrderedDict()
failed = []
for authority, code, name, deprecated in database.execute(
    "select auth_name, code, name, deprecated from projected_crs where auth_name in ('EPSG','ESRI') order by cast(code as integer), auth_name"
).fetchall():
    crs = load(authority, corrected(code, name) if authority == "EPSG" else code)
    if not crs:
        failed.append((authority, code, name))
        continue
    operation = conversion_of(context, crs)
    base = base_of(context, crs)
    base_code = id_of(base, 0)
    key = next((k for k in (f"EPSG:{base_code.decode()}", f"ESRI:{base_code.decode()}") if k in geographic_index), None) if base_code else None
    if key is None:
        label = name_of(base).decode()
        key = label
        a, _, rf = axes_of(ellipsoid_of(context, base))
        key = f"{label} {a} {rf}"
        if key not in geographic_index:
            geographic_index[key] = add_geographic(base, "", label, False, "", [], shifts_of(base, label))
    factor = real()
    axis_info(context, system_of(context, crs), 0, None, None, None, factor, None, None, None)
    unit = units.setdefault(number(factor.value), len(units))
    candidates = shift_candidates[geographic_index[key]]
    index = 0
    if len(candidates) > 1:
        area = area_of(crs)
        if area:
            west, south, east, north = area[0]
            if east < west:
                east += 360
            index = chosen(candidates, (west + east) / 2, (south + north) / 2)
    meaning = (geographic_index[key], add_conversion(axes_in(crs, bare_conversion(operation))), unit)
    shown = int(code)
    if rows and rows[-1][0] == shown:
        # A code that EPSG gave away after ESRI had: most mean the same.
        if "GSK-2011" in name or rows[-1][7] == meaning:
            continue
        print(f"two meanings of {code}: {rows[-1][1]}, {name}")
        shown += ESRI_AGAIN
    rows.append((shown, name, deprecated, *meaning, index, meaning, authority))
rows.sort(key=lambda row: row[0])

# What EPSG has put in the place of a deprecated code, where it means something else.
row_of = {row[0]: index for index, row in enumerate(rows)}
replaced = []
for index, (code, _, deprecated, *_, meaning, authority) in enumerate(rows):
    found = database.execute(
        "select replacement_code from deprecation where table_name='projected_crs' and deprecated_auth_name=? and "
        "deprecated_code=? and replacement_auth_name='EPSG'",
        (authority, code),
    ).fetchall()
    if deprecated and len(found) == 1 and found[0][0] in row_of and rows[row_of[found[0][0]]][7] != meaning:
        replaced.append(f"{index}:{found[0][0]}")

coded = []
for code, name in database.execute(
    "select c.code, c.name from conversion_table c where auth_name='EPSG' and code >= 10000 and code < 20000 order by code"
).fetchall():
    operation = load("EPSG", code, OPERATION)
    if not operation:
        continue
    written = bare_conversion(operation)
    if written in conversions or not written.startswith("!"):
        coded.append((int(code), name, add_conversion(written)))

compounds = [
    (int(code), int(horizontal))
    for code, horizontal in database.execute(
        "select code, horiz_crs_code from compound_crs where auth_name='EPSG' and horiz_crs_auth_name='EPSG' order by cast(code as integer)"
    )
]
verticals = [int(c) for (c,) in database.execute("select code from vertical_crs where auth_name in ('EPSG','ESRI') order by cast(code as integer)")]

# Writing -------------------------------------------------------------------------------------------------------------


def deltas(values):
    out, last = [], 0
    for value in values:
        out.append(str(value - last))
        last = value
    return " ".join(out)


def shortened(token):
    key, equals, value = token.partition("=")
    if not equals:
        return key, ""
    try:
        return key, number(float(value))
    except ValueError:
        return key, value


# Conversions of the same parameters stand together, a column for each parameter.
templates = OrderedDict()
place_of = {}
for bare, index in conversions.items():
    if bare.startswith("!"):
        template, values = bare, []
    else:
        pairs = [shortened(token) for token in bare.split()]
        constant = lambda key, value: value == "" or key in ("proj", "axis", "shape")
        template = " ".join(f"{k}={v}" if v and constant(k, v) else k if v == "" else f"{k}=*" for k, v in pairs)
        values = [v for k, v in pairs if not constant(k, v)]
    templates.setdefault(template, []).append((index, values))
order = {}
conversion_lines = []
for template, members in templates.items():
    columns = [" ".join(column) for column in zip(*(values for _, values in members))]
    conversion_lines.append("\t".join([template, str(len(members)), *columns]))
    for index, _ in members:
        order[index] = len(order)


def names_column():
    out = []
    for code, name, _, base, *_ in rows:
        prefix = geographic[base][1] + " / "
        out.append("~" + name[len(prefix):] if name.startswith(prefix) else name)
    return out


ellipsoid_lines, meridian_lines, unit_lines = [], [], []
for authority, code, name, _ in database.execute(
    "select auth_name, code, name, deprecated from ellipsoid where auth_name in ('EPSG','ESRI') order by cast(code as integer)"
):
    a, _, rf = axes_of(load(authority, code, 0))
    ellipsoid_lines.append("\t".join([str(code), name, number(a), number(rf)]))
for authority, code, name in database.execute(
    "select auth_name, code, name from prime_meridian where auth_name in ('EPSG','ESRI') order by cast(code as integer)"
):
    longitude, unit = real(), real()
    meridian_parameters(context, load(authority, code, 1), longitude, unit, None)
    meridian_lines.append("\t".join([str(code), name, number(round(longitude.value * math.degrees(unit.value), 12))]))
for code, name, kind, factor in database.execute(
    "select code, name, type, conv_factor from unit_of_measure where auth_name in ('EPSG','ESRI') and type in ('length','angle','scale') and conv_factor > 0 order by cast(code as integer)"
):
    size = math.degrees(factor) if kind == "angle" else factor
    unit_lines.append("\t".join([str(code), name, kind[0], number(size, 13 if kind == "angle" else 15)]))


def write(name, comment, sections):
    body = "\n\n".join("\n".join(lines) for lines in sections)
    assert "`" not in body and "\\" not in body and "${" not in body
    with open(os.path.join(TARGET, f"{name}.generated.ts"), "w", encoding="utf-8") as out:
        out.write(f"/** {comment} Made by test/support/make-epsg-table.py; read by {name}.ts. */\nexport const table = `{body}`;\n")
    sizes = [len(gzip.compress("\n".join(lines).encode(), 9)) for lines in sections]
    total = len(gzip.compress(body.encode(), 9))
    print(f"{name}: {len(body)} bytes, {total} gzipped, sections {sizes}")
    return total


os.makedirs(TARGET, exist_ok=True)
total = write(
    "geographic",
    "Geographic CRS of EPSG and ESRI, their shifts to WGS 84, and what they are made of.",
    [ellipsoid_lines, meridian_lines, unit_lines, list(groups), ["\t".join(row) for row in geographic], [deltas(sorted(int(c) for c in geocentric_codes))]],
)
total += write(
    "projected",
    "Projected CRS of EPSG and ESRI, and their conversions.",
    [
        conversion_lines,
        [deltas([c for c, _, _ in coded]), deltas([order[i] for _, _, i in coded]), "|".join(name for _, name, _ in coded)],
        [
            deltas([row[0] for row in rows]),
            " ".join(str(row[3]) for row in rows),
            deltas([order[row[4]] for row in rows]),
            " ".join(units),
            "".join(chr(97 + row[5]) for row in rows),
            " ".join(f"{i}:{row[6]}" for i, row in enumerate(rows) if row[6]),
            "".join(".dEe"[bool(row[2]) + 2 * (row[8] == "ESRI" and row[0] < 32768)] for row in rows),
            " ".join(replaced),
        ],
        names_column(),
        [deltas([c for c, _ in compounds]), deltas([h for _, h in compounds]), deltas(verticals)],
    ],
)
print(f"{total} bytes gzipped in all; {len(geographic)} geographic, {len(groups)} groups of shifts, {len(rows)} projected, {len(conversions)} conversions, {len(coded)} by code")
print("not computed:", Counter(b for b in conversions if b.startswith("!")))
print("left out:", unusable, failed)
print("no shift known:", sum(not c for c in shift_candidates))
print("shifts that are no Helmert:", *(line[:120] for line in dropped), sep="\n  ")
