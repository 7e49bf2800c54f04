// SPDX-License-Identifier: EUPL-1.2
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppContext } from "#platform/http";
import { passMinutes } from "./door-pass.ts";

type Name = "vrijplaats-deur" | "vrijplaats-deur-open";

const secondsKept: Record<Name, number> = { "vrijplaats-deur": 400 * 86_400, "vrijplaats-deur-open": passMinutes * 60 };

export function readCookie(c: AppContext, name: Name): string | undefined {
  return isSecure(c) ? getCookie(c, name, "host") : getCookie(c, name);
}

export function writeCookie(c: AppContext, name: Name, value: string): void {
  setCookie(c, name, value, { ...attributes(c), maxAge: secondsKept[name] });
}

export function forgetCookie(c: AppContext, name: Name): void {
  deleteCookie(c, isSecure(c) ? `__Host-${name}` : name, { path: "/", secure: isSecure(c) });
}

/** As the session's own cookie: only over https, and only for this very host, where there is https. */
function attributes(c: AppContext) {
  const secure = isSecure(c);
  return { httpOnly: true, sameSite: "Strict" as const, path: "/", secure, ...(secure && { prefix: "host" as const }) };
}

function isSecure({ var: { installation } }: AppContext): boolean {
  return installation.config.publicUrl.startsWith("https://");
}
