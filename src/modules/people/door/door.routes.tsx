// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  inLanguage,
  isTooOften,
  limit,
  may,
  personalPage,
  problemPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { markUsed } from "./device.commands.ts";
import { DoorPage } from "./door.pages.tsx";
import { forgetCookie, writeCookie } from "./door-cookies.ts";
import { passMinutes, writePass } from "./door-pass.ts";
import { askedDevice, findTeamMember } from "./open-door.ts";

const codeForm = z.object({ code: z.string().max(20).default("") });
/** A million codes: at this pace somebody at the device needs years, and everybody sees them typing. */
const tries = limit({ what: "door", most: 20, perMinutes: 60, mostPerDay: 60, per: "device" });

/** On a device of the house: a short code shows who comes today, for a quarter of an hour. */
export function doorRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/deur", may(anyone), async (c) => {
      await askedDevice(c);
      return showDoor(c);
    })
    .post("/deur", may(anyone), async (c) => {
      const deviceId = await askedDevice(c);
      const form = await readForm(c, codeForm);
      if (await isTooOften(c, tries, deviceId)) return problemPage(c, 429, "tooMuch");
      const personId = form.ok ? await identity.securing.findPersonByDoorCode(form.value.code) : null;
      const member = personId && (await findTeamMember(c, personId));
      if (!member) return showDoor(c, c.var.t("people:securing.door.wrong"));
      await forgive(c, tries, deviceId);
      return await openDoor(c, deviceId, personId);
    })
    .post("/deur/klaar", may(anyone), (c) => {
      forgetCookie(c, "vrijplaats-deur-open");
      return c.redirect(inLanguage(c.var.language, "/deur"), 303);
    });
}

async function openDoor(c: AppContext, deviceId: string, personId: string): Promise<Response> {
  const { installation, db, centre, now, language } = c.var;
  const until = now().add({ minutes: passMinutes });
  writeCookie(c, "vrijplaats-deur-open", writePass(installation.keys, deviceId, { personId, until }));
  await markUsed(db, deviceId, localToday(now(), centre.timeZone));
  return c.redirect(inLanguage(language, "/deur/vandaag"), 303);
}

function showDoor(c: AppContext, problem?: string): Response {
  return personalPage(c, <DoorPage t={c.var.t} problem={problem} />, problem ? 422 : 200);
}
