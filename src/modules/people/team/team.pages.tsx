// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, ErrorSummary, type FieldErrors, Form, Notice, OnlyWith, Page, SubmitButton, Tag } from "#platform/ui";
import { type RoleName, teamRoles } from "../persons/roles.ts";
import { teamPath } from "../roles/paths.ts";
import { RoleChoice } from "../roles/role-choice.pages.tsx";
import { PersonCard } from "./person-card.pages.tsx";
import { type RequestInWords, TeamRequests } from "./team-requests.pages.tsx";
import { WhoFields } from "./who-fields.pages.tsx";

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

type TeamPageProps = {
  t: T;
  language: Language;
  team: readonly Member[];
  requests: readonly RequestInWords[];
  askedId: string | undefined;
  done: (typeof teamNews)[number] | undefined;
  /** Where whoever is asked says yes or no. */
  answerAddress: string;
  typed: TypedValues;
  errors: FieldErrors;
  refused: "lastCoordinator" | undefined;
};

export function TeamPage(props: TeamPageProps) {
  const { t, language } = props;
  const to = (path: string) => inLanguage(language, path);
  return (
    <Page
      title={t("people:team.title")}
      robots="noindex"
      back={{ label: t("people:team.toBeheer"), href: to("/beheer") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:team.title")}</h1>
          <p class="lead">{t("people:team.lead")}</p>
          <ErrorSummary errors={props.errors} />
          <Outcome {...props} />
        </div>
        <TeamList {...props} />
        <TeamRequests {...props} />
        <AddForm {...props} />
        <ul class="stack--sm" role="list">
          <li>
            <a href={to("/team/taken")}>{t("people:roles.team.toTasks")}</a>
          </li>
          <li>
            <a href={to("/team/contacten")}>{t("people:roles.team.toContacts")}</a>
          </li>
          <OnlyWith part="programme">
            <li>
              <a href={to("/team/deurtoestel")}>{t("people:securing.device.title")}</a>
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

function TeamList({ t, language, team }: TeamPageProps) {
  return (
    <ul class="stack--sm" role="list" aria-label={t("people:team.title")}>
      {team.map(({ roleId, personId, name, role, email, since, isPaused }) => (
        <PersonCard {...{ t, name, role }} endHref={inLanguage(language, `${teamPath}/rollen/${roleId}/einde`)}>
          {`, ${t(`people:role.${role}.name`)}, ${t("people:roles.mine.since", { day: since })} `}
          {isPaused && <Tag>{t("people:roles.team.resting")}</Tag>}
          {email && <p class="adres">{email}</p>}
          <p class="small niet-printen">
            <a href={inLanguage(language, `/team/codekaart/${personId}`)}>
              {t("people:securing.desk.link")}
              <Aside>{t("people:securing.desk.linkFor", { name })}</Aside>
            </a>
          </p>
        </PersonCard>
      ))}
    </ul>
  );
}

function AddForm({ t, language, typed, errors }: TeamPageProps) {
  return (
    <Form action={inLanguage(language, teamPath)} class="stack niet-printen" labelledBy="h-toevoegen">
      <h2 id="h-toevoegen">{t("people:team.add.title")}</h2>
      <WhoFields {...{ t, typed, errors }} />
      <RoleChoice
        {...{ t, typed, errors }}
        legend={t("people:team.add.role")}
        roles={teamRoles}
        hintOf={(role) => t(`people:role.${role}.hint`)}
      />
      <SubmitButton>{t("people:team.add.submit")}</SubmitButton>
    </Form>
  );
}
