// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { listKeeperAddresses } from "../keeping/keeper-addresses.queries.ts";
import { writeLetter, writeToKeepers } from "../keeping/letters.ts";
import { findRemarkToTell } from "./remark.queries.ts";

export const remarkLetters: Module["letters"] = {
  "network.remark": "network:remarks.mail.name",
  "network.remark-answered": "network:remarks.mail.answeredName",
};
export const remarkJobs: Job[] = [
  { queue: "network.tell-remark", onEvent: tellKeepers },
  { queue: "network.tell-answer", onEvent: tellSender },
];
export const remarkSubscriptions: Module["subscriptions"] = [
  { event: "network.remarked", queue: "network.tell-remark" },
  { event: "network.remark-answered", queue: "network.tell-answer" },
];

/** That something was said, and nothing of what or by whom. */
async function tellKeepers(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const remark = await findRemarkToTell(trx, subjectId);
    if (remark?.state !== "new" || !remark.organizationId) return;
    const keepers = await listKeeperAddresses(trx, remark.organizationId);
    await writeToKeepers(workshop, trx, keepers, remark.centreId, {
      kind: "network.remark",
      onceKey: `network.remark-${remark.id}`,
      write: (t) => ({ subject: t("network:remarks.mail.subject"), text: t("network:remarks.mail.text") }),
    });
  });
}

/** What came of it, to who wished to hear. */
async function tellSender(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const remark = await findRemarkToTell(trx, subjectId);
    if (!remark?.email || remark.state === "new") return;
    const { email, language, state, answer, centreId, entry } = remark;
    await writeLetter(
      workshop,
      trx,
      { address: email, language, centreId, path: "/wegwijzer" },
      {
        kind: "network.remark-answered",
        onceKey: `network.remark-answered-${remark.id}`,
        write: (t) => ({
          subject: t("network:remarks.mail.answeredSubject"),
          text: [
            t("network:remarks.mail.answeredText", { name: entry }),
            t(`network:remarks.outcomes.${state}`),
            answer,
          ]
            .filter(Boolean)
            .join("\n\n"),
        }),
      },
    );
  });
}
