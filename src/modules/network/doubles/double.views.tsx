// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import { type AppContext, newFormKey, personalPage, statusOf } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { activityChoices } from "../keeping/activity-choices.ts";
import { factInWords, labelOf } from "../keeping/difference.ts";
import type { KnownEntry } from "../keeping/entry-facts.queries.ts";
import type { OrganizationInside } from "../keeping/organization.queries.ts";
import { teamHref } from "../keeping/team-links.ts";
import { DoublesPage, doubleNews } from "./double.pages.tsx";
import { type Kind, listDoubles } from "./double.queries.ts";
import { organizationFields } from "./merge.form.ts";
import { MergePage } from "./merge.pages.tsx";
import { differingFacts } from "./merged-facts.ts";
import { listMerges } from "./merges.queries.ts";

export async function showDoubles(c: AppContext): Promise<Response> {
  const { t, db, centre, language, now } = c.var;
  const merges = await listMerges(db, centre.regionId, now());
  const pairsOf = async (kind: Kind, part: "organisaties" | "hulp") => {
    const pairs = await listDoubles(db, centre.regionId, kind);
    return pairs.map(({ one, other, likeness }) => ({
      ...{ one, other, likeness, href: teamHref(c, `/dubbel/${part}/${one.id}/${other.id}`) },
    }));
  };
  const view = (
    <DoublesPage
      t={t}
      organizations={await pairsOf("organization", "organisaties")}
      entries={await pairsOf("service", "hulp")}
      merges={merges.map(({ id, object, goesName, staysName, staysId, mergedAt, isLast }) => ({
        ...{ goes: goesName, stays: staysName, day: formatDate(localToday(mergedAt, centre.timeZone), language) },
        href: teamHref(c, `/${object === "service" ? "hulp" : "organisaties"}/${staysId}`),
        apart: isLast ? teamHref(c, `/dubbel/samen/${id}/los`) : null,
      }))}
      news={doubleNews.find((news) => news === c.req.query("gedaan"))}
      backHref={teamHref(c)}
    />
  );
  return personalPage(c, view);
}

export function showOrganizations(
  c: AppContext,
  { stays, goes }: { stays: OrganizationInside; goes: OrganizationInside },
  errors: FieldErrors,
): Response {
  const { t } = c.var;
  const fields = organizationFields
    .filter((name) => !stays.isHouse || name === "phone")
    .filter((name) => (stays[name] ?? "") !== (goes[name] ?? ""))
    .map((name) => ({
      ...{ name, label: t(`network:keeping.organization.${name}`) },
      ...{ stays: stays[name] ?? "", goes: goes[name] ?? "" },
    }));
  const swap = stays.isHouse ? null : teamHref(c, `/dubbel/organisaties/${goes.id}/${stays.id}`);
  const view = (
    <MergePage
      t={t}
      {...{ stays: stays.name, goes: goes.name, fields, errors, swap }}
      formKey={newFormKey()}
      backHref={teamHref(c, "/dubbel")}
      comes={t("network:doubles.merge.organizationComes")}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

export async function showEntries(
  c: AppContext,
  { stays, goes }: { stays: KnownEntry; goes: KnownEntry },
  errors: FieldErrors,
): Promise<Response> {
  const { t, language } = c.var;
  const wording = { t, language, activities: activityChoices(t) };
  const fields = differingFacts(stays.facts, goes.facts).map((name) => ({
    ...{ name, label: labelOf(t, name) },
    ...{ stays: factInWords(stays.facts, name, wording), goes: factInWords(goes.facts, name, wording) },
  }));
  const view = (
    <MergePage
      t={t}
      {...{ stays: stays.facts.name, goes: goes.facts.name, fields, errors }}
      swap={teamHref(c, `/dubbel/hulp/${goes.id}/${stays.id}`)}
      formKey={newFormKey()}
      backHref={teamHref(c, "/dubbel")}
      comes={t("network:doubles.merge.entryComes")}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
