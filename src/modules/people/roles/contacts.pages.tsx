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
  type Option,
  Page,
  Select,
  SubmitButton,
} from "#platform/ui";
import { contactRoles } from "../persons/centres-of.ts";
import type { RoleName } from "../tables.ts";
import { Aside } from "./my-parts.pages.tsx";
import { Offered, type RequestInWords } from "./team-requests.pages.tsx";
import { WhoFields } from "./who-fields.pages.tsx";

export type Contact = { roleId: string; name: string; role: RoleName; organization: string; since: string };
type ContactsPageProps = {
  t: T;
  contacts: readonly Contact[];
  requests: readonly RequestInWords[];
  organizations: readonly Option[];
  askedId: string | undefined;
  answerAddress: string;
  teamHref: string;
  href: string;
  requestHref: (requestId: string) => string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function ContactsPage(props: ContactsPageProps) {
  const { t, contacts, requests, askedId, answerAddress: address } = props;
  const asked = requests.find(({ id }) => id === askedId);
  return (
    <Page
      title={t("people:roles.contacts.title")}
      robots="noindex"
      back={{ href: props.teamHref, label: t("people:team.title") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:roles.contacts.title")}</h1>
          <p class="lead">{t("people:roles.contacts.lead")}</p>
          <ErrorSummary errors={props.errors} />
          {asked && <Notice kind="good">{t("people:roles.team.askedNow", { name: asked.name, address })}</Notice>}
        </div>
        {contacts.length === 0 ? <p>{t("people:roles.contacts.none")}</p> : <ContactList {...props} />}
        <Offered t={t} requests={requests} href={props.requestHref} />
        <AskForm {...props} />
      </div>
    </Page>
  );
}

function ContactList({ t, contacts, href }: ContactsPageProps) {
  return (
    <ul class="stack--sm" role="list">
      {contacts.map(({ roleId, name, role, organization, since }) => (
        <li class="card row row--between">
          <p>
            <b>{name}</b>
            {`, ${t("people:roles.mine.at", { role: t(`people:team.roles.${role}`), organization })}, `}
            {t("people:roles.mine.since", { day: since })}
          </p>
          <Form action={`${href}/${roleId}/einde`}>
            <SubmitButton kind="quiet">
              {t("people:team.stopRole")}
              <Aside>{t("people:team.stopRoleOf", { name, role: t(`people:team.roles.${role}`) })}</Aside>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}

function AskForm({ t, organizations, href, typed, errors }: ContactsPageProps) {
  if (organizations.length === 0) return <p>{t("people:roles.contacts.noOrganizations")}</p>;
  return (
    <Form action={href} class="stack" labelledBy="h-vraag">
      <h2 id="h-vraag">{t("people:roles.contacts.ask")}</h2>
      <WhoFields {...{ t, typed, errors }} />
      <Select
        name="organizationId"
        label={t("people:roles.contacts.organization")}
        options={[{ value: "", label: t("people:roles.contacts.organizationProblem") }, ...organizations]}
        value={String(typed.organizationId ?? "")}
        error={errors.organizationId}
      />
      <Fieldset name="role" legend={t("people:roles.contacts.role")} error={errors.role}>
        {contactRoles.map((role) => (
          <Choice
            type="radio"
            name="role"
            value={role}
            label={t(`people:team.roles.${role}`)}
            hint={t(`people:roles.contacts.hints.${role}`)}
            checked={typed.role === role}
          />
        ))}
      </Fieldset>
      <SubmitButton>{t("people:team.add.submit")}</SubmitButton>
    </Form>
  );
}
