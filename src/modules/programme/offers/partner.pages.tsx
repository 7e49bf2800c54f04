// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, EmptyState, Form, LinkButton, Notice, Page, SubmitButton, Tag } from "#platform/ui";
import type { ProposalState } from "./tables.ts";

export const partnerNews = ["sent", "nothing", "goes-on"] as const;

export type OfferOfPartner = {
  title: string;
  scheduleWords: string;
  isShown: boolean;
  asksConfirming: boolean;
  links: { change: string; end: string; confirm: string };
};
export type SentProposal = { words: string; state: ProposalState; answer: string };

type PartnerPageProps = {
  t: T;
  partner: string;
  centre: string;
  news: (typeof partnerNews)[number] | undefined;
  offers: OfferOfPartner[];
  sent: SentProposal[];
  newHref: string;
};

/** What a partner offers at this house, and what it told us. */
export function PartnerPage({ t, partner, centre, news, offers, sent, newHref }: PartnerPageProps) {
  return (
    <Page title={t("programme:offers.partner.title", { partner, centre })} robots="noindex">
      {news && (
        <Notice kind={news === "nothing" ? "note" : "good"}>
          <p>{t(`programme:offers.partner.news.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("programme:offers.partner.title", { partner, centre })}</h1>
          <p class="lead">{t("programme:offers.partner.lead", { centre })}</p>
          <div class="knoppen">
            <LinkButton href={newHref} kind="main" icon="plus">
              {t("programme:offers.partner.new")}
            </LinkButton>
          </div>
        </div>
        <section class="stack" aria-labelledby="h-aanbod">
          <h2 id="h-aanbod">{t("programme:offers.partner.offers")}</h2>
          {offers.length === 0 ? (
            <EmptyState title={t("programme:offers.partner.none")} />
          ) : (
            <ul class="lijn" role="list">
              {offers.map((offer) => (
                <Offer t={t} offer={offer} />
              ))}
            </ul>
          )}
        </section>
        {sent.length > 0 && <Sent t={t} sent={sent} />}
      </div>
    </Page>
  );
}

function Offer({ t, offer }: { t: T; offer: OfferOfPartner }) {
  const { title, scheduleWords, isShown, asksConfirming, links } = offer;
  return (
    <li class="stack--sm">
      <h3 class="h-klein">{title}</h3>
      <p>{scheduleWords}</p>
      {!isShown && <p class="muted">{t("programme:offers.partner.notShown")}</p>}
      {asksConfirming && <p>{t("programme:offers.partner.asks")}</p>}
      <div class="knoppen">
        {asksConfirming && (
          <Form action={links.confirm}>
            <SubmitButton>
              {t("programme:offers.partner.goesOn")}
              <AsideOf>{title}</AsideOf>
            </SubmitButton>
          </Form>
        )}
        <LinkButton href={links.change}>
          {t("programme:offers.partner.change")}
          <AsideOf>{title}</AsideOf>
        </LinkButton>
        <LinkButton href={links.end} kind="quiet">
          {t("programme:offers.partner.end")}
          <AsideOf>{title}</AsideOf>
        </LinkButton>
      </div>
    </li>
  );
}

const stateLooks = { new: "plain", accepted: "open", declined: "plain" } as const;

function Sent({ t, sent }: { t: T; sent: SentProposal[] }) {
  return (
    <section class="stack" aria-labelledby="h-gestuurd">
      <h2 id="h-gestuurd">{t("programme:offers.partner.sent")}</h2>
      <ul class="lijn" role="list">
        {sent.map(({ words, state, answer }) => (
          <li class="stack--sm">
            <p>
              {words} <Tag kind={stateLooks[state]}>{t(`programme:offers.partner.state.${state}`)}</Tag>
            </p>
            {answer !== "" && <p>{answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DoorClosedPage({ t }: { t: T }) {
  return (
    <Page title={t("programme:offers.closed.title")} robots="noindex">
      <h1>{t("programme:offers.closed.title")}</h1>
      <p class="lead">{t("programme:offers.closed.text")}</p>
    </Page>
  );
}
