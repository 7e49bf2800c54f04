// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { CentreOfRequest } from "#platform/http";
import { languageCodes } from "#platform/i18n";
import { toHouseStyle } from "./house-style/house-style.queries.ts";
import { stylesheetOf } from "./house-style/stylesheet.ts";

/** What a centre arranged about all its pages: colours of its own, and languages it does not offer. */
export async function findLook(
  db: Database,
  centreId: string,
): Promise<Pick<CentreOfRequest, "houseStyle" | "languages">> {
  const row = await db
    .selectFrom("network.centre as centre")
    .leftJoin("site.houseStyle as style", (join) =>
      join.onRef("style.centreId", "=", "centre.id").on("style.isLive", "=", true),
    )
    .select((e) => [
      "style.light",
      "style.dark",
      e
        .selectFrom("site.languageOff as off")
        .select((of) => of.fn.agg<string[] | null>("array_agg", ["off.language"]).as("languages"))
        .whereRef("off.centreId", "=", "centre.id")
        .as("off"),
    ])
    .where("centre.id", "=", centreId)
    .executeTakeFirst();
  const off = row?.off ?? [];
  return {
    houseStyle:
      row?.light && row.dark ? stylesheetOf(toHouseStyle({ light: row.light, dark: row.dark })).address : null,
    languages: languageCodes.filter((language) => !off.includes(language)),
  };
}
