// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { inLanguage } from "#platform/http";
import { completeLanguages } from "#platform/i18n";
import type { Job, Module, Workshop } from "#platform/modules";
import { listCoordinatorAddresses } from "../confirming/confirming.queries.ts";

export const offersJobs: Job[] = [{ queue: "programme.tell-proposal", onEvent: tellProposal }];
export const offersSubscriptions: Module["subscriptions"] = [
  { event: "programme.proposed", queue: "programme.tell-proposal" },
];

/** Says that a proposal waits, and nothing of what it says or who sent it. */
async function tellProposal({ config, db, mail, now, texts }: Workshop, { subjectId, centreId }: EventIds) {
  if (centreId === null) return;
  await withActor(db, house, async (trx) => {
    const centre = await getCentre(trx, centreId, config.publicUrl);
    for (const { id, email, language: code } of await listCoordinatorAddresses(trx, centreId)) {
      const language = completeLanguages.find((one) => one === code) ?? completeLanguages[0];
      const t = texts(language);
      const link = centre.origin + inLanguage(language, "/team/voorstellen");
      const paragraphs = [
        t("programme:offers.mail.text"),
        `${t("programme:offers.mail.link")}\n${link}`,
        centre.frame.name,
      ];
      const message = {
        centreId,
        kind: "programme.proposal",
        address: email,
        subject: t("programme:offers.mail.subject"),
        body: `${paragraphs.join("\n\n")}\n`,
        holdsLink: false,
        onceKey: `programme.proposal-${subjectId}-${id}`,
        keptUntil: now().add({ hours: 14 * 24 }),
      };
      await mail.queueMessage(trx, message, now());
    }
  });
}
