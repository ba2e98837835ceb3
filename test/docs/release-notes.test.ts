import { expect, test } from "vitest";
import { releaseNotes } from "../../tools/changelog-section.mjs";

const changelog = `# Changelog

## [Unreleased]

- Later.

## [0.2.0] - 2026-02-01

### Added

- A thing.

## [0.1.0] - 2026-01-01

- The first.
`;

test("a release has the section of its version as notes", () => {
  expect(releaseNotes(changelog, "v0.2.0", "0.2.0")).toBe("### Added\n\n- A thing.");
  expect(releaseNotes(changelog, "v0.1.0", "0.1.0")).toBe("- The first.");
});

test("a tag that is not the package's version, or a version without a section, is no release", () => {
  expect(() => releaseNotes(changelog, "v0.2.0", "0.1.0")).toThrow(
    "The tag v0.2.0 is not the package's version 0.1.0.",
  );
  expect(() => releaseNotes(changelog, "v0.3.0", "0.3.0")).toThrow("no section [0.3.0]");
});
