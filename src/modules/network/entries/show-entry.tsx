// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { type AppContext, inLanguage, notFound } from "#platform/http";
import { langBeside } from "#platform/i18n";
import { drawQr } from "#platform/ui";
import type { ProgrammeBeside } from "../beside/beside.ts";
import { findLastCheck } from "../keeping/check.queries.ts";
import { EntryPage } from "./entry.pages.tsx";
import { listOthersOf } from "./entry.queries.ts";
import { findEntry } from "./find-entry.ts";
import { holdsUntil } from "./moments.ts";
import type { Reader } from "./reader.ts";
import { listEntryNames } from "./summaries.queries.ts";

type Asked = { reader: Reader; id: string };

export async function showEntry(c: AppContext, programme: ProgrammeBeside, { reader, id }: Asked) {
  const { db, centre } = c.var;
  const entry = (await findEntry(db, centre.regionId, id, reader.localNow)) ?? notFound();
  const canonical = centre.origin + inLanguage(reader.language, `/wegwijzer/${id}`);
  const [check, others, beside, onSheet, qr] = await Promise.all([
    findLastCheck(db, id),
    entry.organization ? listOthersOf(db, centre.regionId, entry.organization.id, id) : [],
    entry.organization ? programme.ofOrganization(c, entry.organization.id) : null,
    listEntryNames(db, centre.regionId, reader.sheet),
    drawQr(canonical),
  ]);
  const props = {
    ...{ reader, entry, check, others, beside, onSheet, qr, canonical },
    house: { name: centre.frame.name, origin: centre.origin },
    own: langBeside(reader.language, "nl"),
  };
  return {
    view: <EntryPage {...props} />,
    until: earliest(holdsUntil(c, reader, { entries: [entry, ...entry.places], areOpen: false }), beside?.until),
  };
}

function earliest(one: Temporal.Instant, other: Temporal.Instant | null | undefined): Temporal.Instant {
  return other && Temporal.Instant.compare(other, one) < 0 ? other : one;
}
