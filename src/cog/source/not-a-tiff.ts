import { failure, type TerracottaError } from "../../core/errors.ts";

/** Another kind of file, known by how it starts. */
interface Format {
  /** One of these texts, after white space; letters of either case. */
  readonly starts: readonly string[];
  /** Its name among the error's details: those that GDAL converts are told apart there. */
  readonly format: string;
  readonly is: string;
  readonly hint: string;
}

const convert = "Convert it to a cloud-optimized GeoTIFF first.";
const convertPicture = "It does not say where on Earth it lies: convert it, and give it a place.";
const unpack = "Unpack it, and open the .tif inside.";
const page =
  "Open the address in a browser tab: it may show an error, or a page about the file with a link to the file itself.";

/** The commonest mistakes; the first that fits counts. */
const formats: readonly Format[] = [
  { starts: ["<!doctype html", "<html", "<head", "<body"], format: "html", is: "a web page", hint: page },
  {
    starts: ["<vrtdataset"],
    format: "vrt",
    is: "a GDAL virtual raster",
    hint: "Open the files that it names, or convert it.",
  },
  { starts: ["<"], format: "xml", is: "an XML document, perhaps the host's error message", hint: page },
  {
    starts: ["{", "["],
    format: "json",
    is: "a JSON document",
    hint: "A STAC document or a catalog is opened by an address that ends in .json; vector data is not shown.",
  },
  {
    starts: ["version https://git-lfs"],
    format: "lfs",
    is: "a Git LFS pointer, which stands for the file",
    hint: "Use the address of the stored file itself: on GitHub, that of its “Download” button.",
  },
  { starts: ["\x89png"], format: "png", is: "a PNG picture", hint: convertPicture },
  { starts: ["\xff\xd8\xff"], format: "jpeg", is: "a JPEG picture", hint: convertPicture },
  { starts: ["\x1f\x8b"], format: "gzip", is: "a gzip archive", hint: unpack },
  { starts: ["pk\x03\x04"], format: "zip", is: "a zip archive", hint: unpack },
  { starts: ["%pdf"], format: "pdf", is: "a PDF document", hint: "Look for the raster that it was made from." },
  { starts: ["\0\0\0\x0cjp", "\xff\x4f\xff\x51"], format: "jpeg2000", is: "a JPEG 2000", hint: convert },
  { starts: ["cdf"], format: "netcdf", is: "a NetCDF file", hint: convert },
  { starts: ["\x89hdf"], format: "hdf", is: "an HDF5 or NetCDF file", hint: convert },
];

/** Whether these bytes are the start of a TIFF or BigTIFF of either byte order. */
export function isTiffStart([first, second, third, fourth]: Uint8Array): boolean {
  const isMagic = (low: number | undefined, high: number | undefined) => (low === 42 || low === 43) && high === 0;
  if (first === 0x49 && second === 0x49) return isMagic(third, fourth);
  return first === 0x4d && second === 0x4d && isMagic(fourth, third);
}

/** The error that tells what bytes are instead of a TIFF, by how they start. */
export function notATiff(header: Uint8Array): TerracottaError {
  if (header.length < 8) {
    const found = header.length === 0 ? "is empty" : `has only ${header.length} bytes`;
    return failure("NOT_A_TIFF", `This file ${found}`, {
      hint: "Its upload or download did not end well: write it once more.",
      details: { format: "short" },
    });
  }
  const start = String.fromCharCode(...header.subarray(0, 64))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .toLowerCase();
  const found = formats.find(({ starts }) => starts.some((text) => start.startsWith(text)));
  if (found === undefined) {
    return failure("NOT_A_TIFF", "This is not a TIFF: its first bytes are unknown", {
      hint: "Check that the address is that of a GeoTIFF.",
      details: { format: "unknown" },
    });
  }
  return failure("NOT_A_TIFF", `This is ${found.is}, not a TIFF`, {
    hint: found.hint,
    details: { format: found.format },
  });
}
