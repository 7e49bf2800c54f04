// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type AppContext, notFound, nothingSent, personalPage, type Sent, statusOf, typedText } from "#platform/http";
import { activityChoices } from "./activity-choices.ts";
import { ChangePage } from "./change.pages.tsx";
import { findChange, type ProposedChange, readContent, readOrganizationContent } from "./change.queries.ts";
import { type Difference, describeDifferences } from "./difference.ts";
import { findEntryFacts } from "./entry-facts.queries.ts";
import { emptyEntry } from "./entry-facts.ts";
import { findOrganizationInside } from "./organization.queries.ts";
import { noOrganization, organizationDifferences } from "./organization-facts.ts";
import { teamHref } from "./team-links.ts";

/** Against what stands there now, not what stood there when it was sent. */
export async function showChange(c: AppContext, changeId: string, sent: Sent = nothingSent): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const change = (await findChange(db, centre.regionId, changeId)) ?? notFound();
  const { about, title, organization, sentOn, state, answer } = change;
  const view = (
    <ChangePage
      {...{ t, organization, state, answer, isNew: about === "new" }}
      words={t(`network:keeping.change.${about}`, { title })}
      day={formatDate(sentOn, language)}
      differences={state === "new" ? await differencesOf(c, change) : []}
      typed={{ answer: typedText(sent.typed, "answer") }}
      errors={sent.errors}
      links={{
        list: teamHref(c),
        yes: teamHref(c, `/wijzigingen/${change.id}/ja`),
        no: teamHref(c, `/wijzigingen/${change.id}/nee`),
        entry: standsAt(c, change),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

async function differencesOf(c: AppContext, change: ProposedChange): Promise<Difference[]> {
  const { t, db, language, centre } = c.var;
  if (change.about === "organization") {
    const before = (await findOrganizationInside(db, centre.regionId, change.organizationId)) ?? noOrganization;
    return organizationDifferences(before, { ...before, ...readOrganizationContent(change.content) }, t);
  }
  const known = change.serviceId ? await findEntryFacts(db, centre.regionId, change.serviceId) : null;
  const before = known?.facts ?? emptyEntry;
  const wording = { t, language, activities: activityChoices(t) };
  return describeDifferences(before, { ...before, ...readContent(change.content) }, wording);
}

function standsAt(c: AppContext, { about, organizationId, serviceId }: ProposedChange): string | null {
  if (about === "organization") return teamHref(c, `/organisaties/${organizationId}`);
  return serviceId ? teamHref(c, `/hulp/${serviceId}`) : null;
}
