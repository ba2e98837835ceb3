import { describe, expect, test } from "vitest";
import { listPlace } from "../../../src/ingest/list-place.ts";

type Answers = Readonly<Record<string, string | Response | Error>>;

/** A host that answers these addresses and nothing else, and remembers what it was asked. */
function host(answers: Answers) {
  const asked: string[] = [];
  const fetchStub: typeof fetch = async (input, init) => {
    const url = String(input);
    asked.push(url);
    const answer = answers[url];
    // What CORS keeps from a page comes all the same, for nobody to read.
    if (answer instanceof Error && init?.mode === "no-cors") return new Response("");
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer;
    return answer === undefined ? new Response("", { status: 404 }) : new Response(answer);
  };
  return { asked, fetch: fetchStub };
}

const list = async (address: string, answers: Answers) => {
  const found = await listPlace(address, host(answers));
  if (found.kind !== "files") throw new Error(`found ${found.kind}`);
  return { ...found, files: found.files.map(({ name, location, byteLength }) => [name, location, byteLength]) };
};

describe("Amazon S3", () => {
  // As in the Amazon S3 API Reference, ListObjectsV2, “Response Syntax” and its samples.
  const page = (contents: string, more: string) => `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Name>scenes</Name><Prefix>l2a/29/</Prefix><KeyCount>2</KeyCount><MaxKeys>2</MaxKeys>${more}
  ${contents}
</ListBucketResult>`;
  const entry = (key: string, size: number) =>
    `<Contents><Key>${key}</Key><LastModified>2020-02-20T13:42:08.000Z</LastModified><ETag>"70ee1738b6b21e2c8a43f3a5ab0eee71"</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
  const root = "https://scenes.s3.amazonaws.com/?list-type=2&prefix=l2a%2F29%2F";

  test("ListObjectsV2 is continued by token; other files are counted", async () => {
    const token = "1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=";
    const found = await list("s3://scenes/l2a/29/", {
      [root]: page(
        entry("l2a/29/B04.tif", 10) + entry("l2a/29/a &amp; b#1.TIFF", 11),
        `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`,
      ),
      [`${root}&continuation-token=${encodeURIComponent(token)}`]: page(
        entry("l2a/29/x/B08.tif", 12) + entry("l2a/29/tileinfo.json", 5) + entry("l2a/29/x/", 0),
        "<IsTruncated>false</IsTruncated>",
      ),
    });
    expect(found).toEqual({
      kind: "files",
      title: "29",
      files: [
        ["B04.tif", "https://scenes.s3.amazonaws.com/l2a/29/B04.tif", 10],
        ["a & b#1.TIFF", "https://scenes.s3.amazonaws.com/l2a/29/a%20%26%20b%231.TIFF", 11],
        ["x/B08.tif", "https://scenes.s3.amazonaws.com/l2a/29/x/B08.tif", 12],
      ],
      notes: ["1 other file left out: 1 .json."],
    });
  });

  test("a prefix in the middle of names keeps their folder out of them", async () => {
    const address = "https://scenes.s3.amazonaws.com/?list-type=2&prefix=l2a%2F29%2FB0";
    const found = await list(address, {
      [address]: page(entry("l2a/29/B04.tif", 10), "").replace("<Prefix>l2a/29/<", "<Prefix>l2a/29/B0<"),
    });
    expect(found.files[0]?.[0]).toBe("B04.tif");
  });

  test("a token that leads back is an error, not an endless loop", async () => {
    const more = "<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>";
    const body = page(entry("l2a/29/B04.tif", 10), more);
    const answers = { [root]: body, [`${root}&continuation-token=t`]: body };
    await expect(listPlace("s3://scenes/l2a/29/", host(answers))).rejects.toMatchObject({ code: "DAMAGED" });
  });

  test("a bucket that must not be listed says what to do", async () => {
    // As S3 answers without s3:ListBucket.
    const denied = () =>
      new Response("<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>", { status: 403 });
    await expect(listPlace("s3://scenes/l2a/29/", host({ [root]: denied() }))).rejects.toMatchObject({
      code: "HTTP_STATUS",
      details: { status: 403 },
      hint: expect.stringContaining("not listed"),
    });
    await expect(listPlace("s3://scenes/l2a/29/", host({ [root]: denied() }))).rejects.toThrow(
      "The host answered 403: AccessDenied, Access Denied",
    );
    await expect(listPlace("s3://scenes/l2a/29/", host({ [root]: new TypeError("CORS") }))).rejects.toMatchObject({
      code: "NETWORK",
      hint: expect.stringContaining("CORS"),
    });
  });

  test("a bucket at another endpoint names it", async () => {
    // As S3 answers path-style requests at another region's endpoint: 301 without a Location.
    const moved = new Response(
      `<?xml version="1.0"?><Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message><Endpoint>s3.us-west-2.amazonaws.com</Endpoint><Bucket>my.box</Bucket></Error>`,
      { status: 301 },
    );
    await expect(
      listPlace("s3://my.box/", host({ "https://s3.amazonaws.com/my.box/?list-type=2": moved })),
    ).rejects.toMatchObject({
      code: "HTTP_STATUS",
      hint: "The bucket is at another endpoint: s3.us-west-2.amazonaws.com.",
    });
  });

  test("an empty prefix, a listing that is cut off and one with a document type are refused", async () => {
    const code = (body: string) =>
      listPlace("s3://scenes/l2a/29/", host({ [root]: body })).then(
        () => undefined,
        (error) => error.code,
      );
    expect(await code(page("", "<IsTruncated>false</IsTruncated>"))).toBe("UNSUPPORTED");
    expect(await code(page(entry("a.tif", 1), "").slice(0, -8))).toBe("DAMAGED");
    const bomb = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]>';
    expect(await code(page("", "").replace("<ListBucketResult", `${bomb}<ListBucketResult`))).toBe("UNSUPPORTED");
    expect(await code(page("", `<x>${bomb}</x>`))).toBe("DAMAGED");
  });
});

test("Ceph before Nautilus answers ListObjectsV2 as ListObjects: continued by the last key", async () => {
  const answer = (key: string, truncated: boolean) =>
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>box</Name><Prefix/><Marker/><MaxKeys>1</MaxKeys><IsTruncated>${truncated}</IsTruncated><Contents><Key>${key}</Key><Size>7</Size></Contents></ListBucketResult>`;
  const root = "https://ceph/box/?list-type=2";
  const found = await list(root, {
    [root]: answer("a.tif", true),
    [`${root}&marker=a.tif`]: answer("b.tif", false),
  });
  expect(found.files.map(([name]) => name)).toEqual(["a.tif", "b.tif"]);
});

