// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, type SignedInPerson } from "#platform/http";
import type { Identity } from "#platform/identity";
import { findPersonOfSession } from "../persons/signed-in-person.queries.ts";
import { backInLanguage } from "./back.ts";

/** Where whoever just got these cookies goes on: back to where they came from, or else to a first page of theirs. */
export async function landing(
  c: AppContext,
  identity: Pick<Identity, "findSession">,
  cookies: readonly string[],
  asked: string | undefined,
): Promise<string> {
  if (asked) return backInLanguage(c.var.language, asked);
  const cookie = cookies.map((line) => line.split(";")[0]).join("; ");
  const session = await identity.findSession(new Headers({ cookie }));
  return firstPage(c, session && (await findPersonOfSession(c.var.db, session, c.var.now())));
}

/** Of the team where someone is of the team here, else of their own place. */
export function firstPage({ var: { centre, language } }: AppContext, person: SignedInPerson | null): string {
  const isOfTheTeam = centre !== undefined && (person?.teamAt.includes(centre.id) ?? false);
  return inLanguage(language, isOfTheTeam ? "/team" : "/mijn-plek");
}
