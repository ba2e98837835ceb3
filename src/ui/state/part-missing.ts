import { msg } from "@lit/localize";
/** What to tell when a part of the page that loads later is not to be had. */
export const partMissing = (): string =>
  msg(
    "A part of this page could not be loaded. Check the connection, then reload: it may have been replaced by a newer version.",
  );