test("a listing that is not whole, but does not say how it goes on, is an error", async () => {
  const root = "https://host/box/?list-type=2";
  const answer = "<ListBucketResult><Name>box</Name><IsTruncated>true</IsTruncated></ListBucketResult>";
  await expect(listPlace(root, host({ [root]: answer }))).rejects.toMatchObject({ code: "DAMAGED" });
});

test("Google Cloud Storage: the JSON API, continued by page token", async () => {
  // As in the Cloud Storage documentation, JSON API, “Objects: list”: sizes are texts.
  const root = "https://storage.googleapis.com/storage/v1/b/travel-maps/o?prefix=paris%2F";
  const found = await list("https://storage.googleapis.com/storage/v1/b/travel-maps/o?prefix=paris%2F&delimiter=%2F", {
    [root]: JSON.stringify({
      kind: "storage#objects",
      nextPageToken: "Cg+/=",
      items: [{ kind: "storage#object", name: "paris/a b#1.tif", bucket: "travel-maps", size: "17" }],
    }),
    [`${root}&pageToken=Cg%2B%2F%3D`]: JSON.stringify({
      kind: "storage#objects",
      items: [{ kind: "storage#object", name: "paris/x/c.tif", bucket: "travel-maps", size: "18" }],
    }),
  });
  expect(found).toMatchObject({
    title: "paris",
    files: [
      ["a b#1.tif", "https://storage.googleapis.com/travel-maps/paris/a%20b%231.tif", 17],
      ["x/c.tif", "https://storage.googleapis.com/travel-maps/paris/x/c.tif", 18],
    ],
  });
  await expect(listPlace(root, host({ [root]: JSON.stringify({ kind: "storage#objects" }) }))).rejects.toMatchObject({
    code: "UNSUPPORTED",
  });
});

