// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** As long as browsers allow: the session itself ends earlier, in the database. */
export const mostDaysOfCookie = 400;

export type SessionCookie = { name: string; secure: boolean };

/** A browser takes a `__Host-` cookie only over https and only for this very host. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith("https://");
  return { name: secure ? "__Host-vrijplaats" : "vrijplaats", secure };
}

/** What stands in the database for a token: who reads the tables cannot make a cookie of it. */
export function storedToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** What stands in the database for the session of these headers, if one of our keys signed its cookie. */
export function readStoredToken(headers: Headers, cookie: SessionCookie, secrets: readonly string[]): string | null {
  const token = readSessionToken(headers, cookie, secrets);
  return token === null ? null : storedToken(token);
}

/** For the library, which looks a session up by what its cookie carries: there, what stands in the database. */
export function withStoredToken(headers: Headers, cookie: SessionCookie, secrets: readonly string[]): Headers {
  const stored = readStoredToken(headers, cookie, secrets);
  const others = (headers.get("cookie") ?? "").split(";").filter((part) => !part.trim().startsWith(`${cookie.name}=`));
  const own = stored === null ? [] : [`${cookie.name}=${signed(stored, secrets[0] ?? "")}`];
  const changed = new Headers(headers);
  changed.set("cookie", [...others, ...own].join("; "));
  return changed;
}

/**
 * While the server's key is being replaced: a Set-Cookie line that signs with the new key what the old one signed. So
 * whoever comes by before the old one goes stays signed in.
 */
export function renewedCookie(headers: Headers, cookie: SessionCookie, secrets: readonly string[]): string | null {
  const [first = "", ...others] = secrets;
  if (others.length === 0 || readSessionToken(headers, cookie, [first])) return null;
  const token = readSessionToken(headers, cookie, others);
  if (!token) return null;
  const attributes = `Max-Age=${mostDaysOfCookie * 86_400}; Path=/; HttpOnly; SameSite=Lax${cookie.secure ? "; Secure" : ""}`;
  return `${cookie.name}=${signed(token, first)}; ${attributes}`;
}

/** The library's Set-Cookie lines, with the token itself where it put what stands in the database. */
export function withOwnToken(lines: readonly string[], cookie: SessionCookie, secret: string, token: string | null) {
  return lines.flatMap((line) => {
    if (!line.startsWith(`${cookie.name}=`)) return [line];
    const attributes = line.slice(line.indexOf(";"));
    return token === null ? [] : [`${cookie.name}=${signed(token, secret)}${attributes}`];
  });
}

/** The session's token, if one of our keys signed it: `token.signature`, as Better Auth writes it. */
function readSessionToken(headers: Headers, { name }: SessionCookie, secrets: readonly string[]): string | null {
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

function signed(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`);
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
