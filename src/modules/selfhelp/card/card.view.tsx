// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { EarlierVersions } from "../area/earlier.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { LinkButton, Page } from "../area/pieces.view.tsx";
import { dayOf, EntryDoors, ToolPage } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { MayGo } from "../plan/plan-overview.view.tsx";
import { ShareList } from "../sharing/share-list.view.tsx";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { type CardBody, documentOfCard } from "./card.ts";
import { CardForm } from "./card-form.view.tsx";
import { CardPage } from "./card-page.view.tsx";
import { CardSharing, WriteAlong } from "./card-sharing.view.tsx";
import { CardPicture } from "./picture.view.tsx";
import { TakeOver } from "./take-over.view.tsx";
import { cardTool } from "./tool.ts";
import { WalletCard } from "./wallet.view.tsx";

export type CardProps = { card: Entry<CardBody> };

/** `#/card`, or `#/card/ID` where two devices made one each; after it what one does with it. */
export function CardWhole({ rest }: { rest: readonly string[] }) {
  const { t, language, vault } = useArea();
  const cards = vault.entries<CardBody>("card", "card");
  const named = cards.find(({ id }) => id === rest[0]);
  const card = named ?? cards[0];
  const page = named ? rest[1] : rest[0];
  if (page === "wie") return <AllShares />;
  if (page === "overnemen") return <TakeOver card={card} />;
  if (page === "maken" || !card) return page === "maken" ? <CardForm card={card} /> : <NoCard />;
  if (page === "papier" || page === "lezen") return <WalletCard card={card} />;
  if (page === "beeld") return <CardPicture card={card} />;
  if (page === "delen") return <CardSharing card={card} />;
  if (page === "samen") return <WriteAlong card={card} />;
  if (page === "eerder") {
    return <EarlierVersions entry={card} documentOf={({ body }) => documentOfCard({ t, language }, body)} />;
  }
  return <OneCard card={card} others={cards.filter(({ id }) => id !== card.id)} />;
}

function NoCard() {
  const { t } = useArea();
  return (
    <ToolPage tool={cardTool}>
      <p>{t("selfhelp:card.begin")}</p>
      <p class="row">
        <LinkButton kind="main" icon="pencil" href={fragmentOf("card", "maken")}>
          {t("selfhelp:card.make")}
        </LinkButton>
        <LinkButton href={fragmentOf("card", "overnemen")}>{t("selfhelp:card.toTakeOver")}</LinkButton>
      </p>
    </ToolPage>
  );
}

/** The card first: whoever opens it in a hard moment needs nothing else. */
function OneCard({ card, others }: CardProps & { others: readonly Entry<CardBody>[] }) {
  const { t, language } = useArea();
  const { id } = card;
  return (
    <Page to="#/" back={t("selfhelp:area.title")} title={t("selfhelp:card.title")}>
      <div class="kluis-alleen">
        <SharedDocumentView t={t} document={documentOfCard({ t, language }, card.body)} heading="h2" />
      </div>
      <p class="row">
        <LinkButton kind="main" icon="pencil" href={fragmentOf("card", id, "maken")}>
          {t("selfhelp:card.change")}
        </LinkButton>
        <LinkButton icon="printer" href={fragmentOf("card", id, "papier")}>
          {t("selfhelp:card.toPaper")}
        </LinkButton>
        <LinkButton icon="image" href={fragmentOf("card", id, "beeld")}>
          {t("selfhelp:card.toPicture")}
        </LinkButton>
        <LinkButton icon="send" href={fragmentOf("card", id, "delen")}>
          {t("selfhelp:card.toShare")}
        </LinkButton>
        <LinkButton icon="users" href={fragmentOf("card", id, "samen")}>
          {t("selfhelp:card.toWriteAlong")}
        </LinkButton>
        <LinkButton icon="eye" href={fragmentOf("card", "wie")}>
          {t("selfhelp:card.toWho")}
        </LinkButton>
      </p>
      {others.map((other) => (
        <p key={other.id}>
          <a href={fragmentOf("card", other.id)}>{t("selfhelp:card.other", { day: dayOf(other.changed) })}</a>
        </p>
      ))}
      <MayGo />
      <p class="small muted">{t("selfhelp:card.promise")}</p>
      <p class="small muted">{t("selfhelp:card.method")}</p>
      <EntryDoors entry={card} />
    </Page>
  );
}

function AllShares() {
  const { t } = useArea();
  return (
    <CardPage title={t("selfhelp:card.toWho")} lead={t("selfhelp:card.whoLead")}>
      <ShareList />
    </CardPage>
  );
}
