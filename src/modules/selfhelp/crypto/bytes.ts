// SPDX-License-Identifier: EUPL-1.2
import { base64, base64urlnopad } from "@scure/base";

export type Bytes = Uint8Array<ArrayBuffer>;

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);
export const fromBase64 = (text: string): Bytes => asBytes(base64.decode(text));
export const toBase64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);
export const fromBase64url = (text: string): Bytes => asBytes(base64urlnopad.decode(text));

export const utf8 = (text: string): Bytes => asBytes(new TextEncoder().encode(text));
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** RFC 2104, with SHA-256. */
export async function hmacKey(secret: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

export async function hmac(key: CryptoKey, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(text)));
}

/** Web Crypto takes no bytes of memory that is shared between threads, and the types of libraries do not tell. */
function asBytes(bytes: Uint8Array): Bytes {
  return bytes as Bytes;
}
