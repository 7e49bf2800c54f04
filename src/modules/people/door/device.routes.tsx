// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import * as z from "zod";
import { formatDate } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  personalPage,
  readForm,
  statusOf,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import type { FieldErrors } from "#platform/ui";
import { dayHere } from "../day-here.ts";
import { knowPeople } from "../permissions.ts";
import { teamPath } from "../roles/paths.ts";
import { signOut } from "../signing-in/redirect.ts";
import { pairDevice, withdrawDevice } from "./device.commands.ts";
import { DevicesPage } from "./device.pages.tsx";
import { listDevices } from "./device.queries.ts";
import { writeCookie } from "./door-cookies.ts";
import { secretHashOf } from "./door-pass.ts";

const path = "/team/deurtoestel";
const problem = "people:securing.device.nameProblem";
const deviceForm = z.object({ name: z.string(problem).min(1, problem).max(60, problem) });

/** Devices of the house itself. One is paired on the device, which then signs the coordinator out. */
export function deviceRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => await showDevices(c))
    .post(path, may(knowPeople), async (c) => {
      const form = await readForm(c, deviceForm);
      if (!form.ok) return await showDevices(c, form.errors);
      const secret = randomBytes(32).toString("base64url");
      const device = { centreId: c.var.centre.id, name: form.value.name, secretHash: secretHashOf(secret) };
      await pairDevice(c.var.db, device, c.var.now());
      writeCookie(c, "vrijplaats-deur", secret);
      return await signOut(c, identity, inLanguage(c.var.language, "/deur"));
    })
    .post(`${path}/:id/intrekking`, may(knowPeople), async (c) => {
      await withdrawDevice(c.var.db, c.var.centre.id, askedId(c));
      return c.redirect(inLanguage(c.var.language, `${path}?gedaan=1`), 303);
    });
}

async function showDevices(c: AppContext, errors: FieldErrors = {}): Promise<Response> {
  const { db, centre, language, t } = c.var;
  const devices = await listDevices(db, centre.id);
  const view = (
    <DevicesPage
      t={t}
      devices={devices.map(({ id, name, pairedAt, lastUsedOn }) => ({
        name,
        since: dayHere(c, pairedAt),
        lastUsed: lastUsedOn && formatDate(lastUsedOn, language),
        withdrawHref: inLanguage(language, `${path}/${id}/intrekking`),
      }))}
      isWithdrawn={c.req.query("gedaan") !== undefined}
      errors={errors}
      links={{ team: inLanguage(language, teamPath), pair: inLanguage(language, path) }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