test("MinIO: ListObjects, the first version, is continued by the last key; names may be encoded", async () => {
  // As MinIO answers `GET /bucket/` (ListObjectsV1) with encoding-type=url: its cmd/api-response documents the fields.
  const answer = (keys: string[], truncated: boolean) => `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>cogs</Name><Prefix></Prefix><Marker></Marker><MaxKeys>1000</MaxKeys><Delimiter></Delimiter><IsTruncated>${truncated}</IsTruncated>${keys
    .map((key) => `<Contents><Key>${key}</Key><Size>7</Size><Owner><ID>02d6</ID></Owner></Contents>`)
    .join("")}<EncodingType>url</EncodingType></ListBucketResult>`;
  const found = await list("http://127.0.0.1:9000/cogs/?delimiter=%2F", {
    "http://127.0.0.1:9000/cogs/": answer(["a+b%2Bc.tif"], true),
    "http://127.0.0.1:9000/cogs/?marker=a+b%2Bc.tif": answer(["d.tif"], false),
  });
  expect(found.title).toBe("cogs");
  expect(found.files.map(([, location]) => location)).toEqual([
    "http://127.0.0.1:9000/cogs/a%20b%2Bc.tif",
    "http://127.0.0.1:9000/cogs/d.tif",
  ]);
});

test("Google Cloud Storage: the XML API", async () => {
  // As in the Cloud Storage documentation, XML API, “List Objects”: another namespace, Generation, no KeyCount in version 1.
  const answer = `<?xml version='1.0' encoding='UTF-8'?><ListBucketResult xmlns='http://doc.s3.amazonaws.com/2006-03-01'><Name>travel-maps</Name><Prefix>paris/</Prefix><Marker></Marker><IsTruncated>false</IsTruncated><Contents><Key>paris/france.tif</Key><Generation>1360887697105000</Generation><MetaGeneration>1</MetaGeneration><LastModified>2013-02-15T00:21:37.105Z</LastModified><ETag>"58f9"</ETag><Size>10</Size></Contents></ListBucketResult>`;
  const found = await list("gs://travel-maps/paris/", {
    "https://storage.googleapis.com/travel-maps/?list-type=2&prefix=paris%2F": answer,
  });
  expect(found.files).toEqual([["france.tif", "https://storage.googleapis.com/travel-maps/paris/france.tif", 10]]);
});

test("Azure: List Blobs, continued by NextMarker; a signature stays with the files", async () => {
  // As in the Blob Storage REST API reference, “List Blobs”, with a byte order mark and an encoded name.
  const answer = (blobs: string, marker: string) =>
    `\uFEFF<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://acc.blob.core.windows.net/" ContainerName="box"><Prefix>x/</Prefix><Blobs>${blobs}</Blobs><NextMarker${marker === "" ? " /" : `>${marker}</NextMarker`}></EnumerationResults>`;
  const blob = (name: string) =>
    `<Blob>${name}<Properties><Creation-Time>t</Creation-Time><Content-Length>524288</Content-Length><Content-Type>image/tiff</Content-Type></Properties></Blob>`;
  const root = "https://acc.blob.core.windows.net/box?sv=2020&sig=s%2F&restype=container&comp=list&prefix=x%2F";
  const found = await list("https://acc.blob.core.windows.net/box/x/?sv=2020&sig=s%2F", {
    [root]: answer(blob("<Name>x/a.tif</Name>"), "2!76!MDAw"),
    [`${root}&marker=2%2176%21MDAw`]: answer(blob('<Name Encoded="true">x/b%EF%BF%BE.tif</Name>'), ""),
  });
  expect(found.files).toEqual([
    ["a.tif", "https://acc.blob.core.windows.net/box/x/a.tif?sv=2020&sig=s%2F", 524288],
    ["b\uFFFE.tif", "https://acc.blob.core.windows.net/box/x/b%EF%BF%BE.tif?sv=2020&sig=s%2F", 524288],
  ]);
});

