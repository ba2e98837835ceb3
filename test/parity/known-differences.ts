/** Why a picture of the original's is not ours; `README.md` explains each, and how such pictures are compared instead. */
export type Reason =
  | "resampled twice"
  | "approximate places"
  | "mask from values"
  | "palette averaged"
  | "below 1 %"
  | "around a pole";

interface KnownDifference {
  readonly reason: Reason;
  /** Matches the name of the database followed by the path. */
  readonly requests: RegExp;
}

const knownDifferences: readonly KnownDifference[] = [
  { reason: "resampled twice", requests: /^misc\/singleband\/bahamas\/r\/(preview|8\/72\/110|8\/73\/110)/ },
  { reason: "resampled twice", requests: /^misc\/singleband\/modis\/ndvi\/(preview|5\/26\/16|5\/27\/17)/ },
  { reason: "resampled twice", requests: /^misc\/singleband\/vanderford\/elevation\/(preview|6\/51\/48)/ },
  { reason: "resampled twice", requests: /^misc\/singleband\/s1rtc\/vv\/(preview|8\/41\/90)/ },
  { reason: "resampled twice", requests: /^s2\/singleband\/29RKH\/20200219\/SCL\/8\/(119|120)\/109/ },
  { reason: "resampled twice", requests: /^s2\/rgb\/29RKH\/20200219\/8\/120\/109/ },
  { reason: "resampled twice", requests: /^l8ny\/singleband\/014031\/20180428\/B5\/5\// },
  { reason: "approximate places", requests: /^l8ny\/singleband\/014031\/20180428\/B5\/(6\/18\/23|7\/37\/47)/ },
  { reason: "approximate places", requests: /^l8ny\/rgb\/014031\/20180428\/preview/ },
  { reason: "mask from values", requests: /^s2\/compute\/.*expression=(setmask|masked_outside)/ },
  { reason: "palette averaged", requests: /^misc\/singleband\/cdl\/class\/(preview|11\/)/ },
  { reason: "below 1 %", requests: /^s2\/singleband\/29RKH\/20200219\/B04\/0\/0\/0/ },
  { reason: "around a pole", requests: /^misc\/singleband\/seaice\/conc\/preview/ },
];

/** The reason why the answer to a request is known to differ, if it is. */
export function knownDifference(database: string, path: string): Reason | undefined {
  return knownDifferences.find(({ requests }) => requests.test(database + path))?.reason;
}
