// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  Notice,
  OnlyWith,
  Page,
  SubmitButton,
  Table,
  Tag,
} from "#platform/ui";
import { teamRoles } from "../persons/centres-of.ts";
import { type RequestInWords, TeamRequests } from "../roles/team-requests.pages.tsx";
import { WhoFields } from "../roles/who-fields.pages.tsx";
import type { RoleName } from "../tables.ts";

type Member = {
  roleId: string;
  personId: string;
  name: string;
  role: RoleName;
  email: string;
  since: string;
  isPaused: boolean;
};

export const teamNews = ["ended", "answered", "withdrawn"] as const;
export type TeamNews = (typeof teamNews)[number];

type TeamPageProps = {
  t: T;
  language: Language;
  team: Member[];
  requests: readonly RequestInWords[];
  askedId: string | undefined;
  done: TeamNews | undefined;
  /** Where whoever is asked says yes or no. */
  answerAddress: string;
  beheerHref: string;
  addHref: string;
  requestHref: (requestId: string) => string;
  tasksHref: string;
  contactsHref: string;
  /** A code card or a sheet to sign in with, for whoever stands at the desk. */
  paperHref: (personId: string) => string;
  doorHref: string;
  endHref: (roleId: string) => string;
  typed: TypedValues;
  errors: FieldErrors;
  refused: "lastCoordinator" | undefined;
};

export function TeamPage(props: TeamPageProps) {
  const { t } = props;
  return (
    <Page
      title={t("people:team.title")}
      robots="noindex"
      back={{ label: t("people:team.toBeheer"), href: props.beheerHref }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:team.title")}</h1>
          <p class="lead">{t("people:team.lead")}</p>
          <ErrorSummary errors={props.errors} />
          <Outcome {...props} />
        </div>
        <TeamTable {...props} />
        <TeamRequests {...props} href={props.requestHref} />
        <AddForm {...props} />
        <ul class="stack--sm" role="list">
          <li>
            <a href={props.tasksHref}>{t("people:roles.team.toTasks")}</a>
          </li>
          <li>
            <a href={props.contactsHref}>{t("people:roles.team.toContacts")}</a>
          </li>
          <OnlyWith part="programme">
            <li>
              <a href={props.doorHref}>{t("people:securing.device.title")}</a>
            </li>
          </OnlyWith>
        </ul>
      </div>
    </Page>
  );
}

function Outcome({ t, requests, askedId, done, answerAddress: address, refused }: TeamPageProps) {
  const asked = requests.find(({ id }) => id === askedId);
  if (refused) return <Notice kind="problem">{t(`people:team.${refused}`)}</Notice>;
  if (asked) return <Notice kind="good">{t("people:roles.team.askedNow", { name: asked.name, address })}</Notice>;
  if (done === "ended") return <Notice kind="good">{t("people:team.ended")}</Notice>;
  return done ? <Notice kind="good">{t(`people:roles.team.${done}Now`)}</Notice> : null;
}

function TeamTable({ t, language, team, endHref, paperHref }: TeamPageProps) {
  const columns = [
    t("people:team.name"),
    t("people:team.role"),
    t("people:team.email"),
    t("people:team.since"),
    t("people:team.stop"),
  ];
  const rows = team.map((member) => [
    <>
      {member.name}
      <br />
      <a class="small niet-printen" href={paperHref(member.personId)}>
        {t("people:securing.desk.link")}
        <span class="visually-hidden"> {t("people:securing.desk.linkFor", { name: member.name })}</span>
      </a>
    </>,
    <>
      {t(`people:team.roles.${member.role}`)} {member.isPaused && <Tag>{t("people:roles.team.resting")}</Tag>}
    </>,
    member.email,
    formatDate(member.since, language),
    <EndForm t={t} member={member} action={endHref(member.roleId)} />,
  ]);
  return <Table id="team" caption={t("people:team.title")} captionHidden columns={columns} rows={rows} />;
}

function EndForm({ t, member, action }: { t: T; member: Member; action: string }) {
  return (
    <Form action={action}>
      <SubmitButton kind="quiet">
        {t("people:team.stopRole")}
        <span class="visually-hidden">
          {` ${t("people:team.stopRoleOf", { name: member.name, role: t(`people:team.roles.${member.role}`) })}`}
        </span>
      </SubmitButton>
    </Form>
  );
}

function AddForm({ t, addHref, typed, errors }: TeamPageProps) {
  return (
    <Form action={addHref} class="stack niet-printen" labelledBy="h-toevoegen">
      <h2 id="h-toevoegen">{t("people:team.add.title")}</h2>
      <WhoFields {...{ t, typed, errors }} />
      <Fieldset name="role" legend={t("people:team.add.role")} error={errors.role}>
        {teamRoles.map((role) => (
          <Choice
            type="radio"
            name="role"
            value={role}
            label={t(`people:team.roles.${role}`)}
            hint={t(`people:team.roleHints.${role}`)}
            checked={typed.role === role}
          />
        ))}
      </Fieldset>
      <SubmitButton>{t("people:team.add.submit")}</SubmitButton>
    </Form>
  );
}
