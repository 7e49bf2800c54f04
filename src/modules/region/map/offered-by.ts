// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import type { Fact } from "#platform/ui";
import type { ActivityCode } from "./activities.ts";
import type { OfferedBy } from "./cell.pages.tsx";
import type { CellOffering } from "./cells.queries.ts";
import { languageName } from "./language-name.ts";
import { audienceCodes } from "./map-filter.ts";

const dutch = "nl";

/** What is behind a cell, per organization. */
export function offeredBy(c: AppContext, activity: ActivityCode, offerings: readonly CellOffering[]): OfferedBy[] {
  const byOrganization = Map.groupBy(offerings, ({ organizationId }) => organizationId);
  return [...byOrganization.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        name: first.organizationName,
        entries: own.map((offering) => ({
          title: offering.title,
          href: hrefOf(c, offering),
          words: inWords(c, offering),
        })),
        facts: factsOf(c, own, first),
        secureHref: secureHref(c, activity, first),
      },
    ];
  });
}

/** To its page, where this house has it or the other house says where it is. */
function hrefOf({ var: { centre, language } }: AppContext, offering: CellOffering): string | null {
  const { serviceId, slug, centreId, host } = offering;
  if (serviceId !== null) return centre.parts.has("directory") ? inLanguage(language, `/wegwijzer/${serviceId}`) : null;
  const path = inLanguage(language, `/programma/${slug}`);
  if (centreId === centre.id) return centre.parts.has("programme") ? path : null;
  return host === null ? null : `${new URL(centre.origin).protocol}//${host}${path}`;
}

/** "Jongeren. In het Arabisch. ’s Avonds." */
function inWords({ var: { t, language } }: AppContext, offering: CellOffering): string {
  const { audiences, audienceWords, languages, evening, weekend } = offering;
  const people = audienceCodes
    .filter((code) => audiences.includes(code))
    .map((code) => t(`network:terms.audience.${code}`));
  const spoken = languages.filter((code) => code !== dutch).map((code) => languageName(t, language, code));
  const parts = [
    [...people, ...(audienceWords ? [audienceWords] : [])].join(", "),
    spoken.join(", "),
    evening && t("region:map.cell.evening"),
    weekend && t("region:map.cell.weekend"),
  ];
  return parts.flatMap((part) => (part ? [`${capitalize(part)}.`] : [])).join(" ");
}

function factsOf(c: AppContext, own: readonly CellOffering[], first: CellOffering): Fact[] {
  const { t, language } = c.var;
  const checkedOn = own
    .flatMap((offering) => offering.checkedOn ?? [])
    .toSorted()
    .at(-1);
  const { untilOn, payer, saidOn, saidBy } = first;
  return [
    {
      label: t("region:map.cell.checked"),
      value: checkedOn ? formatDate(checkedOn, language) : t("region:map.cell.unknown"),
    },
    {
      label: t("region:map.cell.until"),
      value: untilOn ? formatDate(untilOn, language) : t("region:map.cell.unknown"),
      ...(saidOn && saidBy && { detail: t(`region:map.cell.said.${saidBy}`, { day: formatDate(saidOn, language) }) }),
    },
    { label: t("region:map.cell.payer"), value: t(`region:map.payer.${payer ?? "unknown"}`) },
  ];
}

/** Only for what somebody answers for, in a municipality. */
function secureHref(c: AppContext, activity: ActivityCode, offering: CellOffering): string | null {
  const { person, centre, language } = c.var;
  const { organizationId, municipality } = offering;
  if (!person?.coordinatorAt.includes(centre.id) || organizationId === null || municipality === null) return null;
  return inLanguage(language, `/team/regio/zeker/${organizationId}/${activity}/${municipality}`);
}
