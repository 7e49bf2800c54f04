// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn, signOut } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  personalPage,
  personOf,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import type { About } from "#platform/rights";
import { eraseForm, guestEraseForm } from "./erase.form.ts";
import { ErasePage, type OwnDoor, OwnRowsPage } from "./own-rights.pages.tsx";
import { download, erase, findOwnKinds, findReadableKinds, receiptAddress } from "./own-rights.ts";
import type { Register } from "./register.ts";

export type RightsServices = { identity: Pick<Identity, "findEmails" | "end">; register: Register };

type Shown = Partial<Pick<Parameters<typeof ErasePage>[0], "errors" | "typed" | "refused">>;

/** Everything of whoever is signed in: to see, to take along, and to end. */
export function ownRightsRoutes({ identity, register }: RightsServices) {
  return new Hono<AppEnv>()
    .get("/mijn-plek/gegevens", may(beSignedIn), async (c) => {
      const kinds = await findReadableKinds(c, register, await self(c));
      return personalPage(c, <OwnRowsPage t={c.var.t} door={doorOf(c)} kinds={kinds} />);
    })
    .get("/mijn-plek/gegevens/gegevens.zip", may(beSignedIn), async (c) => await download(c, register, await self(c)))
    .get("/mijn-plek/gegevens/wissen", may(beSignedIn), async (c) => await showErase(c, {}))
    .post("/mijn-plek/gegevens/wissen", may(beSignedIn), async (c) => {
      const about = await self(c);
      const sent = (await hasSignUps(c, about)) ? await readForm(c, eraseForm) : await readForm(c, guestEraseForm);
      if (!sent.ok) return await showErase(c, sent);
      const { signUps, formKey } = sent.value;
      const { email: _, ...withoutSignUps } = about;
      const outcome = await erase(c, register, {
        ...{ about: signUps === "stay" ? withoutSignUps : about, signUps },
        ...{ askedBy: "person", formKey },
      });
      if ("refused" in outcome) return await showErase(c, { refused: outcome.refused });
      return await signOut(c, identity, receiptAddress(c, outcome.number));
    });

  /** Their address shows that sign-ups with it are theirs: they signed in with it. */
  async function self(c: AppContext): Promise<About> {
    const { id } = personOf(c);
    const email = (await identity.findEmails([id])).get(id);
    return { personId: id, email, signInEmail: email };
  }

  async function hasSignUps(c: AppContext, about: About): Promise<boolean> {
    return (await findOwnKinds(c, register, about)).some(({ table }) => table === "programme.sign_up");
  }

  async function showErase(c: AppContext, shown: Shown): Promise<Response> {
    const kinds = await findOwnKinds(c, register, await self(c));
    const hasChoice = kinds.some(({ table }) => table === "programme.sign_up");
    const form = { errors: {}, typed: {}, ...shown, formKey: newFormKey(), hasChoice };
    const view = <ErasePage t={c.var.t} door={doorOf(c)} kinds={kinds} {...form} />;
    return personalPage(c, view, shown.errors || shown.refused ? 422 : 200);
  }
}

function doorOf({ var: { t, language } }: AppContext): OwnDoor {
  return {
    address: inLanguage(language, "/mijn-plek/gegevens"),
    back: { href: inLanguage(language, "/mijn-plek"), label: t("site:rights.own.toMyPlace") },
  };
}
