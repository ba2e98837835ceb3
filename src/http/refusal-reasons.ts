/** What a host means by refusing. */
export type ReasonName =
  | "region"
  | "no-file"
  | "no-bucket"
  | "expired"
  | "signature"
  | "public-access"
  | "network-rules"
  | "requester-pays"
  | "archived"
  | "closed"
  | "busy"
  | "denied";

/** A refusal as a host's body explains it: bounded, untrusted text. */
export interface Explanation {
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** Of Amazon S3, where a bucket lies in another region. */
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
}

interface Reason {
  readonly name: ReasonName;
  readonly code: RegExp;
  /** Instead of the code: what the message or its details say. */
  readonly says?: RegExp;
}

/**
 * The first that fits counts. Codes of Amazon S3 ("Error responses", and its likes MinIO, Ceph, R2), Google Cloud Storage (XML and JSON
 * API), and Azure Blob Storage ("Blob Storage error codes"); some say more in their message than in their code.
 */
const reasons: readonly Reason[] = [
  {
    name: "expired",
    code: /^(ExpiredToken|TokenRefreshRequired)$/,
    says: /\bexpired\b|not valid in the specified time frame/i,
  },
  {
    name: "region",
    code: /^(PermanentRedirect|TemporaryRedirect|Redirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
  },
  { name: "requester-pays", code: /^UserProjectMissing$/, says: /requester[ -]pays/i },
  { name: "public-access", code: /^PublicAccessNotPermitted$/, says: /public access is not permitted/i },
  { name: "network-rules", code: /^(AuthorizationFailure|AuthorizationSourceIPMismatch|IpAuthorizationError)$/ },
  {
    name: "no-bucket",
    code: /^(NoSuchBucket|ContainerNotFound|ContainerBeingDeleted)$/,
    says: /specified bucket does not exist/i,
  },
  {
    name: "no-file",
    code: /^(NoSuchKey|NoSuchVersion|BlobNotFound|ResourceNotFound|notFound)$/,
    says: /^No such object/,
  },
  { name: "archived", code: /^(InvalidObjectState|BlobArchived|BlobBeingRehydrated)$/ },
  {
    name: "closed",
    code: /^(AllAccessDisabled|AccountProblem|AccountIsDisabled|UserProjectAccountProblem|userProjectAccountProblem)$/,
    says: /billing account/i,
  },
  {
    name: "signature",
    code: /^(SignatureDoesNotMatch|AuthenticationFailed|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|InvalidSecurity|InvalidAuthenticationInfo|AuthorizationQueryParametersError)$/,
  },
  {
    name: "busy",
    code: /^(SlowDown|ServerBusy|TooManyRequests|RequestTimeout|OperationTimedOut|InternalError|rateLimitExceeded)$/,
  },
  {
    name: "denied",
    code: /^(AccessDenied|Forbidden|forbidden|required|NoAuthenticationInformation|AuthorizationPermissionMismatch|AuthenticationRequired|InsufficientAccountPermissions)$/,
    says: /does not have storage\.objects/i,
  },
];

export function reasonOf({ code, message }: Explanation): ReasonName | undefined {
  return reasons.find(
    (reason) => (code !== undefined && reason.code.test(code)) || (message !== undefined && reason.says?.test(message)),
  )?.name;
}

/** What would help, by what the host means. */
export const reasonHints: Readonly<Record<ReasonName, (explanation: Explanation) => string>> = {
  region: ({ endpoint, region }) =>
    endpoint !== undefined
      ? `The bucket is at another endpoint: ${endpoint}.`
      : `The bucket lies in another region${region === undefined ? "" : `, ${region}`}: use its address there.`,
  "no-file": () => "The bucket holds no file of this name: check the address; capitals and small letters differ.",
  "no-bucket": () => "There is no bucket or container of this name: check that part of the address.",
  expired: () => "The signed address has expired: get a new one.",
  signature: () => "The signature in the address is not valid: copy the address whole, or get a new one.",
  "public-access": () =>
    "The storage account gives nothing to the public: its owner can allow that, or give you a signed address.",
  "network-rules": () => "The storage account answers some networks only: its owner can let yours in.",
  "requester-pays": () =>
    "Whoever reads from this bucket pays for it, which a page cannot do: copy the file elsewhere, or get a signed address.",
  archived: () => "The file is archived: it has to be restored before it can be read.",
  closed: () => "The bucket's account is closed or not paid for: ask its owner.",
  busy: () => "The host is busy or limits its traffic: try again later.",
  denied: () =>
    "The file is private, or there is none of this name: a bucket that may not be listed answers both alike. Check the address, or ask for a signed one.",
};

/** What an error's body says: XML of Amazon, Google, Azure and MinIO; JSON of Google and others; else the title of a page. */
export function explanationOf(text: string): Explanation {
  const xml = (name: string) => plain(new RegExp(`<${name}>([^<]{1,1000})</${name}>`).exec(text)?.[1]);
  const fromJson = text.trimStart().startsWith("{") ? jsonExplanation(text) : undefined;
  if (fromJson !== undefined) return { ...fromJson, endpoint: undefined, region: undefined };
  const detail = xml("Details") ?? xml("AuthenticationErrorDetail");
  const message = [xml("Message"), detail].filter((words) => words !== undefined).join(" ");
  const title = plain(/<title[^>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1]);
  return {
    code: xml("Code"),
    message: message || (title === undefined || /\b[45]\d\d\b/.test(title) ? undefined : `“${title}”`),
    endpoint: xml("Endpoint"),
    region: xml("Region"),
  };
}

/** `{ error: { message, errors: [{ reason }] } }` of Google; `{ message }`, `{ error: "…" }`, `{ detail: "…" }` of others. */
function jsonExplanation(text: string): Pick<Explanation, "code" | "message"> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const top = fieldsOf(json);
  const error = fieldsOf(top.error);
  const [first] = Array.isArray(error.errors) ? error.errors : [];
  const words = (...values: readonly unknown[]) => plain(values.find((value) => typeof value === "string"));
  return {
    code: words(fieldsOf(first).reason, error.code, top.code),
    message: words(error.message, top.message, top.detail, top.error_description, top.error),
  };
}

/** One line of at most 300 characters; Azure's messages go on with the request's number. */
function plain(words: unknown): string | undefined {
  if (typeof words !== "string") return undefined;
  const [line = ""] = words.trim().split(/\s*(?:\r?\n|\bRequestId:)/);
  return line.slice(0, 300) || undefined;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // What is no object has no fields.
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
