// SPDX-License-Identifier: EUPL-1.2

import { useArea } from "../area/area-context.ts";
import { MayGo } from "../plan/plan-overview.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { type CardBody, cardKeys, documentOfCard, draftOfCard, titleOf, withLine } from "./card.ts";
import type { CardProps } from "./card.view.tsx";
import { CardPage } from "./card-page.view.tsx";

export function CardSharing({ card }: CardProps) {
  const { t, language } = useArea();
  return (
    <CardPage id={card.id} title={t("selfhelp:card.toShare")} lead={t("selfhelp:card.shareLead")} head={<MayGo />}>
      <ShareView
        document={() => documentOfCard({ t, language }, card.body)}
        about={{ id: card.id, what: t("selfhelp:card.title") }}
        forProfessionals={true}
      />
    </CardPage>
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
    <CardPage
      id={card.id}
      title={t("selfhelp:card.toWriteAlong")}
      lead={t("selfhelp:card.along.lead")}
      head={<p>{t("selfhelp:card.along.how")}</p>}
    >
      <ShareView
        document={() => draftOfCard({ t, language }, card.body, questions)}
        about={{ id: `samen ${card.id}`, what: t("selfhelp:card.toWriteAlong") }}
        forProfessionals={true}
        mayWrite
        onTake={take}
      />
    </CardPage>
  );
}
