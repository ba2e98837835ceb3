/** Query parameters that let whoever holds them read a private file: AWS, Google, Azure SAS and common API keys. */
const secret =
  /^(x-amz-.+|x-goog-.+|awsaccesskeyid|googleaccessid|signature|key-pair-id|sig|sas|token|access_?token|auth|authorization|api_?key|subscription-key|key|password|secret)$/i;

/** What accompanies a signature: useless without it, and nothing of its own when there is none. */
const besideSignature = /^(expires|policy|s[eptvriks]|spr|ss|srt|sk(oid|tid|t|e|s|v)|sip|sdd)$/i;

/** Which of an address's query parameters must not travel: signatures, tokens and what comes along with them. */
export function secretParameters(names: readonly string[]): readonly string[] {
  const signed = names.some((name) => /^(sig|.*signature)$/i.test(name));
  return names.filter((name) => secret.test(name) || (signed && besideSignature.test(name)));
}
