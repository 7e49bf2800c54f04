// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  personalPage,
  withAsker,
} from "#platform/http";
import { capitalize } from "#platform/i18n";
import { linkToken, shortCodeInGroups } from "#platform/links";
import { drawQr } from "#platform/ui";
import { teamDateHref } from "../activities/team-links.ts";
import { recordReadingBy } from "../asking/asker.ts";
import { wordingOf } from "../asking/wording.ts";
import { addressOf, whenItIs, whereItIs } from "../dates/date-words.ts";
import { seeWhoComes } from "../permissions.ts";
import { findSignUp, type PersonalSignUp } from "../sign-ups/sign-up.queries.ts";
import { standingOf } from "../sign-ups/sign-up.ts";
import { deskHref } from "./desk-links.ts";
import { codeAddress } from "./own-code.ts";
import { showShortCode } from "./short-code.commands.ts";
import { SlipPage } from "./slip.pages.tsx";

/** `logDb` writes down that someone of the team held this person's link in hand. */
export function slipRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/team/aan-de-balie/briefje/:id", may(seeWhoComes), async (c) => {
    const { signUp, code } = await readSlip(c, logDb);
    const { t, language, centre, installation } = c.var;
    const token = linkToken(installation.keys, { kind: "sign-up", id: signUp.signUpId, version: signUp.linkVersion });
    const view = (
      <SlipPage
        t={t}
        centre={centre.frame}
        title={signUp.title}
        standing={standingOf(signUp, c.var.now())}
        when={capitalize(whenItIs(signUp, wordingOf(c)))}
        where={placeInWords(c, signUp)}
        isSeries={signUp.seriesId !== null}
        squares={await drawQr(centre.origin + inLanguage(language, `/a/${token}`))}
        code={code && shortCodeInGroups(code)}
        codeAddress={codeAddress(c)}
        isNew={c.req.query("gedaan") === "1"}
        links={{
          desk: deskHref(language),
          date: teamDateHref(language, signUp),
          consent: inLanguage(language, `/team/toestemming?aanmelding=${signUp.signUpId}`),
        }}
      />
    );
    return personalPage(c, view);
  });
}

async function readSlip(c: AppContext, logDb: Database) {
  const id = askedId(c);
  const { centre, now, installation } = c.var;
  const slip = await withAsker(c, async (trx) => {
    const signUp = await findSignUp(trx, id, now());
    if (signUp?.centreId !== centre.id) return null;
    return { signUp, code: await showShortCode(trx, installation.keys, signUp, now()) };
  });
  if (!slip) return notFound();
  await recordReadingBy(c, logDb, { what: "programme.slip", aboutIds: [id], listOf: slip.signUp.title });
  return slip;
}

function placeInWords({ var: { t, centre } }: AppContext, signUp: PersonalSignUp): string {
  return [whereItIs(signUp, t).place, addressOf(signUp, centre.frame, t)].join(", ");
}
