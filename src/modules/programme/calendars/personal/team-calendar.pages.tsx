// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, Form, FormKey, Page, SubmitButton } from "#platform/ui";
import { FeedAddress } from "./feed-address.pages.tsx";

type TeamCalendarPageProps = {
  t: T;
  address: string;
  back: string;
  calendar: { feed: { https: string; webcal: string } | null } | null;
  formKey: string;
};

export function TeamCalendarPage({ t, address, back, calendar, formKey }: TeamCalendarPageProps) {
  return (
    <Page title={t("programme:feeds.team.title")} robots="noindex">
      <BackLink href={back}>{t("programme:team.mine.title")}</BackLink>
      <div class="stack--sm">
        <h1>{t("programme:feeds.team.title")}</h1>
        <p class="lead">{t("programme:feeds.team.lead")}</p>
      </div>
      {calendar ? (
        <FeedAddress t={t} feed={calendar.feed} address={address} />
      ) : (
        <Form action={address}>
          <FormKey value={formKey} />
          <SubmitButton>{t("programme:feeds.team.make")}</SubmitButton>
        </Form>
      )}
    </Page>
  );
}
