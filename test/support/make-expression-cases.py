"""Writes test/fixtures/expressions.json: what numpy.ma makes of expressions. Needs python3 with numpy 2.4.

Each expression is evaluated by Python itself, so that precedence is Python's, with operands that are masked arrays of float64 and share
one mask, and with numpy.ma's functions by name. What is not finite is masked at the end. Masked values are null.

    python3 test/support/make-expression-cases.py
"""

import json
from pathlib import Path

import numpy as np
from numpy import ma

nan, inf = np.nan, np.inf
OPERANDS = {
    "v1": [-1e300, -2.5, -1, -1e-3, -0.0, 0, 5e-324, 1e-310, 0.5, 1, 1, 1 - 1e-16, 2, 3, 7, 100, 1e10, 1e300, nan, inf, -inf, 0.25, nan, -7, 710, 1.5],
    "v2": [1e300, 2, -1, 3, 0, -0.0, 2, 1, -0.5, 0, inf, nan, 2, -3, -2, 0.3, 1e-300, 1e300, 1, -inf, inf, 4, 2, -2, -0.0, 1e-310],
    "B08": [7, 1, 0, 2, 5, 3, 3, 9, 2, 1, -4, 6, 3, 2, 2, 8, 4, 2, 3, 1, 2, 6, 5, 4, 0, 1],
}
MASKED = [21, 22, 23]

UNARY = "abs sqrt log log10 exp sin cos tan sinh cosh tanh arcsin arccos arctan arcsinh arccosh arctanh".split()
BINARY = "+ - * / % **".split()
COMPARISONS = "< <= > >= == !=".split()
MASKING = "equal greater greater_equal less less_equal not_equal".split()

