// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { derivedKey, isSameText, type ServerKeys } from "#platform/links";
import type { FieldErrors } from "#platform/ui";
import type { AppContext, AppEnv } from "./context.ts";
import type { TypedValues } from "./form.ts";
import { holdsWebAddress } from "./web-address.ts";

const mostHours = 24;
/** What someone is called by, and what others then see on a list or in a letter. */
const names = ["name", "senderName"];

const guards = new WeakSet<object>();

/**
 * Stands on every form that anyone may send and that holds words: `readForm` then looks whether a person sent it. The
 * page has a `FormGuard` in the form. Whoever is not believed is asked to send it once more, with all they typed; the
 * second time it is taken. Whoever is signed in is believed at once.
 */
export const guarded: MiddlewareHandler<AppEnv> = createMiddleware<AppEnv>(async (c, next) => {
  c.set("isGuarded", true);
  await next();
});
guards.add(guarded);

/** For the test that walks all routes. */
export function isGuard(handler: object): boolean {
  return guards.has(handler);
}

/** When this form was drawn, signed; `again` says that it was drawn because something was asked. */
export function drawnMoment(c: AppContext, again: boolean): { moment: string; isAgain: boolean } {
  const said = `${Math.floor(nowInSeconds(c)).toString(36)}${again ? "-2" : "-1"}`;
  return { moment: `${said}.${sign(c.var.installation.keys[0], c, said)}`, isAgain: again };
}

/** Why this form is not taken yet, in words, by field. Nothing when a person most likely sent it. */
export function doubtsAbout(c: AppContext, typed: TypedValues): FieldErrors {
  if (!c.get("isGuarded") || c.var.person) return {};
  const { t } = c.var;
  for (const name of names) {
    if (holdsWebAddress(textOf(typed[name]))) return { [name]: t("http:guard.name") };
  }
  if (looksTyped(c, typed)) return {};
  return { drawn: t("http:guard.again") };
}

function looksTyped(c: AppContext, typed: TypedValues): boolean {
  const { config } = c.var.installation;
  const drawn = readMoment(c, textOf(typed.drawn));
  const isAsked = config.formSeconds > 0;
  if (isAsked && (!drawn || drawn.ageSeconds > mostHours * 3600)) return false;
  if (drawn?.isAgain) return true;
  if (textOf(typed.extra) !== "" || Object.values(typed).flat().some(mentionsWebAddress)) return false;
  return !isAsked || (drawn?.ageSeconds ?? 0) >= config.formSeconds;
}

/** Among other words: a field that asks for an address and gets one is as it should be. */
function mentionsWebAddress(text: string): boolean {
  return /\s/.test(text) && holdsWebAddress(text);
}

function readMoment(c: AppContext, text: string): { ageSeconds: number; isAgain: boolean } | null {
  const [, said = "", at = "", time = "", mac = ""] = /^(([0-9a-z]{1,9})-([12]))\.([0-9a-f]{32})$/.exec(text) ?? [];
  const isOurs = c.var.installation.keys.some((key) => isSameText(sign(key, c, said), mac));
  if (!isOurs) return null;
  return { ageSeconds: nowInSeconds(c) - Number.parseInt(at, 36), isAgain: time === "2" };
}

function sign(key: ServerKeys[number], { var: { centre } }: AppContext, said: string): string {
  const text = `${centre?.id ?? ""} ${said}`;
  return createHmac("sha256", derivedKey([key], "forms"))
    .update(text)
    .digest("hex")
    .slice(0, 32);
}

function nowInSeconds(c: AppContext): number {
  return c.var.now().epochMilliseconds / 1000;
}

function textOf(value: string | string[] | undefined): string {
  return [value ?? ""].flat().join(" ");
}
