// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  Notice,
  Page,
  SubmitButton,
  Tag,
  TextArea,
} from "#platform/ui";
import type { RoleName } from "../tables.ts";
import { Aside, Part } from "./my-parts.pages.tsx";
import { AskedOfYou, type MyRequest, WhatYouAsked } from "./my-requests.pages.tsx";
import { type MyTask, MyTasks } from "./my-tasks.pages.tsx";

export const done = ["paused", "takenUp", "ended", "asked", "begun", "declined", "withdrawn"] as const;
export type Done = (typeof done)[number];
export type Askable = "participant" | "volunteer" | "host" | "facilitator" | "peerWorker" | "trainer" | "coordinator";

export type MyRole = { id: string; role: RoleName; organization: string; since: string; isPaused: boolean };
export type MyRolesPageProps = {
  t: T;
  name: string;
  centre: string;
  /** Where the forms of this page go, and where Mijn plek is. */
  path: string;
  myPlaceHref: string;
  newsHref: string;
  roles: readonly MyRole[];
  offers: readonly MyRequest[];
  asked: readonly MyRequest[];
  tasks: readonly MyTask[];
  askable: readonly Askable[];
  done: Done | undefined;
  refused: "lastCoordinator" | undefined;
  typed: TypedValues;
  errors: FieldErrors;
};

export function MyRolesPage(props: MyRolesPageProps) {
  const { t, errors, refused } = props;
  return (
    <Page
      title={t("people:roles.title")}
      robots="noindex"
      back={{ href: props.myPlaceHref, label: t("people:roles.toMyPlace") }}
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
                role: t(`people:team.roles.${held.role}`),
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
  const role = t(`people:team.roles.${held.role}`);
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
      <Fieldset name="role" legend={t("people:roles.ask.role")} error={errors.role}>
        {askable.map((role) => (
          <Choice
            type="radio"
            name="role"
            value={role}
            label={t(`people:team.roles.${role}`)}
            hint={t(`people:roles.hints.${role}`)}
            checked={typed.role === role}
          />
        ))}
      </Fieldset>
      <TextArea
        name="words"
        label={t("people:roles.ask.words")}
        hint={t("people:roles.ask.wordsHint")}
        rows={3}
        value={String(typed.words ?? "")}
        error={errors.words}
      />
      <SubmitButton>{t("people:roles.ask.submit")}</SubmitButton>
    </Form>
  );
}