EXPRESSIONS = [
    # Every function and operator, over all the values.
    *[f"{name}(v1)" for name in UNARY],
    *[f"{name}(v2 / 3)" for name in UNARY],
    *[f"v1 {operator} v2" for operator in BINARY],
    *[f"v2 {operator} B08" for operator in BINARY],
    *[f"v1 {operator} 2" for operator in BINARY],
    *[f"2.5 {operator} v1" for operator in BINARY],
    *[f"v1 {operator} 0" for operator in BINARY],
    *[f"v1 {operator} v2" for operator in COMPARISONS],
    *[f"v1 {operator} 1" for operator in COMPARISONS],
    *[f"masked_{name}(v1, 1)" for name in MASKING],
    *[f"masked_{name}(v1, -0.0) + v2" for name in MASKING],
    "masked_inside(v1, 0, 2)", "masked_inside(v1, 2, 0)", "masked_inside(v1, -inf, 0)", "masked_inside(v1, nan, 1)",
    "masked_outside(v1, 0, 2)", "masked_outside(v1, 2, 0)", "masked_outside(v1, -inf, 0)", "masked_outside(v1, 1, nan)",
    "masked_invalid(v1)", "masked_invalid(v1) + v2", "masked_invalid(v1 + v2)", "masked_invalid(v1) > 2",
    "masked_where(v1 > 1, v2)", "masked_where(v1, v2)", "masked_where(v1 / v2 > 1, B08)", "masked_where(nomask, v1)",
    "masked_where(getmask(sqrt(v1)), v2)", "masked_where((v1 > 1) & (v2 > 1), B08)",
    "mod(v1, v2)", "mod(v2, B08)", "mod(v1, 3)", "mod(v1, -3)", "mod(-7.5, B08)", "mod(v1, inf)", "mod(v1, 0)",
    "minimum(v1, v2)", "maximum(v1, v2)", "minimum(v2, v1)", "maximum(v2, v1)", "minimum(v1, 1)", "maximum(0, v1)",
    "minimum(sqrt(v1), v2)", "maximum(minimum(v1, 2), -2)", "maximum(minimum(v1, v2), B08) * 1.0",
    "where(v1 > v2, v1, v2)", "where(v1, v2, B08)", "where(v1 > 1, 1, 0)", "where(v1 / v2 > 1, v1, B08)",
    "where(v1 > 0, sqrt(v1), -1)", "where(v1 > 0, -1, log(v1))", "where(getmask(v1), 0, v1)", "where(getmask(v1 / v2), 9, B08)",
    "where(nomask, v1, v2)", "where(v1 > 1, v1 > 2, v2 > 1)", "where(v1 > 1, v1 > 2, 3)", "where(v1 == v1, 1, 2)",
    "getmask(v1)", "getmask(sqrt(v1))", "getmask(v1) + 1", "getmask(v1 / v2) & (B08 > 2)", "~getmask(v1)", "getmask(v1 < v2)",
    "setmask(v1, v2 > 1)", "setmask(v1, nomask)", "setmask(v1, getmask(v2))", "setmask(v1 * 1.0, v2 > 2500)", "setmask(v1, B08)",
    "setmask(v1, v1 / v2 > 1)", "setmask(v1 > 1, v2 > 1) | (v1 < 2)",
    # Booleans.
    "(v1 > 2) + 1", "(v1 > 2) + (v2 > 1)", "(v1 > 2) * (v2 > 1)", "(v1 > 2) / (v2 > 1)", "(v1 > 2) % (v2 > 1)", "(v1 > 2) ** (v2 > 1)",
    "(v1 > 2) - 1", "(v1 > 2) * v2", "((v1 > 2) + (v2 > 1)) + 1", "abs(v1 > 2) & (v2 > 1)", "(v1 > 2) < (v2 > 1)", "(v1 > 2) == (v2 > 1)",
    "minimum(v1 > 2, v2 > 1) | (B08 > 4)", "maximum(v1 > 2, v2)", "-((v1 > 2) * 1)", "~(v1 > 2)", "~~(v1 > 2)", "~(v1 > 2) * 2",
    "(v1 > 0) & (v2 > 0)", "(v1 > 0) | (v2 > 0)", "(v1 > 0) & (v2 > 0) | (B08 > 2)", "(v1 > 0) | (v2 > 0) & (B08 > 2)",
    "~(v1 > 0) & (v2 > 0)", "~(v1 > 0) | ~(v2 > 0)", "(sqrt(v1) > 1) | (B08 > 2)", "(sqrt(v1) > 1) & (B08 > 2)", "(v1 > 0) & (v2 > 0) == (B08 > 2)",
    "(v1 > 0) == (v2 > 0) | (B08 > 2)", "masked_equal(v1 > 2, 1) & (v2 > 1)", "masked_where(v1 > 2, v2 > 1) | (B08 > 2)", "nomask + v1",
    "nomask | (v1 > 2)", "~nomask & (v1 > 2)", "v1 ** nomask", "nomask * (v1 > 2)",
    # Precedence and grouping.
    "-2**2 + v1 * 0", "(-2)**2 + B08", "2**-1 * B08", "2**3**2 + B08", "(2**3)**2 + B08", "-B08**2", "(-B08)**2", "-B08**-2", "B08**-B08",
    "2**B08**2", "B08 - 3 - 2", "B08 / 3 / 2", "B08 * 3 % 4", "B08 % 4 * 3", "B08 + 3 * 2", "(B08 + 3) * 2", "B08 * -3 + 2", "- -B08", "---B08",
    "-B08 % 3", "-(B08 % 3)", "-7 % B08", "7 % -B08", "B08 - -3", "B08 + 1 > 2 * 3", "1 < B08 - 2", "-B08 < -2", "B08 % 3 == 2", "B08 / 2 * 3",
    "2 * B08 ** 2", "B08 ** 2 * 2", "B08 ** 0.5 ** 2", "-(v1 * 1.0) + 2 ** 3 % 5", "((((B08))))", "B08-1", "\tB08 +\t1 ", "(B08\n+ 1)",
    # Numbers and constants.
    "B08 + 1.5", "B08 + .5", "B08 + 5.", "B08 + 1e3", "B08 + 1E-3", "B08 + 1.5e+2", "B08 + 0", "B08 + 00", "B08 + 0.1 + 0.2", "B08 * 1e999",
    "B08 + 12345678901234567890", "B08 * pi", "B08 + nan", "B08 + inf", "B08 < inf", "B08 > nan", "B08 != nan", "v1 * inf", "v1 - inf < 0",
    "B08 + 1e-400", "B08 + 007.5", "v1 + sqrt(2)", "v1 + sqrt(-1)", "v1 + exp(1000)", "B08 < exp(1000)", "B08 < log(0)", "B08 * arctanh(2)",
    # Where masks and values go on the way.
    "1 / v1 * 0", "0 / v1", "v1 / v1", "v1 / v2 / v2", "1 / (1 / v1)", "1.0 / (v1 * 1.0 - v1)", "v1 * 1e300 > 1", "v1 * 1e300 - v1 * 1e300",
    "exp(v1) > 5", "exp(v1) / exp(v1)", "sqrt(v1) == sqrt(v1)", "v1 != v1", "v1 == v1", "sqrt(v1) != v2", "log(v1) < 0", "v1 % 2 > 1", "mod(v1, 2) > 1",
    "where(v1 % v2 > 1, 1, 0)", "where(mod(v1, v2) > 1, 1, 0)", "where(v1 ** 2 > 1, 1, 0)", "where(tan(v1) > 1, 1, 0)", "1e-310 / v1", "v2 / 1e-310",
    "B08 / 2.1e-308", "B08 / 1e-307", "-B08 / 2.1e-308", "B08 % 2.1e-308", "mod(B08, 2.1e-308)",
    "v1 ** 0", "v1 ** 1", "1 ** v1", "(-1) ** v1", "0 ** v1", "v1 ** 0.5", "v1 ** -1", "v1 ** inf", "v1 ** nan", "inf ** v1", "v1 ** v1",
    # What people compute.
    "(v1 - v2) / (v1 + v2)", "(v1 - 1.0 * v2) / (v1 + v2)", "2.5 * (v1 - v2) / (v1 + 6 * v2 - 7.5 * B08 + 1)", "masked_less(v1 * 1.0, 2)",
    "masked_outside(v1 * 1.0, 1, 4) / pi", "masked_invalid(1.0 / (v1 * 1.0 - v1))", "log(v1 * 1.0 - 1)", "10 * log10(v1)", "10 ** (v2 / 10)",
    "arctan(v1 / v2) * 180 / pi", "where((v1 > 0) & (v1 <= 2), 1, where(v1 > 2, 2, 0))", "sqrt(v1 ** 2 + B08 ** 2)", "(v1 > 2000) & (v2 < 2500)",
    "0.5 * (2 * v1 + 1 - sqrt((2 * v1 + 1) ** 2 - 8 * (v1 - B08)))", "masked_equal(B08, 3) % 2", "sin(B08) ** 2 + cos(B08) ** 2",
]  # fmt: skip

