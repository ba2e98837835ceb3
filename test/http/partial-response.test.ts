import { expect, test } from "vitest";
import { partialResponse } from "../../src/http/partial-response.ts";

const ten = () => new Response("0123456789", { headers: { "content-type": "image/tiff", "content-encoding": "gzip" } });

// RFC 9110: 14.1.2 (byte ranges and its examples of 10,000 bytes, here of 10), 14.2 (what is to be ignored), 15.5.17 (416).
test.each([
  ["bytes=0-4", 206, "01234", "bytes 0-4/10"],
  ["bytes=5-9", 206, "56789", "bytes 5-9/10"],
  ["bytes=-5", 206, "56789", "bytes 5-9/10"],
  ["bytes=9-", 206, "9", "bytes 9-9/10"],
  ["bytes=0-0", 206, "0", "bytes 0-0/10"],
  // "If the last-pos value is greater than or equal to the current length, it is interpreted as the remainder."
  ["bytes=0-65535", 206, "0123456789", "bytes 0-9/10"],
  ["bytes=8-10", 206, "89", "bytes 8-9/10"],
  ["bytes=-20", 206, "0123456789", "bytes 0-9/10"],
  ["Bytes=1-1", 206, "1", "bytes 1-1/10"],
  ["bytes=10-", 416, "", "bytes */10"],
  ["bytes=10-20", 416, "", "bytes */10"],
  ["bytes=-0", 416, "", "bytes */10"],
  ["bytes=5-4", 200, "0123456789", null],
  ["bytes=-", 200, "0123456789", null],
  ["bytes=0-1,3-4", 200, "0123456789", null],
  ["lines=0-1", 200, "0123456789", null],
  ["", 200, "0123456789", null],
  [null, 200, "0123456789", null],
])("%j is answered with %d", async (range, status, text, contentRange) => {
  const answer = await partialResponse(range, ten());
  expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([
    status,
    text,
    contentRange,
  ]);
  expect(answer.headers.get("content-type")).toBe("image/tiff");
  if (status !== 200) expect(answer.headers.get("content-length")).toBe(String(text.length));
});

test("of a part nothing is cut once more", async () => {
  const part = new Response("ab", { status: 206 });
  expect(await partialResponse("bytes=0-0", part)).toBe(part);
});
