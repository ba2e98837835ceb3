import { describe, expect, test } from "vitest";
import { type ErrorCode, errorCodes, failure, toErrorData } from "../../src/core/errors.ts";
import { adviseOn } from "../../src/ui/state/error-advice.ts";
import { holdsSecret, signedAddresses } from "../support/signed-addresses.ts";

const origin = "https://page.org";
const advice = (code: ErrorCode, url = "https://host/a.tif") => adviseOn({ code, message: "" }, url, origin);

test.each(Object.keys(errorCodes) as ErrorCode[])("%s has a headline", (code) => {
  expect(advice(code).headline).toMatch(/^[A-Z].{5,60}$/);
});

describe("fixes", () => {
  test("for a host that does not answer: the header lines, and settings of six hosts, that let this page in", () => {
    const { fixes } = advice("NETWORK");
    expect(fixes.map(({ title }) => title)).toEqual([
      "Header lines",
      "Amazon S3",
      "Google Cloud",
      "Cloudflare R2",
      "Azure",
      "nginx",
      "Apache",
    ]);
    for (const { text } of fixes) {
      expect(text).toContain(origin);
      expect(text).toMatch(/Content-Range/i);
    }
  });

  test("the JSON of the bucket settings is valid", () => {
    for (const { text } of advice("NETWORK").fixes.slice(1, 4)) {
      expect(() => JSON.parse(/'EOF'\n(.*)\nEOF/s.exec(text)?.[1] ?? "")).not.toThrow();
    }
  });

  test("for an unsupported file: a GDAL command that a shell cannot misread, without secrets", () => {
    const [fix] = advice("UNSUPPORTED", "https://host/o'brien;rm -rf.tif?token=abc&x=1").fixes;
    expect(fix?.text).toContain("'/vsicurl/https://host/o'\\''brien;rm -rf.tif?x=1'");
    expect(fix?.text).not.toContain("abc");
  });

  test.each([
    ["png", /^gdal_translate .* -a_srs /s],
    ["jpeg2000", /^gdal_translate /],
    ["hdf", /^gdalinfo 'x\.tif'\ngdal_translate 'NETCDF:"x\.tif":VARIABLE' /],
  ])("for a file that GDAL converts (%s): the command", (format, text) => {
    const error = { code: "NOT_A_TIFF", message: "", details: { format } } as const;
    expect(adviseOn(error, "local:1/x.tif", origin).fixes).toEqual([
      { title: "GDAL", text: expect.stringMatching(text) },
    ]);
  });

  test.each(["html", "xml", "json", "lfs", "gzip", "zip", "pdf", "short", "unknown"])(
    "for what GDAL cannot convert (%s): no command",
    (format) => {
      const error = { code: "NOT_A_TIFF", message: "", hint: "Use that.", details: { format } } as const;
      expect(adviseOn(error, "https://host/a.tif", origin)).toMatchObject({ next: "Use that.", fixes: [] });
    },
  );

  test("for a damaged file: no command, since none brings back what is lost", () => {
    expect(advice("DAMAGED").fixes).toEqual([]);
  });

  test("a local file is called by its name", () => {
    expect(advice("TOO_LARGE", "local:1/my%20file.tif").fixes[0]?.text).toContain("'my file.tif'");
  });
});

test("only an unknown CRS asks for one", () => {
  expect((Object.keys(errorCodes) as ErrorCode[]).filter((code) => advice(code).asksCrs)).toEqual(["UNKNOWN_CRS"]);
});

test("an http address on an https page is told apart from a host that does not answer", () => {
  expect(advice("NETWORK", "http://host/a.tif")).toMatchObject({
    headline: expect.stringMatching(/http address/),
    fixes: [],
  });
  expect(adviseOn({ code: "NETWORK", message: "" }, "http://h/a.tif", "http://localhost").fixes).not.toEqual([]);
});

test("a host that is not there, one that does not let this page read, and a broken connection are told apart", () => {
  const error = (probe: string) => ({ code: "NETWORK", message: "", hint: "Check.", details: { probe } }) as const;
  expect(adviseOn(error("readable"), "https://h/a.tif", origin)).toEqual({
    headline: "The connection broke",
    next: "Check.",
    fixes: [],
    asksCrs: false,
  });
  expect(adviseOn(error("silent"), "https://h/a.tif", origin)).toEqual({
    headline: "The host cannot be reached",
    next: "Check.",
    fixes: [],
    asksCrs: false,
  });
  const { headline, fixes } = adviseOn(error("closed"), "https://h/a.tif", origin);
  expect(headline).toBe("The host’s answer cannot be read");
  expect(fixes[0]?.text).toContain(`Access-Control-Allow-Origin: ${origin}\nAccess-Control-Expose-Headers: ETag`);
});

test("without a connection the host is not blamed", () => {
  const error = { code: "NETWORK", message: "", hint: "Its owner can allow that with CORS." } as const;
  const { headline, next, fixes } = adviseOn(error, "https://h/a.tif", origin, false);
  expect(headline).toBe("You are offline");
  expect(next).not.toContain("CORS");
  expect(fixes).toEqual([]);
  expect(adviseOn({ code: "NOT_A_TIFF", message: "" }, "https://h/a", origin, false).headline).toMatch(/not a GeoTIFF/);
});

test("the engine's own hint comes first", () => {
  expect(adviseOn({ code: "TIMEOUT", message: "", hint: "Use that." }, "https://h/a", origin).next).toBe("Use that.");
});

test.each(signedAddresses)("an error tells no secret of an address, nor does a fix for it: %s", (_, url) => {
  const error = failure("UNSUPPORTED", `"${url}" cannot be read`, { hint: `Ask ${url}`, details: { url, from: url } });
  expect(holdsSecret(JSON.stringify(toErrorData(error)))).toBe(false);
  expect(holdsSecret(JSON.stringify(toErrorData(new TypeError(`Failed to fetch ${url}`))))).toBe(false);
  expect(holdsSecret(JSON.stringify(adviseOn(toErrorData(error), url, "https://page.example", true)))).toBe(false);
});
