// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey, type ServerKeys } from "#platform/links";

const macBytes = 8;

/**
 * Where this one message comes back when it does not arrive: `bounces+TOKEN@centrum.example`. Only this server can make
 * such a token, and in capitals it is the same one, as mail servers may change that.
 */
export function returnAddress(bounces: string, keys: ServerKeys, messageId: string): string {
  const [local, domain] = bounces.split("@");
  const id = messageId.replaceAll("-", "");
  return `${local}+${id}${sign(keys[0], id).toString("hex")}@${domain}`;
}

/** The message that the first of our return addresses in this text is for; null where there is none of ours. */
export function findMessageId(text: string, bounces: string, keys: ServerKeys): string | null {
  const [local = "", domain = ""] = bounces.split("@").map((part) => part.replaceAll(/[.+]/g, String.raw`\$&`));
  const addresses = new RegExp(
    `(?<![\\w.+-])${local}\\+([0-9a-f]{32})([0-9a-f]{${2 * macBytes}})@${domain}(?![\\w.-])`,
    "gi",
  );
  for (const [, id = "", mac = ""] of text.toLowerCase().matchAll(addresses)) {
    if (keys.some((key) => timingSafeEqual(sign(key, id), Buffer.from(mac, "hex")))) return withHyphens(id);
  }
  return null;
}

function sign(key: string, id: string): Buffer {
  return createHmac("sha256", derivedKey([key], "mail return address"))
    .update(id)
    .digest()
    .subarray(0, macBytes);
}

function withHyphens(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
