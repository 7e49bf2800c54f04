// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { askAttention } from "../directory/attention.commands.ts";
import type { OrganizationFacts } from "../organizations/organization.ts";
import { lockChange, type ProposedChange, readContent, readOrganizationContent } from "./change.queries.ts";
import { noteCheck } from "./check.commands.ts";
import { findEntryFacts } from "./entry-facts.queries.ts";
import { type EntryFacts, emptyEntry } from "./entry-facts.ts";
import { changeOwnOrganization } from "./organization-change.commands.ts";
import { saveEntry } from "./save-entry.commands.ts";
import type { ChangeAbout } from "./tables.ts";

export type Proposing = {
  regionId: string;
  organizationId: string;
  serviceId: string | null;
  about: ChangeAbout;
  content: Partial<EntryFacts> | Partial<OrganizationFacts>;
  title: string;
  formKey: string;
};
export type Answering = { regionId: string; centreId: string; changeId: string; today: string };
export type Answered = "answered" | "answered before" | "gone";

/** The same form key gives the same proposal, so a form sent twice waits once. */
export async function proposeChange(trx: Transaction, asked: Proposing, now: Temporal.Instant): Promise<void> {
  const added = await trx
    .insertInto("network.proposedChange")
    .values({ ...asked, content: JSON.stringify(asked.content), createdAt: now, answeredAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await askAttention(trx, asked.regionId, added.id, now);
}

/** A yes: what was proposed stands there, on the word of the organization that sent it. */
export async function acceptChange(trx: Transaction, asked: Answering, now: Temporal.Instant): Promise<Answered> {
  const change = await lockChange(trx, asked.regionId, asked.changeId);
  if (!change) return "gone";
  if (change.state !== "new") return "answered before";
  const done =
    change.about === "organization" ? await acceptOwn(trx, asked, change) : await acceptEntry(trx, asked, change, now);
  if (!done) return "gone";
  await setAnswer(trx, change.id, { state: "accepted", answer: "", ...done, answeredAt: now });
  await recordEvent(trx, "network.change-answered", change.id, asked.centreId, now);
  return "answered";
}

async function acceptOwn(
  trx: Transaction,
  { regionId, today }: Answering,
  { organizationId, content }: ProposedChange,
) {
  const own = { regionId, organizationId, content: readOrganizationContent(content), today };
  return (await changeOwnOrganization(trx, own)) ? {} : null;
}

async function acceptEntry(trx: Transaction, asked: Answering, change: ProposedChange, now: Temporal.Instant) {
  const serviceId = change.serviceId ?? change.formKey;
  const known = await findEntryFacts(trx, asked.regionId, serviceId);
  if (change.about !== "new" && known?.organizationId !== change.organizationId) return null;
  const facts = { ...(known?.facts ?? emptyEntry), ...readContent(change.content) };
  const { regionId, today } = asked;
  const { organizationId } = change;
  await saveEntry(trx, change.organization, { regionId, serviceId, organizationId, facts, today, now });
  await noteCheck(trx, {
    ...{ regionId, serviceId, organizationId, way: "keeper", centreId: null, remark: "", formKey: change.id },
    checkedOn: change.sentOn,
  });
  return { serviceId };
}

/** No, with a line that the keeper reads. */
export async function declineChange(
  trx: Transaction,
  { answer, ...asked }: Answering & { answer: string },
  now: Temporal.Instant,
): Promise<Answered> {
  const change = await lockChange(trx, asked.regionId, asked.changeId);
  if (!change) return "gone";
  if (change.state !== "new") return "answered before";
  await setAnswer(trx, change.id, { state: "declined", answer, answeredAt: now });
  await recordEvent(trx, "network.change-answered", change.id, asked.centreId, now);
  return "answered";
}

type Answer = {
  state: "accepted" | "declined";
  answer: string;
  serviceId?: string;
  answeredAt: Temporal.Instant;
};

async function setAnswer(trx: Transaction, id: string, answer: Answer): Promise<void> {
  await trx.updateTable("network.proposedChange").set(answer).where("id", "=", id).execute();
}
