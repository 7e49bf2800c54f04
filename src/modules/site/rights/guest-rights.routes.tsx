// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { linkGone, withOwnSignUp } from "#modules/programme";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  newFormKey,
  personalPage,
  readForm,
  statusOf,
} from "#platform/http";
import type { About } from "#platform/rights";
import { guestEraseForm } from "./erase.form.ts";
import { ErasePage, type OwnDoor, OwnRowsPage } from "./own-rights.pages.tsx";
import { download, erase, findOwnKinds, findReadableKinds, receiptAddress } from "./own-rights.ts";
import type { Register } from "./register.ts";

/**
 * The same for who has no place of their own: of the one sign-up that the link opens. An e-mail address that someone
 * typed shows nothing about whose it is, so what else is known by it stays out.
 */
export function guestRightsRoutes(register: Register) {
  return new Hono<AppEnv>()
    .get("/a/:token/gegevens", may(anyone), async (c) => {
      return await withGuest(c, async (about) => {
        const kinds = await findReadableKinds(c, register, about);
        return personalPage(c, <OwnRowsPage t={c.var.t} door={doorOf(c)} kinds={kinds} />);
      });
    })
    .get("/a/:token/gegevens/gegevens.zip", may(anyone), async (c) => {
      return await withGuest(c, async (about) => await download(c, register, about));
    })
    .get("/a/:token/gegevens/wissen", may(anyone), async (c) => {
      return await withGuest(c, async (about) => await showErase(c, about));
    })
    .post("/a/:token/gegevens/wissen", may(anyone), async (c) => {
      return await withGuest(c, async (about) => {
        const sent = await readForm(c, guestEraseForm);
        if (!sent.ok) return await showErase(c, about, sent.errors);
        const asked = { about, askedBy: "guest", signUps: "erase", formKey: sent.value.formKey } as const;
        const outcome = await erase(c, register, asked);
        return "number" in outcome ? c.redirect(receiptAddress(c, outcome.number), 303) : await showErase(c, about);
      });
    });

  async function showErase(c: AppContext, about: About, errors = {}): Promise<Response> {
    const kinds = await findOwnKinds(c, register, about);
    const form = { errors, typed: {}, formKey: newFormKey(), hasChoice: false };
    const status = statusOf(errors);
    return personalPage(c, <ErasePage t={c.var.t} door={doorOf(c)} kinds={kinds} {...form} />, status);
  }
}

async function withGuest(c: AppContext, answer: (about: About) => Promise<Response>): Promise<Response> {
  const found = await withOwnSignUp(c, async (_, { signUpId }) => ({ signUpId }));
  return found ? await answer(found) : linkGone(c);
}

function doorOf(c: AppContext): OwnDoor {
  const own = inLanguage(c.var.language, `/a/${c.req.param("token")}`);
  return { address: `${own}/gegevens`, back: { href: own, label: c.var.t("site:rights.own.toSignUp") } };
}
