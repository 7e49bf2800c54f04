// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Facts } from "#platform/ui";
import type { PartyLine } from "./double-line.ts";

/** What each of who do the same says of it, in its own words. */
export function Parties({ t, parties }: { t: T; parties: readonly PartyLine[] }) {
  const facts = parties.map(({ name, answered, view, words }) => ({
    label: answered === null ? name : t("region:cells.double.answeredOn", { name, day: answered }),
    value: words || t("region:cells.double.noAnswer"),
    detail: view && t(`region:cells.views.${view}`),
  }));
  return <Facts facts={facts} />;
}
