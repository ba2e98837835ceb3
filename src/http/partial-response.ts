/**
 * The answer of a host to a request for a range of what it has whole, by RFC 9110, 14.2 to 14.4 and 15.5.17: a range that ends behind the
 * last byte is cut, one that begins there is answered with 416, and what is no single range of bytes is ignored.
 */
export async function partialResponse(range: string | null, whole: Response): Promise<Response> {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(range?.trim() ?? "");
  const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
  const isRange = (first !== "" || last !== "") && (first === "" || last === "" || Number(first) <= Number(last));
  if (whole.status !== 200 || !isRange) return whole;
  const blob = await whole.blob();
  const from = first === "" ? Math.max(0, blob.size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? blob.size : Math.min(Number(last) + 1, blob.size);
  const headers = new Headers(whole.headers);
  // A length that a host told of compressed bytes is not that of these.
  headers.delete("content-encoding");
  if (from >= end) {
    headers.set("content-range", `bytes */${blob.size}`);
    headers.set("content-length", "0");
    return new Response(null, { status: 416, statusText: "Range Not Satisfiable", headers });
  }
  headers.set("content-range", `bytes ${from}-${end - 1}/${blob.size}`);
  headers.set("content-length", String(end - from));
  return new Response(blob.slice(from, end), { status: 206, statusText: "Partial Content", headers });
}
