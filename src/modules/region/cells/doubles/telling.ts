// SPDX-License-Identifier: EUPL-1.2
import { findFirstCentre, listKeeperAddresses, writeToKeepers } from "#modules/network";
import { writeToCoordinators } from "#modules/programme";
import type { Transaction } from "#platform/db";
import type { Module, Workshop } from "#platform/modules";
import { noteTold } from "./double.commands.ts";
import { listToTell } from "./telling.queries.ts";

export const doubleLetters: Module["letters"] = { "region.double": "region:cells.letter.name" };

type ToTell = Awaited<ReturnType<typeof listToTell>>[number];

/**
 * To each organization that is one of a double, before anybody else reads it: one letter, however many there are. Who
 * has no address to write to is told by the team, and has its two weeks from then.
 */
export async function tellWhoDoTheSame(
  workshop: Workshop,
  trx: Transaction,
  regionId: string,
  today: string,
): Promise<void> {
  const sender = await findFirstCentre(trx, regionId);
  if (sender === null) return;
  for (const party of await listToTell(trx, regionId)) {
    const isTold =
      party.centreId === null
        ? await tellKeepers(workshop, trx, party, sender, today)
        : await tellHouse(workshop, trx, party.centreId, today);
    if (isTold) await noteTold(trx, party.organizationId, party.doubleIds, today);
  }
}

async function tellKeepers(
  workshop: Workshop,
  trx: Transaction,
  { organizationId }: ToTell,
  sender: string,
  today: string,
): Promise<boolean> {
  const keepers = await listKeeperAddresses(trx, organizationId);
  await writeToKeepers(workshop, trx, keepers, sender, {
    kind: "region.double",
    onceKey: `region.double-${today}`,
    write: (t) => ({ subject: t("region:cells.letter.subject"), text: t("region:cells.letter.text") }),
    path: (token) => `/regio/bijhouden/${token}`,
  });
  return keepers.length > 0;
}

/** A coordinator of the house reads it on the page of the team, letter or not. */
async function tellHouse(workshop: Workshop, trx: Transaction, centreId: string, today: string): Promise<boolean> {
  await writeToCoordinators(workshop, trx, {
    centreId,
    kind: "region.double",
    path: "/team/regio",
    onceKey: `region.double-${centreId}-${today}`,
    keptDays: 30,
    write: ({ t, centre, link }) => ({
      subject: t("region:cells.letter.subject"),
      paragraphs: [t("region:cells.letter.text"), link, centre],
    }),
  });
  return true;
}
