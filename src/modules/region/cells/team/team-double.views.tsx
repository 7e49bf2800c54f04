// SPDX-License-Identifier: EUPL-1.2
import type { AppContext, Sent } from "#platform/http";
import { showAnswerDouble } from "../doubles/answer-double.views.tsx";
import type { DoubleInside } from "../doubles/double.queries.ts";
import { teamRegionHref } from "../links.ts";

export async function showTeamDouble(c: AppContext, double: DoubleInside, sent: Sent): Promise<Response> {
  const { t, centre } = c.var;
  const back = { href: teamRegionHref(c), label: t("region:cells.team.title") };
  return await showAnswerDouble(c, { double, organizationId: centre.organizationId, back, isGuarded: false }, sent);
}
