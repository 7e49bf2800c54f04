// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkButton, type TextLink } from "#platform/ui";
import type { Action, Agenda } from "../meeting-tables/agenda.queries.ts";
import { Actions, Decisions, MeetingFacts, Minutes } from "../meeting-tables/meeting.pages.tsx";
import type { Meeting } from "../meeting-tables/network-table.queries.ts";
import { ActionFields, describeAction, PointFields, PointList } from "../meeting-tables/team-meeting.pages.tsx";
import { GuardedForm, WritingPage } from "../writing/writing.pages.tsx";

type Common = Sent & { t: T; language: Language; back: TextLink; formKey: string };

type MeetingBehindPageProps = Common & {
  today: string;
  meeting: Meeting;
  agenda: Agenda;
  members: string;
  organizationId: string;
  news: string | undefined;
  own: string;
  actionHref: (action: Action) => string | null;
};

/** The agenda beforehand, where a member adds what it likes to talk about; the minutes afterwards. */
export function MeetingBehindPage(props: MeetingBehindPageProps) {
  const { t, language, today, meeting, agenda, members, back, errors, news, own, actionHref } = props;
  const title = t("region:cooperation.tables.meetingTitle", {
    ...{ table: meeting.table, day: formatDate(meeting.heldOn, language) },
  });
  const isAhead = meeting.heldOn >= today && meeting.cancelledAt === null;
  return (
    <WritingPage title={title} back={back} errors={errors} news={news}>
      <MeetingFacts {...{ t, language, meeting }} />
      <p>{t("region:cooperation.tables.with", { members })}</p>
      {isAhead && (
        <p class="niet-printen">
          <LinkButton href={`${own}/agenda.ics`} icon="calendar-plus">
            {t("region:cooperation.tables.calendar")}
          </LinkButton>
        </p>
      )}
      <Points {...props} isAhead={isAhead} />
      <Actions
        {...{ t, language, today, id: "terug", actions: agenda.comingBack, hrefOf: actionHref }}
        title={t("region:cooperation.tables.comingBack")}
      />
      <Decisions t={t} decisions={agenda.decisions} />
      <Actions
        {...{ t, language, today, id: "acties", actions: agenda.agreed, hrefOf: actionHref }}
        title={t("region:cooperation.tables.actions")}
      />
      <Minutes t={t} minutes={meeting.minutes} />
    </WritingPage>
  );
}

function Points(props: MeetingBehindPageProps & { isAhead: boolean }) {
  const { t, agenda, organizationId, isAhead, own, formKey, typed, errors } = props;
  const isOwn = (id: string) =>
    agenda.points.some((point) => point.id === id && point.organizationId === organizationId);
  return (
    <section class="stack" aria-labelledby="h-punten">
      <h2 id="h-punten">{t("region:cooperation.tables.points")}</h2>
      <PointList
        {...{ t, formKey, points: agenda.points }}
        removeAction={(id) => (isAhead && isOwn(id) ? `${own}/punten/${id}/weg` : null)}
      />
      {isAhead && (
        <GuardedForm
          id="punt"
          title={t("region:cooperation.tables.addPoint")}
          action={`${own}/punten`}
          formKey={formKey}
          send={t("region:cooperation.add")}
        >
          <PointFields t={t} sent={{ typed, errors }} />
        </GuardedForm>
      )}
    </section>
  );
}

export function ActionBehindPage({ t, language, action, back, formKey, typed, errors }: Common & { action: Action }) {
  return (
    <WritingPage title={action.what} lead={describeAction(t, language, action)} back={back} errors={errors}>
      <GuardedForm formKey={formKey} send={t("region:cooperation.save")}>
        <ActionFields {...{ t, action, typed, errors }} />
      </GuardedForm>
    </WritingPage>
  );
}