describe("folder pages", () => {
  // As ngx_http_autoindex_module writes them: long names are shortened in the text, not in the address.
  const nginx = `<html>\r\n<head><title>Index of /data/</title></head>\r\n<body>\r\n<h1>Index of /data/</h1><hr><pre><a href="../">../</a>\r\n<a href="2020/">2020/</a>   19-Feb-2020 11:36   -\r\n<a href="a%20b.tif">a b.tif</a>  19-Feb-2020 11:36   8268\r\n<a href="a_long_name_that_does_not_fit.tif">a_long_name_that_does_not_..&gt;</a>  19-Feb-2020 11:36  1\r\n</pre><hr></body>\r\n</html>\r\n`;
  // As mod_autoindex of Apache 2.4 writes them with FancyIndexing and HTMLTable.
  const apache = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /data/2020</title></head><body><h1>Index of /data/2020</h1><table><tr><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th></tr><tr><td><img src="/icons/back.gif"></td><td><a href="/data/">Parent Directory</a></td></tr><tr><td><a href="B04.tif">B04.tif</a></td></tr><tr><td><a href="B04.tif.aux.xml">B04.tif.aux.xml</a></td></tr></table></body></html>`;

  test("of nginx and Apache are followed downwards", async () => {
    const found = await list("https://host/data/", {
      "https://host/data/": nginx,
      "https://host/data/2020/": apache,
    });
    expect(found.title).toBe("data");
    expect(found.files.map(([name, location]) => [name, location])).toEqual([
      ["a b.tif", "https://host/data/a%20b.tif"],
      ["a_long_name_that_does_not_fit.tif", "https://host/data/a_long_name_that_does_not_fit.tif"],
      ["2020/B04.tif", "https://host/data/2020/B04.tif"],
    ]);
    expect(found.notes).toEqual(["1 other file left out: 1 .xml."]);
  });

  test("neither lead up, nor to other hosts, nor do they run", async () => {
    const page = `<html><body><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">
      <a href="https://elsewhere/data/x.tif">x</a><a href="/other/x.tif">x</a><a href="../x.tif">x</a>
      <a href="javascript:alert(1)//.tif">x</a><a href="file:///x.tif">x</a><a href="//elsewhere/data/x.tif">x</a>
      <a href="./ok.tif#top">x</a><a href="ok.tif">x</a><a>none</a><a href="gone/">gone</a></body></html>`;
    const stub = host({ "https://host/data/": page });
    const found = await listPlace("https://host/data/", stub);
    expect(found).toMatchObject({
      files: [{ name: "ok.tif", location: "https://host/data/ok.tif" }],
      notes: ["1 folder could not be read."],
    });
    expect(stub.asked).toEqual(["https://host/data/", "https://host/data/gone/"]);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test("end three levels down, and a folder that leads into itself ends too", async () => {
    const answers: Record<string, string> = {};
    let folder = "https://host/d/";
    for (let depth = 0; depth < 8; depth++) {
      answers[folder] = `<a href="sub/">s</a><a href="./">self</a><a href="f${depth}.tif">f</a>`;
      folder += "sub/";
    }
    const found = await list("https://host/d/", answers);
    expect(found.files.map(([name]) => name)).toEqual(["f0.tif", "sub/f1.tif", "sub/sub/f2.tif", "sub/sub/sub/f3.tif"]);
    expect(found.notes).toEqual(["1 folders more than 3 levels down were not looked into."]);
  });

  test("with a base address, and with addresses escaped in another way, are understood", async () => {
    const based = `<html><head><base href="/files/s%c3%a9rie/"></head><body><a href="a.tif">a</a><a href="/files/S/../s%C3%A9rie/b.tif">b</a><a href="/files/other/c.tif">c</a></body></html>`;
    const found = await list("https://host/files/s%C3%A9rie/", { "https://host/files/s%C3%A9rie/": based });
    expect(found.files.map(([name, location]) => [name, location])).toEqual([
      ["a.tif", "https://host/files/s%c3%a9rie/a.tif"],
      ["b.tif", "https://host/files/s%C3%A9rie/b.tif"],
    ]);
  });

  test("of Caddy and Python's http.server are understood", async () => {
    // As Caddy's browse template and http.server's list_directory write them.
    const caddy = `<!DOCTYPE html><html><body><a href="./">Up</a><a href="./?sort=name&order=desc">Name</a><table><tr><td><a href="./a%20b&#43;c.tif">a b+c.tif</a></td></tr><tr><td><a href="./sub/">sub/</a></td></tr></table></body></html>`;
    const python = `<!DOCTYPE HTML><html lang="en"><head><title>Directory listing for /d/sub/</title></head><body><ul><li><a href="%C3%A4%23.tif">ä#.tif</a></li><li><a href="link.tif">link.tif@</a></li></ul></body></html>`;
    const found = await list("https://host/d/", { "https://host/d/": caddy, "https://host/d/sub/": python });
    expect(found.files.map(([name, location]) => [name, location])).toEqual([
      ["a b+c.tif", "https://host/d/a%20b+c.tif"],
      ["sub/ä#.tif", "https://host/d/sub/%C3%A4%23.tif"],
      ["sub/link.tif", "https://host/d/sub/link.tif"],
    ]);
  });

  test("that redirects lead to other hosts are passed over", async () => {
    const away = new Response('<a href="stolen.tif">x</a>');
    Object.defineProperty(away, "url", { value: "https://elsewhere/very/long/path/" });
    const found = await list("https://host/d/", {
      "https://host/d/": '<a href="a.tif">a</a><a href="s/">s</a>',
      "https://host/d/s/": away,
    });
    expect(found.files.map(([name]) => name)).toEqual(["a.tif"]);
  });

  test("of GitHub, which no page may read, are refused with what helps, without a request", async () => {
    for (const path of ["", "/tree/main/data", "/tree/main/"]) {
      const stub = host({});
      await expect(listPlace(`https://github.com/owner/repository${path}`, stub)).rejects.toMatchObject({
        code: "UNSUPPORTED",
        message: "GitHub's pages do not let other pages read which files a folder holds",
        hint: expect.stringContaining("https://raw.githubusercontent.com/owner/repository/"),
      });
      expect(stub.asked).toEqual([]);
    }
  });

  test("without a GeoTIFF say so", async () => {
    const stub = host({ "https://host/": "<!doctype html><p>Hello <a href='about.html'>about</a>" });
    await expect(listPlace("https://host/", stub)).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: "This is a web page without links to GeoTIFFs below it",
    });
  });
});

