// SPDX-License-Identifier: EUPL-1.2
import { listKeeperAddresses, writeLetter } from "#modules/network";
import { formatDate } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { type Language, readLanguage, type T } from "#platform/i18n";
import { linkToken } from "#platform/links";
import type { Job, Module, Workshop } from "#platform/modules";
import { type Agenda, getAgenda } from "./agenda.queries.ts";
import { findLetter } from "./letters.queries.ts";
import { findMeeting, listMembers, type Meeting } from "./network-table.queries.ts";

export const tableLetters: Module["letters"] = {
  "region.agenda": "region:cooperation.mail.agendaName",
  "region.minutes": "region:cooperation.mail.minutesName",
};
export const tableJobs: Job[] = [{ queue: "region.tell-meeting", onEvent: tellMembers }];
export const tableSubscriptions: Module["subscriptions"] = [
  { event: "region.meeting-told", queue: "region.tell-meeting" },
];

/** To whoever holds a link of a member, with the link to read it behind. */
async function tellMembers(workshop: Workshop, { subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    const letter = await findLetter(trx, subjectId);
    const meeting = letter && (await findMeeting(trx, letter.regionId, letter.meetingId));
    if (!letter || !meeting) return;
    const agenda = await getAgenda(trx, meeting);
    for (const member of await listMembers(trx, meeting.tableId)) {
      for (const { id, email, language, linkVersion } of await listKeeperAddresses(trx, member.id)) {
        const token = linkToken(workshop.keys, { kind: "keeper", id, version: linkVersion });
        const path = `/samenwerken/namens/${token}/bijeenkomsten/${meeting.id}`;
        const receiver = { address: email, language, centreId, path };
        await writeLetter(workshop, trx, receiver, {
          kind: `region.${letter.kind}`,
          onceKey: `region.${letter.kind}-${letter.id}-${id}`,
          write: (t) => describe(t, readLanguage(language), letter.kind, meeting, agenda),
        });
      }
    }
  });
}

function describe(t: T, language: Language, kind: "agenda" | "minutes", meeting: Meeting, agenda: Agenda) {
  const values = { table: meeting.table, day: formatDate(meeting.heldOn, language) };
  const written = kind === "agenda" ? agendaLines(t, language, agenda) : minutesLines(t, language, meeting, agenda);
  return {
    subject: t(`region:cooperation.mail.${kind}Subject`, values),
    text: [t(`region:cooperation.mail.${kind}Text`, values), ...written].filter(Boolean).join("\n\n"),
  };
}

function agendaLines(t: T, language: Language, { points, comingBack }: Agenda): string[] {
  return [
    listed(
      t("region:cooperation.tables.points"),
      points.map(({ title }) => title),
    ),
    listed(t("region:cooperation.tables.comingBack"), describeActions(t, language, comingBack)),
    t("region:cooperation.mail.agendaEnd"),
  ];
}

function minutesLines(t: T, language: Language, { minutes }: Meeting, { decisions, agreed }: Agenda): string[] {
  return [
    listed(
      t("region:cooperation.tables.decisions"),
      decisions.map(({ words }) => words),
    ),
    listed(t("region:cooperation.tables.actions"), describeActions(t, language, agreed)),
    minutes,
  ];
}

function describeActions(t: T, language: Language, actions: Agenda["agreed"]): string[] {
  return actions.map(({ organization, what, dueOn }) =>
    t("region:cooperation.tables.actionLine", { organization, what, day: formatDate(dueOn, language) }),
  );
}

function listed(title: string, lines: string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((line) => `- ${line}`)].join("\n");
}