FUNCTIONS = {
    "where": ma.where,
    "getmask": ma.getmaskarray,
    # As where a condition masks: what is masked in it counts as true.
    "setmask": lambda x, mask: ma.array(x, mask=ma.make_mask(ma.filled(mask, True), dtype=bool)),
    **{name: getattr(ma, name) for name in UNARY + ["mod", "minimum", "maximum"]},
    **{f"masked_{name}": getattr(ma, f"masked_{name}") for name in MASKING + ["inside", "outside", "invalid", "where"]},
    "pi": np.pi, "nan": nan, "inf": inf, "nomask": ma.nomask,
}  # fmt: skip


def evaluate(expression):
    mask = np.zeros(len(OPERANDS["v1"]), bool)
    mask[MASKED] = True
    operands = {name: ma.array(np.array(values, float), mask=mask) for name, values in OPERANDS.items()}
    result = eval(expression.strip(), {"__builtins__": {}, **FUNCTIONS, **operands})
    result = ma.masked_invalid(ma.array(result, dtype=float))
    return [None if hidden else float(value) for value, hidden in zip(result.data, ma.getmaskarray(result))]


def compact(value):
    """A number as short as it can be within 15 digits, which is finer than the tests compare."""
    if value is None:
        return "null"
    short = f"{value:.15g}"
    return str(int(value)) if value.is_integer() and abs(value) < 1e6 and not short.startswith("-0") else short


def main():
    with np.errstate(all="ignore"):
        cases = [(expression, evaluate(expression)) for expression in dict.fromkeys(EXPRESSIONS)]
    lines = [f"[{json.dumps(expression)},[{','.join(map(compact, values))}]]" for expression, values in cases]
    # JSON has neither NaN nor infinity: operands are text.
    operands = json.dumps({name: " ".join(map(str, values)) for name, values in OPERANDS.items()})
    target = Path(__file__).parent.parent / "fixtures" / "expressions.json"
    target.write_text(f'{{"operands":{operands},\n"masked":{json.dumps(MASKED)},\n"cases":[\n' + ",\n".join(lines) + "\n]}\n")
    print(len(cases), "cases,", target.stat().st_size, "bytes")


main()
