// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import { listOfferers } from "../activities/choices.queries.ts";
import { readAgenda } from "../incoming/reading/read-agenda.ts";
import { fetchAgenda, isEmptyAgenda } from "./agenda-of-source.ts";
import type { addSource, SourceFacts } from "./source.commands.ts";
import type { SourceInput } from "./source.form.ts";
import { listSources } from "./source.queries.ts";
import { hasRoomForSource } from "./source-room.queries.ts";
import { problemInWords } from "./source-words.ts";

type Problem = { errors: Record<string, string> };

/** Whose it is and what it is called, when no other agenda here has this address. */
export async function factsOf(c: AppContext, input: SourceInput, ownId?: string): Promise<Problem | SourceFacts> {
  const { db, centre, t } = c.var;
  const { formKey: _, ...typed } = input;
  const whose = (await listOfferers(db, centre.id)).find(({ id }) => id === input.organizationId);
  if (!whose) return { errors: { organizationId: t("programme:sources.problem.organization") } };
  if (!ownId && !(await hasRoomForSource(db, centre.id)))
    return { errors: { url: t("programme:sources.problem.noRoom") } };
  const same = (await listSources(db, centre.id)).find(({ url, id }) => url === input.url && id !== ownId);
  if (same) return { errors: { url: t("programme:sources.problem.known", { name: same.name }) } };
  return { ...typed, name: input.name || whose.name };
}

/** What is at the address now, when that is an agenda; else why not, beside the field. */
export async function findTypedSource(
  c: AppContext,
  input: SourceInput,
): Promise<Problem | Parameters<typeof addSource>[1]> {
  const { t, centre } = c.var;
  const facts = await factsOf(c, input);
  if ("errors" in facts) return facts;
  const fetched = await fetchAgenda(c.var.installation, facts);
  if (fetched.is !== "new") {
    const status = fetched.is === "problem" ? fetched.status : null;
    return { errors: { url: problemInWords(fetched.is === "problem" ? fetched.problem : "broken", status, t) } };
  }
  const read = readAgenda(fetched.body, { fileName: "agenda.ics", zone: centre.timeZone, today: "2000-01-01" });
  if (read.refused && !isEmptyAgenda(read)) return { errors: { url: problemInWords(read.refused.reason, null, t) } };
  return { ...facts, centreId: centre.id, content: fetched.body, formKey: input.formKey };
}
