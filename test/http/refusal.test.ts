import { expect, test } from "vitest";
import { fetchRange } from "../../src/http/fetch-range.ts";
import { recordedHttp } from "../support/recorded-http.ts";

// Bodies as the references give them: Amazon S3 "Error responses", Azure "Blob service error codes" and "Status and error codes", Google Cloud
// Storage "HTTP status and error codes" of the XML and of the JSON API.
test.each([
  [
    404,
    "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
    "no-file",
    "no file of this name",
  ],
  [
    301,
    "<Error><Code>PermanentRedirect</Code><Message>The bucket…</Message><Endpoint>b.s3.eu-west-1.amazonaws.com</Endpoint></Error>",
    "region",
    "b.s3.eu-west-1.amazonaws.com",
  ],
  [403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>", "expired", "has expired"],
  [403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>", "denied", "none of this name"],
  [
    403,
    "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature…</Message></Error>",
    "signature",
    "not valid",
  ],
  [
    409,
    "<Error><Code>PublicAccessNotPermitted</Code><Message>Public access is not permitted on this storage account.\nRequestId:1\nTime:2</Message></Error>",
    "public-access",
    "nothing to the public",
  ],
  [
    404,
    "<Error><Code>ContainerNotFound</Code><Message>The specified container does not exist.</Message></Error>",
    "no-bucket",
    "no bucket or container",
  ],
  [
    404,
    '{"error":{"code":404,"message":"No such object: b/x.tif","errors":[{"reason":"notFound"}]}}',
    "no-file",
    "no file of this name",
  ],
])("%d: the body's reason is told", async (status, body, reason, hint) => {
  const { http } = recordedHttp({ fetch: async () => new Response(body, { status }) });
  const { signal } = new AbortController();
  await expect(fetchRange({ url: "https://h/x.tif", offset: 0, length: 9 }, http, signal)).rejects.toMatchObject({
    code: "HTTP_STATUS",
    message: expect.not.stringContaining("RequestId"),
    hint: expect.stringContaining(hint),
    details: { reason, status },
  });
});
