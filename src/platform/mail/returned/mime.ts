// SPDX-License-Identifier: EUPL-1.2

/** A message, or one part of it. Its body is as it came: not yet decoded, with lines that end in a line feed. */
export type Entity = { headers: Headers; body: string };
/** By name in small letters; of what came several times all, each unfolded. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const deepest = 4;

/** The little of MIME (RFC 2045, 2046) that finding the parts of a report asks for. */
export function readEntity(text: string): Entity {
  const lines = text.replaceAll("\r\n", "\n");
  const end = lines.startsWith("\n") ? 0 : lines.indexOf("\n\n");
  if (end < 0) return { headers: readFields(lines), body: "" };
  return { headers: readFields(lines.slice(0, end)), body: lines.slice(lines.startsWith("\n") ? 1 : end + 2) };
}

/** Fields such as headers; those of a delivery report are written in the same way. */
export function readFields(text: string): Headers {
  const fields = new Map<string, string[]>();
  for (const line of text.replaceAll(/\n[ \t]+/g, " ").split("\n")) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), value.trim()]);
  }
  return fields;
}

export function first(fields: Headers, name: string): string {
  return fields.get(name)?.[0] ?? "";
}

/** "multipart/report", in small letters. */
export function typeOf({ headers }: Entity): string {
  return (first(headers, "content-type").split(";")[0] ?? "").trim().toLowerCase();
}

export function parameter(header: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(header) ?? [];
  return quoted ?? plain ?? null;
}

/** All parts, also those within parts, in their order; nothing for what has none. */
export function partsOf(entity: Entity, depth = 0): Entity[] {
  const boundary = parameter(first(entity.headers, "content-type"), "boundary");
  if (!typeOf(entity).startsWith("multipart/") || !boundary || depth === deepest) return [];
  const pieces = `\n${entity.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith("--"))
    .map((piece) => readEntity(piece.slice(piece.indexOf("\n") + 1)))
    .flatMap((part) => [part, ...partsOf(part, depth + 1)]);
}

export function decodedBody({ headers, body }: Entity): string {
  const encoding = first(headers, "content-transfer-encoding").toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8").replaceAll("\r\n", "\n");
  if (encoding !== "quoted-printable") return body;
  return body
    .replaceAll(/=[ \t]*\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
