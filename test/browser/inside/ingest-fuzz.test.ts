import fc from "fast-check";
import { expect, test } from "vitest";
import { errorCodes } from "../../../src/core/errors.ts";
import { listPlace } from "../../../src/ingest/list-place.ts";

const s3 = `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix>x/</Prefix><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken><Contents><Key>x/a%20b.tif</Key><Size>5</Size></Contents></ListBucketResult>`;
const azure = `<?xml version="1.0"?><EnumerationResults ContainerName="b"><Prefix>x/</Prefix><Blobs><Blob><Name Encoded="true">x/a%EF.tif</Name><Properties><Content-Length>5</Content-Length></Properties></Blob></Blobs><NextMarker>t</NextMarker></EnumerationResults>`;
const google = JSON.stringify({
  kind: "storage#objects",
  nextPageToken: "t",
  prefixes: ["y/"],
  items: [{ kind: "storage#object", name: "x/a b.tif", size: "5" }],
});
const page = `<html><body><a href="../">../</a><a href="sub/">sub/</a><a href="a%20b.tif">a</a></body></html>`;
const stac = JSON.stringify({
  type: "FeatureCollection",
  stac_version: "1.0.0",
  features: [
    {
      type: "Feature",
      stac_version: "1.0.0",
      id: "A",
      properties: { datetime: "2020-02-19T11:36:10Z" },
      assets: {
        B04: {
          href: "s3://b/\ud83d\ude00.tif",
          type: "image/tiff",
          roles: ["data"],
          alternate: { x: { href: "y.tif" } },
        },
      },
    },
  ],
  links: [{ rel: "next", href: "./2.json" }],
});

/** One change to a text: some of it cut out, doubled, or replaced by what parsers stumble over. */
const change = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 12 }),
  fc.constantFrom(
    "",
    "<",
    ">",
    "&",
    "%",
    '"',
    "{",
    "[",
    "null",
    "1e999",
    "\\ud800",
    "://",
    "<!DOCTYPE x>",
    "&a;",
    "\0",
    "]]>",
    "-1",
  ),
);

test("mutated listings end in files, datasets or a documented error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(s3, azure, google, page, stac),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (text, changes) => {
        let body = text;
        for (const [where, length, instead] of changes) {
          const at = Math.floor(where * body.length);
          body = body.slice(0, at) + instead + body.slice(at + length);
        }
        let requests = 0;
        const answer: typeof fetch = async () => {
          requests += 1;
          return requests > 3 ? new Response("", { status: 404 }) : new Response(body);
        };
        const outcome = await listPlace("https://host/x/", { fetch: answer }).then(
          (found) => found.kind,
          (error: { code?: string }) => error.code ?? String(error),
        );
        expect(["files", "datasets", "catalog", ...Object.keys(errorCodes)]).toContain(outcome);
        expect(outcome).not.toBe("INTERNAL");
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);
