// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, type FieldErrors, Form, Notice, type Option, Page, Select, SubmitButton } from "#platform/ui";
import { contactRoles, type RoleName } from "../persons/roles.ts";
import { teamPath } from "../roles/paths.ts";
import { RoleChoice } from "../roles/role-choice.pages.tsx";
import { PersonCard } from "./person-card.pages.tsx";
import { Offered, type RequestInWords } from "./team-requests.pages.tsx";
import { WhoFields } from "./who-fields.pages.tsx";

type Contact = { roleId: string; name: string; role: RoleName; organization: string; since: string };
type ContactsPageProps = {
  t: T;
  language: Language;
  contacts: readonly Contact[];
  requests: readonly RequestInWords[];
  organizations: readonly Option[];
  askedId: string | undefined;
  answerAddress: string;
  href: string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function ContactsPage(props: ContactsPageProps) {
  const { t, language, contacts, requests, askedId, answerAddress: address } = props;
  const asked = requests.find(({ id }) => id === askedId);
  return (
    <Page
      title={t("people:roles.contacts.title")}
      robots="noindex"
      back={{ href: inLanguage(language, teamPath), label: t("people:team.title") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:roles.contacts.title")}</h1>
          <p class="lead">{t("people:roles.contacts.lead")}</p>
          <ErrorSummary errors={props.errors} />
          {asked && <Notice kind="good">{t("people:roles.team.askedNow", { name: asked.name, address })}</Notice>}
        </div>
        {contacts.length === 0 ? <p>{t("people:roles.contacts.none")}</p> : <ContactList {...props} />}
        <Offered {...props} />
        <AskForm {...props} />
      </div>
    </Page>
  );
}

function ContactList({ t, contacts, href }: ContactsPageProps) {
  return (
    <ul class="stack--sm" role="list">
      {contacts.map(({ roleId, name, role, organization, since }) => (
        <PersonCard {...{ t, name, role }} endHref={`${href}/${roleId}/einde`}>
          {`, ${t("people:roles.mine.at", { role: t(`people:role.${role}.name`), organization })}, `}
          {t("people:roles.mine.since", { day: since })}
        </PersonCard>
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
        {...typedField({ typed, errors }, "organizationId")}
        label={t("people:roles.contacts.organization")}
        options={[{ value: "", label: t("people:roles.contacts.organizationProblem") }, ...organizations]}
      />
      <RoleChoice
        {...{ t, typed, errors }}
        legend={t("people:roles.contacts.role")}
        roles={contactRoles}
        hintOf={(role) => t(`people:role.${role}.hint`)}
      />
      <SubmitButton>{t("people:team.add.submit")}</SubmitButton>
    </Form>
  );
}
