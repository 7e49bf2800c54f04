// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { Identity, Made } from "#platform/identity";
import { shortCodeInGroups } from "#platform/links";
import { drawQr } from "#platform/ui";

/** Ten new codes, as they stand on the card. */
export async function makeCard({ securing }: Identity, personId: string, made: Made): Promise<string[]> {
  return (await securing.makeCard(personId, made)).map(shortCodeInGroups);
}

/** A new sheet: the code, where to type it, and the picture that saves the typing. */
export async function makeSheet(c: AppContext, { securing }: Identity, personId: string, made: Made) {
  const { centre, language } = c.var;
  const code = await securing.makeSheet(personId, made);
  const address = centre.origin + inLanguage(language, "/inloggen/blad");
  return {
    code: shortCodeInGroups(code),
    address: address.replace(/^https?:\/\//, ""),
    squares: await drawQr(`${address}/${code}`),
  };
}
