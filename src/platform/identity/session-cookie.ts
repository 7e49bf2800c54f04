// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from "node:crypto";

export type SessionCookie = { name: string; secure: boolean };

/** A browser takes a `__Host-` cookie only over https and only for this very host. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith("https://");
  return { name: secure ? "__Host-vrijplaats" : "vrijplaats", secure };
}

/** The session's token, if one of our keys signed it: `token.signature`, as Better Auth writes it. */
export function readSessionToken(headers: Headers, { name }: SessionCookie, secrets: readonly string[]): string | null {
  const value = cookieValue(headers.get("cookie") ?? "", name);
  const dot = value?.lastIndexOf(".") ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), "base64");
  return secrets.some((secret) => isSignedBy(secret, token, signature)) ? token : null;
}

/** Makes the browser forget the session. */
export function expiredCookie({ name, secure }: SessionCookie): string {
  return `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

function isSignedBy(secret: string, token: string, signature: Buffer): boolean {
  const expected = createHmac("sha256", secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

function cookieValue(header: string, name: string): string | null {
  const pair = header.split(";").find((part) => part.trim().startsWith(`${name}=`));
  if (!pair) return null;
  try {
    return decodeURIComponent(pair.trim().slice(name.length + 1));
  } catch {
    return null; // not something we wrote
  }
}
