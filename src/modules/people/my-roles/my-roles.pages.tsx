// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, ErrorSummary, type FieldErrors, Form, Notice, Page, SubmitButton, Tag, TextArea } from "#platform/ui";
import type { askableRoles, RoleName } from "../persons/roles.ts";
import { RoleChoice } from "../roles/role-choice.pages.tsx";
import { Part } from "./my-parts.pages.tsx";
import { AskedOfYou, type MyRequest, WhatYouAsked } from "./my-requests.pages.tsx";
import { type MyTask, MyTasks } from "./my-tasks.pages.tsx";

export const myRolesNews = ["paused", "takenUp", "ended", "asked", "begun", "declined", "withdrawn"] as const;
export type Done = (typeof myRolesNews)[number];

type MyRole = { id: string; role: RoleName; organization: string; since: string; isPaused: boolean };
type MyRolesPageProps = {
  t: T;
  language: Language;
  name: string;
  centre: string;
  /** Where the forms of this page go. */
  path: string;
  roles: readonly MyRole[];
  offers: readonly MyRequest[];
  asked: readonly MyRequest[];
  tasks: readonly MyTask[];
  askable: readonly (typeof askableRoles)[number][];
  done: Done | undefined;
  refused: "lastCoordinator" | undefined;
  typed: TypedValues;
  errors: FieldErrors;
};

export function MyRolesPage(props: MyRolesPageProps) {
  const { t, language, errors, refused } = props;
  return (
    <Page
      title={t("people:roles.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/mijn-plek"), label: t("people:roles.toMyPlace") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:roles.title")}</h1>
          <ErrorSummary errors={errors} />
          {refused && <Notice kind="problem">{t(`people:roles.${refused}`)}</Notice>}
          {props.done && <Notice kind="good">{t(`people:roles.done.${props.done}`)}</Notice>}
          <p class="lead">{t("people:roles.lead")}</p>
        </div>
        <AskedOfYou {...props} />
        <WhatYouDo {...props} />
        <MyTasks {...props} />
        <WhatYouAsked {...props} />
        <AskForm {...props} />
      </div>
    </Page>
  );
}

function WhatYouDo({ t, roles, path }: MyRolesPageProps) {
  return (
    <Part id="h-rollen" title={t("people:roles.mine.title")}>
      {roles.length === 0 && <p>{t("people:roles.mine.none")}</p>}
      {roles.map((held) => (
        <div class="card row row--between">
          <p>
            <b>
              {t("people:roles.mine.at", {
                role: t(`people:role.${held.role}.name`),
                organization: held.organization,
              })}
            </b>
            {`, ${t("people:roles.mine.since", { day: held.since })} `}
            {held.isPaused && <Tag>{t("people:roles.mine.resting")}</Tag>}
          </p>
          <RoleButtons t={t} held={held} path={`${path}/${held.id}`} />
        </div>
      ))}
      {roles.some(({ role }) => role === "participant") && <p class="small">{t("people:roles.mine.alone")}</p>}
    </Part>
  );
}

function RoleButtons({ t, held, path }: { t: T; held: MyRole; path: string }) {
  const role = t(`people:role.${held.role}.name`);
  const step = held.isPaused ? ("takeUp" as const) : ("pause" as const);
  return (
    <div class="knoppen">
      <Form action={`${path}/${held.isPaused ? "hervatting" : "pauze"}`}>
        <SubmitButton kind="second">
          {t(`people:roles.mine.${step}`)}
          <Aside>{t(`people:roles.mine.${step}Of`, { role })}</Aside>
        </SubmitButton>
      </Form>
      <Form action={`${path}/einde`}>
        <SubmitButton kind="quiet">
          {t("people:roles.mine.stop")}
          <Aside>{t("people:roles.mine.stopOf", { role })}</Aside>
        </SubmitButton>
      </Form>
    </div>
  );
}

function AskForm({ t, askable, path, name, centre, typed, errors }: MyRolesPageProps) {
  if (askable.length === 0) return null;
  return (
    <Form action={path} class="stack niet-printen" labelledBy="h-vraag">
      <h2 id="h-vraag">{t("people:roles.ask.title")}</h2>
      <p>{t("people:roles.ask.lead", { centre, name })}</p>
      <RoleChoice
        {...{ t, typed, errors }}
        legend={t("people:roles.ask.role")}
        roles={askable}
        hintOf={(role) => t(`people:role.${role}.you`)}
      />
      <TextArea
        {...typedField({ typed, errors }, "words")}
        label={t("people:roles.ask.words")}
        hint={t("people:roles.ask.wordsHint")}
        rows={3}
      />
      <SubmitButton>{t("people:roles.ask.submit")}</SubmitButton>
    </Form>
  );
}
