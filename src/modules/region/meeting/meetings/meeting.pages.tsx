// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  EmptyState,
  ErrorSummary,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  QrCode,
  type QrSquares,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import { longestTitle } from "./meeting.form.ts";
import type { MeetingDay } from "./meeting.ts";

export const meetingNews = ["planned", "changed"] as const;

type MeetingsPageProps = {
  t: T;
  wasDropped: boolean;
  meetings: { title: string; when: string; place: string; day: MeetingDay; href: string }[];
  newHref: string;
  back: TextLink;
};

export function MeetingsPage({ t, wasDropped, meetings, newHref, back }: MeetingsPageProps) {
  return (
    <Page title={t("region:meeting.meetings.title")} robots="noindex" back={back}>
      {wasDropped && (
        <Notice kind="good">
          <p>{t("region:meeting.meetings.dropped")}</p>
        </Notice>
      )}
      <h1>{t("region:meeting.meetings.title")}</h1>
      <p class="lead">{t("region:meeting.meetings.lead")}</p>
      <p>
        <LinkButton href={newHref} icon="plus">
          {t("region:meeting.meetings.new")}
        </LinkButton>
      </p>
      {meetings.length === 0 && (
        <EmptyState title={t("region:meeting.meetings.none")}>
          <p>{t("region:meeting.meetings.noneText")}</p>
        </EmptyState>
      )}
      <ul class="plan" role="list">
        {meetings.map(({ title, when, place, day, href }) => (
          <li>
            <a href={href}>
              <b>{title}</b>
              <span>
                {[when, place, day === "today" && t("region:meeting.meetings.today")].filter(Boolean).join(", ")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type MeetingPageProps = {
  t: T;
  news: (typeof meetingNews)[number] | undefined;
  title: string;
  when: string;
  place: string;
  day: MeetingDay;
  code: string;
  typedAt: string;
  qr: QrSquares;
  links: { change: string; drop: string; walk: string; sheet: string; principles: string };
  back: TextLink;
};

/** To show on a screen or lay on the tables: the code, big, and the squares for a phone. */
export function MeetingPage(props: MeetingPageProps) {
  const { t, news, title, when, place, day, links, back } = props;
  return (
    <Page title={title} robots="noindex" back={back}>
      {news && (
        <Notice kind="good">
          <p>{t(`region:meeting.meetings.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      <p class="lead">{[when, place].filter(Boolean).join(", ")}</p>
      {day === "past" ? <p>{t("region:meeting.meetings.past")}</p> : <CodeCard {...props} />}
      <nav class="knoppen niet-printen" aria-label={t("region:meeting.meetings.menu")}>
        <LinkButton href={links.walk}>{t("region:meeting.links.walking.label")}</LinkButton>
        <a href={links.sheet}>{t("region:meeting.links.sheet.label")}</a>
        <a href={links.principles}>{t("region:meeting.links.principles.label")}</a>
        <a href={links.change}>{t("region:meeting.meetings.change")}</a>
      </nav>
      <details class="card toegang niet-printen">
        <summary>{t("region:meeting.meetings.drop")}</summary>
        <Form class="stack" action={links.drop}>
          <p>{t("region:meeting.meetings.dropText")}</p>
          <SubmitButton kind="second">{t("region:meeting.meetings.dropSure")}</SubmitButton>
        </Form>
      </details>
    </Page>
  );
}

function CodeCard({ t, day, when, code, typedAt, qr }: MeetingPageProps) {
  return (
    <section class="card stack regio-code" aria-labelledby="h-code">
      <h2 id="h-code">{t("region:meeting.meetings.code")}</h2>
      <p>{t("region:meeting.meetings.codeText")}</p>
      <p class="regio-code__woorden">{code}</p>
      <p>
        {t("region:meeting.meetings.typedAt")} <b class="regio-code__adres">{typedAt}</b>
      </p>
      <QrCode squares={qr} label={t("region:meeting.meetings.qr")} />
      {day === "ahead" && <p class="muted">{t("region:meeting.meetings.opens", { when })}</p>}
    </section>
  );
}

type MeetingFormPageProps = Sent & { t: T; title: string; formKey: string; back: TextLink };

export function MeetingFormPage({ t, title, formKey, back, ...sent }: MeetingFormPageProps) {
  return (
    <Page title={title} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{title}</h1>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextField
          {...typedField(sent, "title")}
          label={t("region:meeting.meetings.name")}
          hint={t("region:meeting.meetings.nameHint")}
          maxlength={longestTitle}
        />
        <TextField
          {...typedField(sent, "heldOn")}
          label={t("region:meeting.meetings.day")}
          hint={t("region:meeting.meetings.dayHint")}
          type="date"
          short
        />
        <TextField {...typedField(sent, "place")} label={t("region:meeting.meetings.place")} maxlength={longestTitle} />
        <SubmitButton>{t("region:meeting.meetings.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