describe("STAC", () => {
  // Items as in the STAC specification 1.0, item-spec and collection-spec; `alternate` as in the Alternate Assets extension.
  const item = (id: string, more: object = {}) => ({
    type: "Feature",
    stac_version: "1.0.0",
    id,
    geometry: null,
    properties: { datetime: "2020-02-19T11:36:10Z", "eo:cloud_cover": 2.5, nested: { a: 1 } },
    links: [],
    assets: {
      B04: { href: `./${id}/B04.tif`, type: "image/tiff; application=geotiff; profile=cloud-optimized", title: "Red" },
      B08: { href: `s3://bucket/${id}/B08.tif`, type: "image/tiff; application=geotiff" },
      SCL: {
        href: `s3://bucket/${id}/SCL.tif`,
        type: "image/tiff; application=geotiff",
        alternate: { https: { href: `https://cdn/${id}/SCL.tif` } },
      },
      plain: { href: `/plain/${id}.TIF` },
      thumbnail: { href: "t.tif", roles: ["thumbnail"] },
      info: { href: "info.json", type: "application/json" },
      evil: { href: "file:///etc/x.tif", type: "image/tiff" },
    },
    ...more,
  });

  test("an Item's raster assets become datasets", async () => {
    const found = await listPlace(
      "https://host/stac/a.json",
      host({ "https://host/stac/a.json": JSON.stringify(item("A")) }),
    );
    expect(found).toMatchObject({ kind: "datasets", title: "A", notes: [] });
    if (found.kind !== "datasets") throw new Error(found.kind);
    expect(found.keys.map(({ name }) => name)).toEqual(["item", "date", "asset"]);
    expect(found.items.map(({ keys, location }) => [...keys, location])).toEqual([
      ["A", "2020-02-19", "B04", "https://host/stac/A/B04.tif"],
      ["A", "2020-02-19", "B08", "https://bucket.s3.amazonaws.com/A/B08.tif"],
      ["A", "2020-02-19", "SCL", "https://cdn/A/SCL.tif"],
      ["A", "2020-02-19", "plain", "https://host/plain/A.TIF"],
    ]);
    expect(found.items[0]?.userMetadata).toEqual({
      datetime: "2020-02-19T11:36:10Z",
      "eo:cloud_cover": 2.5,
      asset: "Red",
    });
  });

  test("an ItemCollection is continued by `next`, and several collections become a key", async () => {
    const first = {
      type: "FeatureCollection",
      features: [item("A", { collection: "s2" })],
      links: [
        { rel: "next", href: "https://host/search?page=2", method: "GET" },
        { rel: "next", href: "https://host/search", method: "POST" },
      ],
    };
    const second = {
      type: "FeatureCollection",
      stac_version: "1.0.0",
      features: [item("B", { collection: "l8" })],
      links: [],
    };
    const found = await listPlace(
      "https://host/search",
      host({ "https://host/search": JSON.stringify(first), "https://host/search?page=2": JSON.stringify(second) }),
    );
    if (found.kind !== "datasets") throw new Error(found.kind);
    expect(found.keys.map(({ name }) => name)).toEqual(["collection", "item", "date", "asset"]);
    expect(found.items).toHaveLength(8);
    expect(found.items[4]?.keys).toEqual(["l8", "B", "2020-02-19", "B04"]);
  });

  test("a Collection's item links are read beside its own address; what cannot be read is told", async () => {
    const collection = {
      type: "Collection",
      stac_version: "1.0.0",
      id: "s2",
      title: "Sentinel-2",
      links: [
        { rel: "self", href: "https://host/c.json" },
        { rel: "item", href: "./items/A.json" },
        { rel: "item", href: "./items/gone.json" },
        { rel: "child", href: "c.json" },
      ],
      assets: {},
    };
    const stub = host({
      "https://host/c.json": JSON.stringify(collection),
      "https://host/items/A.json": JSON.stringify(item("A", { collection: "s2" })),
    });
    const found = await listPlace("https://host/c.json", stub);
    expect(found).toMatchObject({ title: "Sentinel-2", notes: ["1 linked document could not be read."] });
    if (found.kind !== "datasets") throw new Error(found.kind);
    expect(found.items[0]?.location).toBe("https://host/items/A/B04.tif");
    expect(stub.asked).toHaveLength(3);
  });

  test("an API's collection is read through `items`", async () => {
    const collection = {
      type: "Collection",
      stac_version: "1.0.0",
      id: "s2",
      links: [
        { rel: "items", href: "https://host/collections/s2/items" },
        { rel: "item", href: "https://host/never.json" },
      ],
    };
    const stub = host({
      "https://host/collections/s2": JSON.stringify(collection),
      "https://host/collections/s2/items": JSON.stringify({
        type: "FeatureCollection",
        features: [item("A")],
        links: [],
      }),
    });
    const found = await listPlace("https://host/collections/s2", stub);
    expect(found).toMatchObject({ kind: "datasets", items: { length: 4 } });
    expect(stub.asked).not.toContain("https://host/never.json");
  });

  test("a document in a bucket is read, not listed", async () => {
    const url = "https://sentinel-cogs.s3.us-west-2.amazonaws.com/l2a/A.json";
    const found = await listPlace(url, host({ [url]: JSON.stringify(item("A")) }));
    if (found.kind !== "datasets") throw new Error(found.kind);
    expect(found.items[0]?.location).toBe("https://sentinel-cogs.s3.us-west-2.amazonaws.com/l2a/A/B04.tif");
    const own = "https://b.s3.amazonaws.com/stac/A.json";
    expect(await listPlace("s3://b/stac/A.json", host({ [own]: JSON.stringify(item("A")) }))).toMatchObject({
      items: { length: 4 },
    });
  });

  test("relative addresses of items among others are relative to the item's own", async () => {
    const url = "https://host/api/search";
    const self = { rel: "self", href: "https://data/items/A/A.json" };
    const features = [item("A", { links: [self] }), item("B", { links: [{ rel: "self", href: "file:///B.json" }] })];
    const found = await listPlace(url, host({ [url]: JSON.stringify({ type: "FeatureCollection", features }) }));
    if (found.kind !== "datasets") throw new Error(found.kind);
    expect(found.items[0]?.location).toBe("https://data/items/A/A/B04.tif");
    expect(found.items[4]?.location).toBe("https://host/api/B/B04.tif");
  });

  test("pages that only POST asks for are told of", async () => {
    const url = "https://host/api/search";
    const links = [{ rel: "next", href: url, method: "POST", body: { token: "x" } }];
    const found = await listPlace(
      url,
      host({ [url]: JSON.stringify({ type: "FeatureCollection", features: [item("A")], links }) }),
    );
    expect(found).toMatchObject({ notes: ["There are more pages, which the host gives to POST requests only."] });
  });

  test("documents that link to ever more documents are given up", async () => {
    let count = 0;
    const endless: typeof fetch = async () => {
      const links = Array.from({ length: 200 }, () => ({ rel: "child", href: `https://host/${++count}.json` }));
      const assets = { data: { href: "a.tif" } };
      return new Response(
        JSON.stringify({ type: "Collection", stac_version: "1.0.0", id: `c${count}`, links, assets }),
      );
    };
    let asked = 0;
    const found = await listPlace("https://host/c.json", {
      fetch: (...call) => {
        asked += 1;
        return endless(...call);
      },
    });
    expect(asked).toBe(1000);
    expect(found).toMatchObject({ notes: ["Only 1000 assets in 1000 documents were looked at."] });
  });

  test("items with ever more assets are given up", async () => {
    const assets = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`a${index}`, { href: "a.tif" }]));
    const features = Array.from({ length: 3 }, (_, index) => item(`A${index}`, { assets }));
    const url = "https://host/items.json";
    const answer = JSON.stringify({ type: "FeatureCollection", features });
    const found = await listPlace(url, host({ [url]: answer }));
    expect(found).toMatchObject({
      items: { length: 300_000 },
      notes: ["Only 300000 assets in 1 document were looked at."],
    });
  });

  test("without GeoTIFFs, and GeoJSON that is no STAC, are refused", async () => {
    const code = (document: unknown) =>
      listPlace("https://host/x.json", host({ "https://host/x.json": JSON.stringify(document) })).catch(
        (error) => error.code,
      );
    expect(await code(item("A", { assets: {} }))).toBe("UNSUPPORTED");
    expect(await code({ type: "FeatureCollection", features: [{ type: "Feature", properties: {} }] })).toBe(
      "UNSUPPORTED",
    );
    expect(await code([1, 2])).toBe("UNSUPPORTED");
    expect(await code(item("A", { assets: [1], links: "x", properties: null }))).toBe("UNSUPPORTED");
  });
});

