// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, BackLink, EmptyState, Form, Notice, OnlyWith, Page, SubmitButton } from "#platform/ui";

export type PartnerWithDoor = {
  name: string;
  /** Absent: this partner has no link, or it was withdrawn. */
  address: string | null;
  links: { give: string; withdraw: string };
};

type DoorsPageProps = {
  t: T;
  news: "given" | "withdrawn" | undefined;
  partners: PartnerWithDoor[];
  links: { list: string; partners: string };
};

/** Which partners have a link to tell us what they offer. */
export function DoorsPage({ t, news, partners, links }: DoorsPageProps) {
  return (
    <Page title={t("programme:offers.doors.title")} robots="noindex">
      <BackLink href={links.list}>{t("programme:offers.list.title")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`programme:offers.doors.news.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("programme:offers.doors.title")}</h1>
          <p class="lead">{t("programme:offers.doors.lead")}</p>
        </div>
        {partners.length === 0 ? (
          <EmptyState title={t("programme:offers.doors.none")}>
            <OnlyWith part="partners">
              <p>
                <a href={links.partners}>{t("programme:offers.doors.toPartners")}</a>
              </p>
            </OnlyWith>
          </EmptyState>
        ) : (
          <ul class="lijn" role="list">
            {partners.map((partner) => (
              <PartnerDoor t={t} partner={partner} />
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}

function PartnerDoor({ t, partner: { name, address, links } }: { t: T; partner: PartnerWithDoor }) {
  const of = <AsideOf>{name}</AsideOf>;
  return (
    <li class="stack--sm">
      <h2 class="h-klein">{name}</h2>
      {address ? (
        <>
          <p>{t("programme:offers.doors.send")}</p>
          <p class="code" dir="ltr">
            {address}
          </p>
          <p>
            <a href={address}>
              {t("programme:offers.doors.look")}
              {of}
            </a>
          </p>
          <Form action={links.withdraw}>
            <SubmitButton kind="quiet">
              {t("programme:offers.doors.withdraw")}
              {of}
            </SubmitButton>
          </Form>
        </>
      ) : (
        <Form action={links.give}>
          <SubmitButton kind="second">
            {t("programme:offers.doors.give")}
            {of}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
