// SPDX-License-Identifier: EUPL-1.2
import { addDays, localToday } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import type { Job, Workshop } from "#platform/modules";
import { askAttention } from "../directory/attention.commands.ts";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { forgetOldMerges } from "../doubles/merge-note.commands.ts";
import { listKeeperAddresses } from "./keeper-addresses.queries.ts";
import { letterJobs } from "./letters.jobs.ts";
import { writeToKeepers } from "./letters.ts";
import { directoryZone } from "./names.ts";
import { getRules, listRegionIds } from "./rules.queries.ts";
import { type KeepingRules, standingOf } from "./rules.ts";
import { hideEntry, noteReminded, setStanding, showEntry, watchNewEntries } from "./watch.commands.ts";
import { findFirstCentre, listWatched, type WatchedEntry } from "./watch.queries.ts";

/** However many entries wait, one keeper hears of it once a month at most. */
const daysBetweenLetters = 30;

export const keepingJobs: Job[] = [
  { queue: "network.keep-true", every: "10 7 * * *", work: async (workshop) => await keepTrue(workshop) },
  ...letterJobs,
];

/** Every morning, one region after another. Doing it twice tells nobody twice. */
export async function keepTrue(workshop: Workshop): Promise<void> {
  const { db, now } = workshop;
  const today = localToday(now(), directoryZone);
  const regions = await withActor(db, house, async (trx) => {
    await forgetOldMerges(trx, now());
    return await listRegionIds(trx);
  });
  for (const regionId of regions) {
    await withActor(db, house, async (trx) => await keepRegion(workshop, trx, regionId, today));
  }
}

async function keepRegion(workshop: Workshop, trx: Transaction, regionId: string, today: string): Promise<void> {
  const now = workshop.now();
  await watchNewEntries(trx, regionId, today);
  const rules = await getRules(trx, regionId);
  const entries = await listWatched(trx, regionId, { staleDays: rules.staleDays, today });
  const steps: Step[] = [];
  for (const entry of entries) steps.push(await stepOn(trx, entry, rules, today, now));
  const reminded = steps.flatMap(({ remind }) => remind ?? []);
  await remindKeepers(workshop, trx, regionId, new Set(reminded), today);
  if (steps.some(({ isSeen }) => isSeen)) await raiseForRegion(trx, regionId);
  if (steps.some(({ isForTeam }) => isForTeam)) await askAttention(trx, regionId, regionId, now);
}

type Step = {
  /** Whose keepers are asked. */
  remind: string | null;
  /** Visitors see it otherwise from now on. */
  isSeen: boolean;
  isForTeam: boolean;
};

async function stepOn(
  trx: Transaction,
  entry: WatchedEntry,
  rules: KeepingRules,
  today: string,
  now: ReturnType<Workshop["now"]>,
): Promise<Step> {
  const { staleOn, isReminded, unkeptOn, isWarned, isHidden } = standingOf(entry, rules, today);
  const isFresh = staleOn === null;
  const standing = {
    ...{ staleOn, unkeptOn },
    remindedOn: isReminded ? today : isFresh ? null : entry.remindedOn,
    reminders: isFresh ? 0 : entry.reminders + (isReminded ? 1 : 0),
    warnedOn: isWarned ? (entry.warnedOn ?? today) : null,
    hiddenOn: isHidden ? (entry.hiddenOn ?? today) : null,
  };
  await setStanding(trx, entry.serviceId, standing);
  const isHiddenNow = isHidden && entry.hiddenOn === null;
  if (isHiddenNow) await hideEntry(trx, entry.serviceId, now);
  const isBack = entry.hiddenOn !== null && !isHidden;
  if (isBack) await showEntry(trx, entry.serviceId);
  return {
    remind: isReminded ? entry.organizationId : null,
    isSeen: isHiddenNow || isBack || staleOn !== entry.staleOn || unkeptOn !== entry.unkeptOn,
    isForTeam: isHiddenNow || (isWarned && entry.warnedOn === null),
  };
}

async function remindKeepers(
  workshop: Workshop,
  trx: Transaction,
  regionId: string,
  organizations: ReadonlySet<string>,
  today: string,
): Promise<void> {
  const centreId = await findFirstCentre(trx, regionId);
  if (centreId === null) return;
  for (const organizationId of organizations) {
    const keepers = (await listKeeperAddresses(trx, organizationId)).filter(
      ({ remindedOn }) => remindedOn === null || today >= addDays(remindedOn, daysBetweenLetters),
    );
    await writeToKeepers(workshop, trx, keepers, centreId, {
      kind: "network.remind",
      onceKey: `network.remind-${today}`,
      write: (t, centre) => ({
        subject: t("network:keeping.mail.remindSubject"),
        text: t("network:keeping.mail.remindText", { centre }),
      }),
    });
    await noteReminded(
      trx,
      keepers.map(({ id }) => id),
      today,
    );
  }
}
