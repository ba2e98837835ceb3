import { expect, test } from "vitest";
import { type ErrorCode, errorCodes } from "../../src/core/errors.ts";
import { statusOf } from "../../src/endpoints/status-of.ts";

test("every error has an HTTP status, and what is asked wrongly Terracotta's", () => {
  // The keys of the table are the codes.
  for (const code of Object.keys(errorCodes) as ErrorCode[]) {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    expect(statusOf(code)).toBeLessThan(600);
  }
  expect([statusOf("INVALID_ARGUMENT"), statusOf("NOT_FOUND"), statusOf("INTERNAL")]).toEqual([400, 404, 500]);
});
