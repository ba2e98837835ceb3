"""Writes test/fixtures/color-transforms.json: what numpy makes of colour transforms, by the formulas as their sources print them.

Needs numpy. Run: python3 test/support/make-color-transforms.py
"""

import json
from pathlib import Path

import numpy as np

values = np.concatenate([[0, 1e-9, 1e-4, 0.003, 0.04], np.linspace(0.05, 0.95, 19), [0.999, 1]])


def gamma(t, g):
    return t ** (1 / g)


def sigmoidal(t, contrast, bias):
    """Farid's logistic curve between its own ends; for a negative contrast the t that the positive one takes to the input."""
    if contrast == 0:
        return t
    a = abs(contrast)

    def curve(u):
        s = 1 / (1 + np.exp(a * (bias - u)))
        s0, s1 = (1 / (1 + np.exp(a * (bias - end))) for end in (0, 1))
        return (s - s0) / (s1 - s0)

    if contrast > 0:
        return curve(t)
    low, high = np.zeros_like(t), np.ones_like(t)
    for _ in range(100):  # Bisection: no algebra of the inverse is trusted.
        middle = (low + high) / 2
        below = curve(middle) < t
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2


# IEC 61966-2-1: the matrix from its primaries and white, so that no rounded matrix is trusted.
primaries = np.array([[0.64, 0.33], [0.30, 0.60], [0.15, 0.06]])
xyz = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
white = np.array([0.95047, 1, 1.08883])
to_xyz = xyz * np.linalg.solve(xyz, white)


def saturation(rgb, proportion):
    """sRGB -> XYZ -> L*a*b* -> LCh, chroma multiplied, and back; clipped to [0, 1]."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    part = (to_xyz @ linear) / white[:, None]
    f = np.where(part > (6 / 29) ** 3, np.cbrt(part), part * (29 / 6) ** 2 / 3 + 4 / 29)
    lightness, a, b = 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])
    chroma, hue = np.hypot(a, b) * proportion, np.arctan2(b, a)
    fy = (lightness + 16) / 116
    f = np.array([fy + chroma * np.cos(hue) / 500, fy, fy - chroma * np.sin(hue) / 200])
    part = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * white[:, None]
    linear = np.clip(np.linalg.solve(to_xyz, part), 0, 1)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def to_bytes(t):
    return np.rint(1 + 254 * np.clip(t, 0, 1)).astype(int).tolist()


curves = [
    *((f"gamma 1 {g}", gamma(values, g)) for g in (0.4, 1, 1.5, 4, 20)),
    *(
        (f"sigmoidal 1 {contrast} {bias}", sigmoidal(values, contrast, bias))
        for contrast, bias in [(15, 0.5), (6, 0.5), (35, 0.13), (3, 0), (3, 1), (100, 0.3), (0, 0.5), (-6, 0.5), (-15, 0.2), (-3, 1)]
    ),
    ("gamma 1 2.2, sigmoidal 1 8 0.4, gamma 1 0.7", gamma(sigmoidal(gamma(values, 2.2), 8, 0.4), 0.7)),
]

axis = [0, 0.03, 0.2, 0.5, 0.9, 1]
rgb = np.array(np.meshgrid(axis, axis, axis)).reshape(3, -1)
picked = rgb[:, ::3]
saturations = [(p, saturation(picked, p)) for p in (0, 0.5, 1, 1.2, 3)]
both = saturation(np.array([gamma(picked[0], 1.4), gamma(picked[1], 1.4), picked[2]]), 1.2)

result = {
    "numpy": np.__version__,
    "values": values.tolist(),
    "curves": [{"text": text, "values": t.tolist(), "bytes": to_bytes(t)} for text, t in curves],
    "rgb": picked.tolist(),
    "saturations": [{"proportion": p, "rgb": np.round(t, 6).tolist()} for p, t in saturations],
    "both": {"text": "gamma rg 1.4, saturation 1.2", "bytes": [to_bytes(part) for part in both]},
}
path = Path(__file__).parent.parent / "fixtures" / "color-transforms.json"
path.write_text(json.dumps(result, separators=(",", ":")) + "\n")
