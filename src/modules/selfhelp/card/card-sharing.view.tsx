// SPDX-License-Identifier: EUPL-1.2

import { useArea } from "../area/area-context.ts";
import { PageHead } from "../plan/page-head.view.tsx";
import { MayGo } from "../plan/plan-overview.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { type CardBody, cardKeys, documentOfCard, draftOfCard, titleOf, withLine } from "./card.ts";
import type { CardProps } from "./card.view.tsx";

export function CardSharing({ card }: CardProps) {
  const { t, language } = useArea();
  const what = t("selfhelp:card.title");
  return (
    <div class="stack--lg">
      <PageHead
        to={["card", card.id]}
        back={what}
        title={t("selfhelp:card.toShare")}
        lead={t("selfhelp:card.shareLead")}
      >
        <MayGo />
      </PageHead>
      <ShareView
        document={() => documentOfCard({ t, language }, card.body)}
        about={{ id: card.id, what }}
        forProfessionals={true}
      />
    </div>
  );
}

/** For a crisis-card consultant, or anybody else: their words come beside the card, never on it by themselves. */
export function WriteAlong({ card }: CardProps) {
  const { t, language, vault, sendSoon } = useArea();
  const take = async (title: string, line: string) => {
    const now = vault.entry<CardBody>(card.id) ?? card;
    const key = cardKeys.find((one) => titleOf(t, one) === title) ?? "me.know";
    await vault.put({ ...now, body: withLine(now.body, { key, line }) });
    sendSoon("at once");
  };
  const questions = [t("selfhelp:card.along.missing"), t("selfhelp:card.along.clearer")];
  return (
    <div class="stack--lg">
      <PageHead
        to={["card", card.id]}
        back={t("selfhelp:card.title")}
        title={t("selfhelp:card.toWriteAlong")}
        lead={t("selfhelp:card.along.lead")}
      >
        <p>{t("selfhelp:card.along.how")}</p>
      </PageHead>
      <ShareView
        document={() => draftOfCard({ t, language }, card.body, questions)}
        about={{ id: `samen ${card.id}`, what: t("selfhelp:card.toWriteAlong") }}
        forProfessionals={true}
        mayWrite
        onTake={take}
      />
    </div>
  );
}
