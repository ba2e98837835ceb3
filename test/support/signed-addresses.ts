/**
 * Addresses that let whoever holds them read a private file, as hosts, networks and services sign them; every secret value contains
 * `SECRET` (in a hash, the hexadecimal `5ec2e7`), and `public` is what may be shown.
 */
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJTRUNSRVQifQ.SECRET-signature";
const plain = "https://host.example/a.tif";

export const signedAddresses: readonly (readonly [form: string, url: string, shown: string])[] = [
  [
    "AWS signature 4",
    `${plain}?versionId=3&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=SECRET&X-Amz-Date=20260101T000000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=SECRET`,
    `${plain}?versionId=3`,
  ],
  ["AWS session", `${plain}?X-Amz-Security-Token=SECRET&X-Amz-Signature=SECRET`, plain],
  ["AWS signature 2", `${plain}?AWSAccessKeyId=SECRET&Expires=1700000000&Signature=SECRET`, plain],
  ["CloudFront", `${plain}?Expires=1700000000&Signature=SECRET&Key-Pair-Id=SECRET`, plain],
  ["CloudFront, own policy", `${plain}?Policy=SECRET&Signature=SECRET&Key-Pair-Id=SECRET`, plain],
  ["Google 4", `${plain}?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=SECRET&X-Goog-Signature=SECRET`, plain],
  ["Google 2", `${plain}?GoogleAccessId=SECRET&Expires=1700000000&Signature=SECRET`, plain],
  ["Google API key", `${plain}?alt=media&key=SECRET`, `${plain}?alt=media`],
  ["Azure service SAS", `${plain}?sp=r&st=2026-01-01&se=2027-01-01&spr=https&sv=2023-01-03&sr=b&sig=SECRET%3D`, plain],
  ["Azure account SAS", `${plain}?sv=2023-01-03&ss=b&srt=o&sp=r&se=2027-01-01&sig=SECRET`, plain],
  [
    "Azure user delegation",
    `${plain}?skoid=SECRET&sktid=SECRET&skt=1&ske=2&sks=b&skv=3&saoid=SECRET&sig=SECRET`,
    plain,
  ],
  ["Alibaba OSS", `${plain}?OSSAccessKeyId=SECRET&Expires=1700000000&Signature=SECRET&security-token=SECRET`, plain],
  [
    "Alibaba OSS 4",
    `${plain}?x-oss-signature-version=OSS4-HMAC-SHA256&x-oss-credential=SECRET&x-oss-signature=SECRET`,
    plain,
  ],
  ["Alibaba CDN", `${plain}?auth_key=1700000000-0-0-SECRET`, plain],
  [
    "Tencent COS",
    `${plain}?q-sign-algorithm=sha1&q-ak=SECRET&q-sign-time=1;2&q-key-time=1;2&q-header-list=host&q-url-param-list=&q-signature=SECRET`,
    plain,
  ],
  ["Tencent CDN", `${plain}?sign=SECRET&t=65a0b0c0`, plain],
  ["Huawei OBS", `${plain}?AccessKeyId=SECRET&Expires=1700000000&Signature=SECRET`, plain],
  ["Huawei CDN", `${plain}?auth_info=SECRET`, plain],
  ["Qiniu", `${plain}?e=1700000000&token=SECRET`, plain],
  ["Akamai", `${plain}?hdnts=exp=1700000000~acl=/*~hmac=SECRET`, plain],
  ["Akamai, 2", `${plain}?__token__=st=1~exp=2~hmac=SECRET`, plain],
  ["Fastly", `${plain}?token=1700000000_SECRET`, plain],
  ["Cloudflare", `${plain}?verify=1700000000-SECRET`, plain],
  ["imgix", `${plain}?s=SECRET`, plain],
  ["nginx", `${plain}?md5=SECRET&expires=1700000000`, plain],
  ["nginx, short", `${plain}?st=SECRET&e=1700000000`, plain],
  ["OpenStack Swift", `${plain}?temp_url_sig=SECRET&temp_url_expires=1700000000`, plain],
  ["Backblaze", `${plain}?Authorization=SECRET`, plain],
  ["Dropbox", `${plain}?rlkey=SECRET&dl=1`, `${plain}?dl=1`],
  ["OneDrive", `${plain}?authkey=SECRET`, plain],
  ["SharePoint", `${plain}?tempauth=SECRET`, plain],
  ["a JWT", `${plain}?jwt=${jwt}`, plain],
  ["a JWT in a harmless name", `${plain}?id=${jwt}`, plain],
  ["OpenID", `${plain}?id_token=SECRET&code=SECRET&session_state=SECRET`, plain],
  ["OAuth", `${plain}?access_token=SECRET`, plain],
  ["an API key", `${plain}?api_key=SECRET`, plain],
  ["an API key in a header's name", `${plain}?x-api-key=SECRET`, plain],
  ["Azure Maps", `${plain}?subscription-key=SECRET`, plain],
  ["a session", `https://host.example/a.tif;jsessionid=SECRET?PHPSESSID=SECRET`, plain],
  ["capital letters and escapes", `${plain}?ToKeN=SECRET&%74oken=SECRET`, plain],
  ["a header's value", `${plain}?file=Bearer%20SECRET`, plain],
  ["a name nobody knows", `${plain}?band=2&zzz=SECRET`, `${plain}?band=2`],
  ["a flag", `${plain}?SECRET&download`, `${plain}?download`],
  ["user and password", "https://me:SECRET@host.example/a.tif", plain],
  ["a user that is a token", "https://SECRET@host.example/a.tif", plain],
  ["the fragment", `${plain}#access_token=SECRET`, plain],
  ["a path with a JWT", `https://host.example/t/${jwt}/a.tif`, "https://host.example/t/REMOVED/a.tif"],
  [
    "Bunny's path",
    "https://host.example/bcdn_token=SECRET&expires=1700000000/a.tif",
    "https://host.example/REMOVED/a.tif",
  ],
  ["Akamai's path", "https://host.example/hdnts=exp=1~hmac=SECRET/a.tif", "https://host.example/REMOVED/a.tif"],
  [
    "nginx's path",
    "https://host.example/p/5ec2e75ec2e75ec2e75ec2e75ec2e700/65a0b0c0/a.tif",
    "https://host.example/p/REMOVED/REMOVED/a.tif",
  ],
  [
    "an address in an address",
    `https://tiler.example/cog?url=${encodeURIComponent(`${plain}?sig=SECRET`)}`,
    `https://tiler.example/cog?url=${encodeURIComponent(plain)}`,
  ],
];

/** Whether a text holds a secret of {@link signedAddresses}, as it is, escaped or as part of a JWT. */
export const holdsSecret = (text: string): boolean => /SECRET|5ec2e7|eyJ/i.test(text);
