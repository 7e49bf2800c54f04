// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, LinkButton, TextArea, TextField, type TextLink } from "#platform/ui";
import { OrganizationSelect } from "../covenants/team-covenant.pages.tsx";
import { longestLine, longestText, longestWords } from "../writing/fields.form.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { StateChoices } from "../writing/state-choices.pages.tsx";
import { Words } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, NothingOfPersons, WritingPage } from "../writing/writing.pages.tsx";
import type { Action, Agenda } from "./agenda.queries.ts";
import { Actions, MeetingFacts } from "./meeting.pages.tsx";
import type { Meeting } from "./network-table.queries.ts";

type Common = Sent & { t: T; back: TextLink; formKey: string };

export function MeetingFormPage({ t, title, back, formKey, typed, errors }: Common & { title: string }) {
  const sent = { typed, errors };
  return (
    <WritingPage title={title} back={back} errors={errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <TextField
          {...typedField(sent, "heldOn")}
          type="date"
          label={t("region:cooperation.tables.when")}
          hint={t("region:cooperation.dayHint")}
          short
        />
        <TextField
          {...typedField(sent, "startsAt")}
          label={t("region:cooperation.tables.from")}
          hint={t("region:cooperation.tables.timeHint")}
          short
        />
        <TextField {...typedField(sent, "endsAt")} label={t("region:cooperation.tables.until")} short />
        <TextField
          {...typedField(sent, "place")}
          label={t("region:cooperation.tables.place")}
          hint={t("region:cooperation.tables.placeHint")}
          maxlength={longestLine}
        />
      </KeyedForm>
    </WritingPage>
  );
}

type TeamMeetingPageProps = Common & {
  language: Language;
  today: string;
  meeting: Meeting;
  agenda: Agenda;
  members: NamedOrganization[];
  letters: { kind: "agenda" | "minutes"; day: string }[];
  news: string | undefined;
  own: string;
  actionHref: (action: Action) => string;
};

/** Preparing a meeting, and writing down what came of it. */
export function TeamMeetingPage(props: TeamMeetingPageProps) {
  const { t, language, meeting, back, errors, news, own, agenda, today, actionHref, formKey } = props;
  const title = t("region:cooperation.tables.meetingTitle", {
    ...{ table: meeting.table, day: formatDate(meeting.heldOn, language) },
  });
  const isCancelled = meeting.cancelledAt !== null;
  return (
    <WritingPage title={title} back={back} errors={errors} news={news}>
      <MeetingFacts {...{ t, language, meeting }} />
      <div class="knoppen niet-printen">
        <LinkButton href={`${own}/agenda.ics`} icon="calendar-plus">
          {t("region:cooperation.tables.calendar")}
        </LinkButton>
        <LinkButton href={`${own}/wijzigen`}>{t("region:cooperation.tables.move")}</LinkButton>
        <ButtonForm action={`${own}/afgelasting`} formKey={formKey} name="cancelled" value={isCancelled ? "no" : "yes"}>
          {t(`region:cooperation.tables.${isCancelled ? "goesOn" : "cancel"}`)}
        </ButtonForm>
      </div>
      <Points {...props} />
      <Actions
        {...{ t, language, today, id: "terug", actions: agenda.comingBack, hrefOf: actionHref }}
        title={t("region:cooperation.tables.comingBack")}
      />
      <Letter {...props} kind="agenda" />
      <DecisionForm {...props} />
      <Actions
        {...{ t, language, today, id: "acties", actions: agenda.agreed, hrefOf: actionHref }}
        title={t("region:cooperation.tables.actions")}
      />
      <ActionForm {...props} />
      <MinutesForm {...props} />
      <Letter {...props} kind="minutes" />
    </WritingPage>
  );
}

function Points({ t, agenda, typed, errors, formKey, own }: TeamMeetingPageProps) {
  const sent = { typed, errors };
  return (
    <section class="stack" aria-labelledby="h-punten">
      <h2 id="h-punten">{t("region:cooperation.tables.points")}</h2>
      <PointList t={t} points={agenda.points} removeAction={(id) => `${own}/punten/${id}/weg`} formKey={formKey} />
      <KeyedForm
        id="punt"
        title={t("region:cooperation.tables.addPoint")}
        action={`${own}/punten`}
        formKey={formKey}
        send={t("region:cooperation.add")}
      >
        <PointFields t={t} sent={sent} />
      </KeyedForm>
    </section>
  );
}

type PointListProps = {
  t: T;
  points: Agenda["points"];
  formKey: string;
  removeAction: (id: string) => string | null;
};

export function PointList({ t, points, formKey, removeAction }: PointListProps) {
  if (points.length === 0) return <p>{t("region:cooperation.tables.noPoints")}</p>;
  return (
    <ol class="stack">
      {points.map((point) => {
        const action = removeAction(point.id);
        return (
          <li class="stack--sm">
            <p>
              <b>{point.title}</b>
              {point.organization && ` (${point.organization})`}
            </p>
            <Words text={point.note} />
            {action && (
              <ButtonForm action={action} formKey={formKey}>
                {t("region:cooperation.remove")}
                <AsideOf>{point.title}</AsideOf>
              </ButtonForm>
            )}
          </li>
        );
      })}
    </ol>
  );
}

export function PointFields({ t, sent }: { t: T; sent: Sent }) {
  return (
    <>
      <TextField {...typedField(sent, "title")} label={t("region:cooperation.tables.point")} maxlength={longestLine} />
      <TextArea
        {...typedField(sent, "note")}
        label={t("region:cooperation.tables.note")}
        rows={3}
        maxlength={longestWords}
      />
      <NothingOfPersons t={t} />
    </>
  );
}

function DecisionForm({ t, agenda, typed, errors, formKey, own }: TeamMeetingPageProps) {
  return (
    <section class="stack" aria-labelledby="h-besluiten">
      <h2 id="h-besluiten">{t("region:cooperation.tables.decisions")}</h2>
      <ul class="lijn" role="list">
        {agenda.decisions.map(({ id, words }) => (
          <li class="row row--between">
            <span>{words}</span>
            <ButtonForm action={`${own}/besluiten/${id}/weg`} formKey={formKey}>
              {t("region:cooperation.remove")}
              <AsideOf>{words}</AsideOf>
            </ButtonForm>
          </li>
        ))}
      </ul>
      <KeyedForm id="besluit" action={`${own}/besluiten`} formKey={formKey} send={t("region:cooperation.add")}>
        <TextArea
          {...typedField({ typed, errors }, "decision")}
          label={t("region:cooperation.tables.decision")}
          rows={2}
          maxlength={longestWords}
        />
      </KeyedForm>
    </section>
  );
}

function ActionForm({ t, members, typed, errors, formKey, own }: TeamMeetingPageProps) {
  const sent = { typed, errors };
  return (
    <KeyedForm
      id="actie"
      title={t("region:cooperation.tables.addAction")}
      action={`${own}/acties`}
      formKey={formKey}
      send={t("region:cooperation.add")}
    >
      <OrganizationSelect {...{ t, sent, organizations: members }} />
      <TextField {...typedField(sent, "what")} label={t("region:cooperation.tables.what")} maxlength={longestWords} />
      <TextField
        {...typedField(sent, "dueOn")}
        type="date"
        label={t("region:cooperation.tables.due")}
        hint={t("region:cooperation.dayHint")}
        short
      />
    </KeyedForm>
  );
}

function MinutesForm({ t, meeting, typed, errors, formKey, own }: TeamMeetingPageProps) {
  const written = "minutes" in typed ? typed : { minutes: meeting.minutes };
  return (
    <KeyedForm
      id="verslag"
      title={t("region:cooperation.tables.minutes")}
      action={`${own}/verslag`}
      formKey={formKey}
      send={t("region:cooperation.save")}
    >
      <TextArea
        {...typedField({ typed: written, errors }, "minutes")}
        label={t("region:cooperation.tables.minutesLabel")}
        hint={t("region:cooperation.tables.minutesHint")}
        rows={10}
        maxlength={longestText}
      />
    </KeyedForm>
  );
}

function Letter({ t, language, letters, formKey, own, kind }: TeamMeetingPageProps & { kind: "agenda" | "minutes" }) {
  const last = letters.find((letter) => letter.kind === kind);
  return (
    <div class="stack--sm niet-printen">
      <ButtonForm action={`${own}/brief`} formKey={formKey} name="about" value={kind}>
        {t(`region:cooperation.tables.send.${kind}`)}
      </ButtonForm>
      {last && <p class="muted">{t("region:cooperation.tables.sentOn", { day: formatDate(last.day, language) })}</p>}
    </div>
  );
}

type ActionPageProps = Common & { language: Language; action: Action };

/** How it went with what was agreed; the way back too. */
export function ActionFields({ t, action, typed, errors }: Pick<ActionPageProps, "t" | "action" | "typed" | "errors">) {
  const chosen = typedText(typed, "state") || action.state;
  return (
    <>
      <StateChoices t={t} chosen={chosen} error={errors.state} />
      <TextField
        {...typedField({ typed: "line" in typed ? typed : { line: action.line }, errors }, "line")}
        label={t("region:cooperation.tables.line")}
        hint={t("region:cooperation.tables.lineHint")}
        maxlength={500}
      />
    </>
  );
}

export function TeamActionPage({ t, language, action, back, formKey, typed, errors }: ActionPageProps) {
  return (
    <WritingPage title={action.what} back={back} errors={errors}>
      <p class="lead">{describeAction(t, language, action)}</p>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <ActionFields {...{ t, action, typed, errors }} />
      </KeyedForm>
    </WritingPage>
  );
}

export function describeAction(t: T, language: Language, { organization, table, dueOn }: Action): string {
  return t("region:cooperation.tables.actionOf", { organization, table, day: formatDate(dueOn, language) });
}