describe("other places", () => {
  test("a catalog, plain or compressed, is left to the exchange without being read whole", async () => {
    const url = "https://host/catalog.json";
    let cancelled = false;
    const endless = new Response(
      new ReadableStream({
        start: (controller) =>
          controller.enqueue(new TextEncoder().encode('{\n  "type": "TerracottaCatalog", "version": 1, "keys": [')),
        cancel: () => {
          cancelled = true;
        },
      }),
    );
    expect(await listPlace(url, host({ [url]: endless }))).toEqual({ kind: "catalog", url });
    expect(cancelled).toBe(true);
    const gzip = new Response(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
    expect(await listPlace(url, host({ [url]: gzip }))).toEqual({ kind: "catalog", url });
    const late = JSON.stringify({ keys: [], type: "TerracottaCatalog" });
    expect(await listPlace(url, host({ [url]: late }))).toEqual({ kind: "catalog", url });
  });

  test("a GeoTIFF's own address needs no request", async () => {
    const stub = host({});
    expect(await listPlace("https://host/a/b.GTIF", stub)).toMatchObject({
      kind: "files",
      files: [{ name: "b.GTIF" }],
    });
    expect(await listPlace("https://host/a/b.tif?x=1", stub)).toMatchObject({
      kind: "files",
      files: [{ name: "b.tif", location: "https://host/a/b.tif?x=1" }],
    });
    expect(stub.asked).toEqual([]);
  });

  test("a GeoTIFF whose address does not look like one is known by its first bytes, without being read whole", async () => {
    const url = "https://host/download?id=7";
    for (const magic of ["II*\0", "MM\0*", "II+\0", "MM\0+"]) {
      let cancelled = false;
      const endless = new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode(`${magic}\x08\0\0\0`)),
          cancel: () => {
            cancelled = true;
          },
        }),
      );
      expect(await list(url, { [url]: endless })).toMatchObject({ files: [["download", url, undefined]] });
      expect(cancelled).toBe(true);
    }
  });

  test("what is no address, and answers of more than 32 MB, are refused; an abort stays one", async () => {
    for (const address of ["file:///data/", "javascript:alert(1)", "data", "ftp://host/"]) {
      await expect(listPlace(address, host({}))).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    }
    const large = new Response(new Blob([new Uint8Array(33 * 1024 * 1024).fill(32)]));
    await expect(listPlace("https://host/", host({ "https://host/": large }))).rejects.toMatchObject({
      code: "TOO_LARGE",
    });
    const signal = AbortSignal.abort();
    const stopped: typeof fetch = (_, init) => {
      init?.signal?.throwIfAborted();
      return Promise.reject(new Error("not aborted"));
    };
    await expect(listPlace("https://host/", { fetch: stopped, signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});
