/** An address as it may be shown to anyone, and what was taken out of it. */
export interface PublicUrl {
  readonly url: string;
  /** Names of query parameters (and of matrix parameters of the path). */
  readonly parameters: readonly string[];
  readonly credentials: boolean;
  readonly fragment: boolean;
  /** A part of the path that is a token; the address leads nowhere without it. */
  readonly path: boolean;
}

/**
 * Query parameters that say which file, in what form, of what place or time. Hosts have too many names for signatures, tokens and keys
 * to list them; so whatever is not known to be harmless is a secret.
 */
const harmless = new Set(
  `v ver version versionid generation snapshot rev revision commit ref branch tag
  f fmt format ext type mime mediatype output outputformat encoding charset lang locale
  alt dl download raw export inline attachment lfs media response-content-type response-content-disposition
  id ids file files filename fname name path filepath dir folder prefix object bucket container url uri src source href
  dataset datasets product layer layers coverage coverageid coverages collection collections item items asset assets subdataset
  band bands bidx band_name variable var level overview resolution res theme mission platform sensor
  time date datetime year month day start end from to season
  bbox bounds crs srs epsg width height size scale x y z zoom lat lon lng latitude longitude tile tilematrix tilematrixset tilerow tilecol
  subset subsettingcrs outputcrs scalefactor scalesize interpolation resampling nodata rescale range colormap colormap_name expression
  style styles transparent bgcolor elevation service request map exceptions
  list-type delimiter marker max-keys maxresults restype comp limit offset page recursive sort order
  _ cb cachebust nocache cache cors`.split(/\s+/),
);

/** What is a token whatever its name: a JWT, a header's value, or a list of signed parts as Akamai writes them. */
const tokenValue = /eyJ[\w-]{6,}\.[\w-]+|^(bearer|basic|token)[\s+%]|(^|[~&;!])(hmac|sig|signature|token|exp)=/i;

/** Segments of a path that are tokens: the same, Bunny's and Akamai's `name=value`, and nginx's secure link (an MD5, then a time). */
const tokenSegment =
  /eyJ[\w-]{6,}\.[\w-]+|(^|[~&;!,])(hdn\w*|bcdn_token|token\w*|hmac|sig|signature|acl|exp|expires)=/i;
const linkHash = /^([\w-]{22}(==)?|[\da-f]{32})$/i;
const linkTime = /^([\da-f]{8}|1\d{9})$/i;

/** Matrix parameters (`;jsessionid=…`); names of files have semicolons as well. */
const secretMatrix = /^(\w*(?:session|token|key|sig|auth|secret|sid)\w*)=/i;

/** Stands where a token of the path was. */
const removed = "REMOVED";

/** Takes out of an address all that could let others read what only its owner may: credentials, signatures, tokens, fragment. */
export function publicUrl(url: string): PublicUrl {
  // Browsers take tabs, line breaks and outer blanks out of an address, backslashes for slashes, and one slash for two.
  const isOdd = /^\s|^https?:(?!\/\/[^/\\])|[\t\n\r]/i.test(url);
  const text = isOdd
    ? url
        .trim()
        .replace(/[\t\n\r]/g, "")
        .replaceAll("\\", "/")
        .replace(/^(https?:)\/*/i, "$1//")
    : url;
  const [, scheme = "", user = "", place = "", query, hash = ""] =
    /^([a-z][a-z\d+.-]*:\/\/)?(?:([^/?#]*)@)?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(text) ?? [];
  const parameters: string[] = [];
  const cleanPath = withoutTokens(place, parameters);
  const kept = query?.split("&").map((part) => keptPart(part, parameters));
  const shown = kept?.filter((part) => part !== undefined);
  const hasUser = scheme !== "" && user !== "";
  const result = {
    parameters: [...new Set(parameters)],
    credentials: hasUser,
    fragment: hash.length > 1,
    path: cleanPath.includes(removed) && !place.includes(removed),
  };
  const isClean = !result.credentials && !result.fragment && !result.path && parameters.length === 0;
  if (isClean) return { url, ...result };
  const search = shown === undefined || shown.length === 0 ? "" : `?${shown.join("&")}`;
  return { url: `${scheme}${hasUser || user === "" ? "" : `${user}@`}${cleanPath}${search}`, ...result };
}

/** A text in which every http address is as anyone may see it: errors quote addresses. */
export function publicText(text: string): string {
  return text.replace(/\bhttps?:\/\/[^\s"'<>`“”]+/gi, (found) => {
    const end = /[).,;:!?\]}]*$/.exec(found)?.[0] ?? "";
    const address = found.slice(0, found.length - end.length);
    return `${publicUrl(address).url}${end}`;
  });
}

/** A part of a query as it may stay, undefined where it goes; its name is then added to `parameters`. */
function keptPart(part: string, parameters: string[]): string | undefined {
  if (part === "") return part;
  const [rawName = "", rawValue = ""] = part.split(/=(.*)/s, 2);
  const name = decode(rawName);
  const value = decode(rawValue);
  if (!harmless.has(name.toLowerCase()) || tokenValue.test(value)) {
    parameters.push(name);
    return undefined;
  }
  if (!/^https?:\/\//i.test(value)) return part;
  // The address of a file, in the address of what reads it.
  const inner = publicUrl(value);
  if (inner.url === value) return part;
  parameters.push(...(inner.parameters.length > 0 ? inner.parameters : [name]));
  return `${rawName}=${encodeURIComponent(inner.url)}`;
}

function withoutTokens(place: string, parameters: string[]): string {
  const segments = place.split("/");
  return segments
    .map((segment, index) => {
      const [name = "", ...rest] = segment.split(";");
      const kept = rest.filter((part) => {
        const secret = secretMatrix.exec(part)?.[1];
        if (secret !== undefined) parameters.push(secret);
        return secret === undefined;
      });
      const next = segments[index + 1] ?? "";
      const before = segments[index - 1] ?? "";
      const isLink = (linkHash.test(name) && linkTime.test(next)) || (linkTime.test(name) && linkHash.test(before));
      return isLink || tokenSegment.test(name) ? removed : [name, ...kept].join(";");
    })
    .join("/");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
