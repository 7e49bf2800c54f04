// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  Choice,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  Notice,
  Page,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import type { Desk } from "./line.queries.ts";
import { LineForm, LinesToTakeBack, type ShownLine } from "./line-form.pages.tsx";

export const municipalityNews = ["written", "takenBack", "putBack", "desk", "noDesk"] as const;

type TeamMunicipalitiesPageProps = { t: T; municipalities: TextLink[]; startHref: string; back: TextLink };

export function TeamMunicipalitiesPage({ t, municipalities, startHref, back }: TeamMunicipalitiesPageProps) {
  return (
    <Page title={t("region:meeting.municipality.team")} robots="noindex" back={back}>
      <h1>{t("region:meeting.municipality.team")}</h1>
      <p class="lead">{t("region:meeting.municipality.teamLead")}</p>
      {municipalities.length === 0 && (
        <EmptyState title={t("region:meeting.noColumns")}>
          <p>
            <a href={startHref}>{t("region:meeting.starting.title")}</a>
          </p>
        </EmptyState>
      )}
      <ul class="plan" role="list">
        {municipalities.map(({ label, href }) => (
          <li>
            <a href={href}>
              <b>{label}</b>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type TeamMunicipalityPageProps = Sent & {
  t: T;
  news: (typeof municipalityNews)[number] | undefined;
  name: string;
  today: string;
  lines: ShownLine[];
  desk: { name: string; keeperHref: string } | null;
  words: string;
  found: Desk[];
  formKey: string;
  hrefs: { self: string; write: string; desk: string; noDesk: string; page: string };
  back: TextLink;
};

export function TeamMunicipalityPage(props: TeamMunicipalityPageProps) {
  const { t, news, name, lines, typed, errors, today, formKey, hrefs, back } = props;
  return (
    <Page title={name} robots="noindex" back={back}>
      {news && (
        <Notice kind="good">
          <p>{t(`region:meeting.municipality.news.${news}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <h1>{name}</h1>
      <p>
        <a href={hrefs.page}>{t("region:meeting.municipality.toPage", { name })}</a>
      </p>
      <LineForm {...{ t, typed, errors, today, formKey }} action={hrefs.write} isGuarded={false} />
      {lines.length > 0 && <h2>{t("region:meeting.municipality.did")}</h2>}
      {lines.length > 0 && <LinesToTakeBack t={t} lines={lines} />}
      <DeskCard {...props} />
    </Page>
  );
}

/** Then its own keeper writes what it did, without an account. */
function DeskCard({ t, name, desk, words, found, errors, hrefs }: TeamMunicipalityPageProps) {
  return (
    <section class="card stack--lg" aria-labelledby="h-loket">
      <h2 id="h-loket">{t("region:meeting.municipality.desk", { name })}</h2>
      <p>{t("region:meeting.municipality.deskText")}</p>
      {desk && (
        <Form class="stack" action={hrefs.noDesk}>
          <p>{t("region:meeting.municipality.deskIs", { name: desk.name })}</p>
          <p>
            <a href={desk.keeperHref}>{t("region:meeting.municipality.deskKeeper")}</a>
          </p>
          <SubmitButton kind="quiet">{t("region:meeting.municipality.deskAway")}</SubmitButton>
        </Form>
      )}
      <Form class="stack" method="get" action={hrefs.self}>
        <TextField name="zoek" label={t("region:meeting.municipality.deskWords")} value={words} type="search" short />
        <SubmitButton kind="second">{t("region:meeting.starting.look")}</SubmitButton>
      </Form>
      {words && found.length === 0 && <p role="status">{t("region:meeting.municipality.deskNone")}</p>}
      {(found.length > 0 || errors.organization) && (
        <Form class="stack" action={hrefs.desk}>
          <Fieldset name="organization" legend={t("region:meeting.municipality.deskWhich")} error={errors.organization}>
            {found.map(({ id, name: label }) => (
              <Choice type="radio" name="organization" value={id} label={label} />
            ))}
          </Fieldset>
          <SubmitButton kind="second">{t("region:meeting.municipality.deskSave")}</SubmitButton>
        </Form>
      )}
    </section>
  );
}
