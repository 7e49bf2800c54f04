// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { findChangeToTell } from "./change.queries.ts";
import { listKeeperAddress, listKeeperAddresses } from "./keeper-addresses.queries.ts";
import { writeToKeepers } from "./letters.ts";

export const keepingLetters: Module["letters"] = {
  "network.invite": "network:keeping.mail.inviteName",
  "network.change": "network:keeping.mail.changeName",
  "network.remind": "network:keeping.mail.remindName",
};
export const letterJobs: Job[] = [
  { queue: "network.invite-keeper", onEvent: inviteKeeper },
  { queue: "network.tell-change", onEvent: tellChange },
];
export const keepingSubscriptions: Module["subscriptions"] = [
  { event: "network.keeper-invited", queue: "network.invite-keeper" },
  { event: "network.change-answered", queue: "network.tell-change" },
];

async function inviteKeeper(workshop: Workshop, { eventId, subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    await writeToKeepers(workshop, trx, await listKeeperAddress(trx, subjectId), centreId, {
      kind: "network.invite",
      onceKey: `network.invite-${eventId}`,
      write: (t, centre) => ({
        subject: t("network:keeping.mail.inviteSubject"),
        text: t("network:keeping.mail.inviteText", { centre }),
      }),
    });
  });
}

/** That there is an answer; what it says stands behind the link. */
async function tellChange(workshop: Workshop, { subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    const change = await findChangeToTell(trx, subjectId);
    if (!change || change.state === "new") return;
    const { state, organizationId } = change;
    await writeToKeepers(workshop, trx, await listKeeperAddresses(trx, organizationId), centreId, {
      kind: "network.change",
      onceKey: `network.change-${subjectId}`,
      write: (t) => ({
        subject: t("network:keeping.mail.changeSubject"),
        text: t(`network:keeping.mail.${state}`),
      }),
    });
  });
}
