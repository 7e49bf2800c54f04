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
  Page,
  SubmitButton,
  Table,
  TextField,
} from "#platform/ui";
import type { RoleName } from "../tables.ts";

type Member = { roleId: string; personId: string; name: string; role: RoleName; email: string; since: string };

type TeamPageProps = {
  t: T;
  language: Language;
  team: Member[];
  addedId: string | undefined;
  ended: boolean;
  signInAddress: string;
  addHref: string;
  endHref: (roleId: string) => string;
  typed: TypedValues;
  errors: FieldErrors;
  refused: "lastCoordinator" | undefined;
};

export function TeamPage(props: TeamPageProps) {
  const { t } = props;
  return (
    <Page title={t("people:team.title")} current="team" robots="noindex">
      <div class="stack">
        <h1>{t("people:team.title")}</h1>
        <p class="lead">{t("people:team.lead")}</p>
        <ErrorSummary errors={props.errors} />
        <Outcome {...props} />
        <TeamTable {...props} />
        <AddForm {...props} />
      </div>
    </Page>
  );
}

function Outcome({ t, team, addedId, ended, signInAddress, refused }: TeamPageProps) {
  const added = team.find(({ personId }) => personId === addedId);
  if (refused) return <Notice kind="problem">{t(`people:team.${refused}`)}</Notice>;
  if (added) return <Notice kind="good">{t("people:team.added", { name: added.name, address: signInAddress })}</Notice>;
  if (ended) return <Notice kind="good">{t("people:team.ended")}</Notice>;
  return null;
}

function TeamTable({ t, language, team, endHref }: TeamPageProps) {
  const columns = [
    t("people:team.name"),
    t("people:team.role"),
    t("people:team.email"),
    t("people:team.since"),
    t("people:team.stop"),
  ];
  const rows = team.map((member) => [
    member.name,
    t(`people:team.roles.${member.role}`),
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
    <Form action={addHref} class="stack" labelledBy="h-toevoegen">
      <h2 id="h-toevoegen">{t("people:team.add.title")}</h2>
      <TextField
        name="name"
        label={t("people:team.add.name")}
        hint={t("people:team.add.nameHint")}
        value={String(typed.name ?? "")}
        error={errors.name}
      />
      <TextField
        name="email"
        type="email"
        label={t("people:team.add.email")}
        hint={t("people:team.add.emailHint")}
        value={String(typed.email ?? "")}
        error={errors.email}
      />
      <Fieldset name="role" legend={t("people:team.add.role")} error={errors.role}>
        {(["facilitator", "host", "coordinator"] as const).map((role) => (
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
