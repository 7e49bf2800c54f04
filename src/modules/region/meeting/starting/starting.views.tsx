// SPDX-License-Identifier: EUPL-1.2
import { listHousesOfRegion } from "#modules/network";
import { type AppContext, inLanguage, page, statusOf } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import type { Choices } from "./choice.ts";
import { StartingPage } from "./starting.pages.tsx";

export type ShownChoice = { name: string; words: string; isProposal: boolean; choices: Choices };

export async function showStarting(c: AppContext, shown: ShownChoice, errors: FieldErrors = {}): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const view = (
    <StartingPage
      {...shown}
      t={t}
      errors={errors}
      houses={(await listHousesOfRegion(db, centre.regionId)).map(({ name }) => name)}
      otherHref={inLanguage(language, "/team/regio/beginnen/andere")}
      back={{ href: inLanguage(language, "/team/regio"), label: t("region:meeting.back") }}
    />
  );
  return page(c, view, statusOf(errors));
}
