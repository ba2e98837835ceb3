/** Query parameters that let whoever holds them read a private file: AWS, Google, Azure SAS and common API keys. */
const secret =
  /^(x-amz-.+|x-goog-.+|awsaccesskeyid|googleaccessid|signature|key-pair-id|sig|sas|token|access_?token|auth|authorization|api_?key|subscription-key|key|password|secret)$/i;

/** What accompanies a signature: useless without it, and nothing of its own when there is none. */
const besideSignature = /^(expires|policy|s[eptvriks]|spr|ss|srt|sk(oid|tid|t|e|s|v)|sip|sdd)$/i;

/** An address as it may stand in a link, and the names of the secrets that were taken out of it. */
export interface PublicUrl {
  readonly url: string;
  readonly removed: readonly string[];
}

/** Takes signatures, tokens and passwords out of an address; what is not an absolute address is returned as it is. */
export function withoutSecrets(url: string): PublicUrl {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { url, removed: [] };
  }
  const names = [...new Set(parsed.searchParams.keys())];
  const signed = names.some((name) => /^(sig|.*signature)$/i.test(name));
  const removed = names.filter((name) => secret.test(name) || (signed && besideSignature.test(name)));
  for (const name of removed) parsed.searchParams.delete(name);
  if (parsed.username !== "" || parsed.password !== "") {
    parsed.username = "";
    parsed.password = "";
    removed.push("user and password");
  }
  return removed.length === 0 ? { url, removed } : { url: parsed.href, removed };
}
