import { type ErrorCode, errorCodes, statusOf } from "../../src/index.ts";

/** Every code of an error, as a page. */
export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, meaning]) => `| \`${code}\` | ${statusOf(code as ErrorCode)} | ${meaning} |`,
  );
  return `# Error codes

Every error has a \`code\`, a \`message\` that says what was asked and found, and often a \`hint\` that says what would help. Codes are
stable: check \`error.code\`, or \`isTerracottaError(error)\`, never the class, because errors come from workers. \`statusOf(code)\` is the HTTP status
that a server would answer with.

| code | status | meaning |
|---|---|---|
${rows.join("\n")}
`;
}
