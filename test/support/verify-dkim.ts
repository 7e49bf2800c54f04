// SPDX-License-Identifier: EUPL-1.2
import { createHash, createVerify, type KeyObject } from "node:crypto";

/** Whether the DKIM signature of this message (RFC 6376, relaxed/relaxed, rsa-sha256) holds, as a receiving server sees it. */
export function verifyDkim(raw: string, publicKey: KeyObject): boolean {
  const end = raw.indexOf("\r\n\r\n");
  const fields = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? "";
  const tags = new Map(
    [...signature.matchAll(/[:;]\s*(\w+)=([^;]*)/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll(/\s/g, ""),
    ]),
  );
  const body = `${raw
    .slice(end + 4)
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/ (?=\r\n)/g, "")
    .replace(/(\r\n)+$/, "")}\r\n`;
  if (createHash("sha256").update(body).digest("base64") !== tags.get("bh")) return false;

  const signed = (tags.get("h") ?? "")
    .split(":")
    .flatMap((name) => fields.findLast((field) => nameOf(field) === name.toLowerCase()) ?? []);
  const unsigned = relaxed(signature).replace(/([;:]\s*)b=[^;]*/, "$1b=");
  const verifier = createVerify("RSA-SHA256").update(
    `${signed.map((field) => `${relaxed(field)}\r\n`).join("")}${unsigned}`,
  );
  return verifier.verify(publicKey, tags.get("b") ?? "", "base64");
}

function relaxed(field: string): string {
  const value = field.slice(field.indexOf(":") + 1);
  return `${nameOf(field)}:${value
    .replaceAll("\r\n", "")
    .replaceAll(/[ \t]+/g, " ")
    .trim()}`;
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(":")).trim().toLowerCase();
}
