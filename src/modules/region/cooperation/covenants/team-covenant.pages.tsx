// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, EmptyState, LinkButton, Select, TextArea, TextField, type TextLink } from "#platform/ui";
import { longestLine, longestText, longestWords } from "../writing/fields.form.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { ButtonForm, KeyedForm, WritingPage } from "../writing/writing.pages.tsx";
import { signedInWords } from "./covenant.pages.tsx";
import type { Party, Version } from "./covenant.queries.ts";

type Common = Sent & { t: T; back: TextLink; formKey: string };

export function NewCovenantPage({ t, back, formKey, typed, errors }: Common) {
  const sent = { typed, errors };
  return (
    <WritingPage title={t("region:cooperation.covenant.new")} back={back} errors={errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <TextField
          {...typedField(sent, "title")}
          label={t("region:cooperation.covenant.name")}
          hint={t("region:cooperation.covenant.nameHint")}
          maxlength={longestLine}
        />
        <TextFields {...{ t, sent }} />
      </KeyedForm>
    </WritingPage>
  );
}

function TextFields({ t, sent }: { t: T; sent: Sent }) {
  return (
    <>
      <TextArea
        {...typedField(sent, "body")}
        label={t("region:cooperation.covenant.body")}
        hint={t("region:cooperation.covenant.bodyHint")}
        rows={16}
        maxlength={longestText}
      />
      <TextField
        {...typedField(sent, "fromOn")}
        type="date"
        label={t("region:cooperation.covenant.fromOn")}
        hint={t("region:cooperation.dayHint")}
        short
      />
    </>
  );
}

type TeamCovenantPageProps = Common & {
  language: Language;
  today: string;
  title: string;
  isShown: boolean;
  versions: Version[];
  parties: (Party & { href: string })[];
  organizations: NamedOrganization[];
  news: string | undefined;
  links: { shown: string; parties: string; version: string; look: string; organizations: string };
};

export function TeamCovenantPage(props: TeamCovenantPageProps) {
  const { t, back, errors, title, isShown, formKey, news, links } = props;
  const next = isShown ? "hide" : "show";
  return (
    <WritingPage title={title} back={back} errors={errors} news={news}>
      <p class="lead">{t(`region:cooperation.covenant.${isShown ? "isShown" : "isHidden"}`)}</p>
      <div class="knoppen">
        <ButtonForm action={links.shown} formKey={formKey} name="shown" value={isShown ? "no" : "yes"}>
          {t(`region:cooperation.covenant.${next}`)}
        </ButtonForm>
        <LinkButton href={links.look}>{t("region:cooperation.covenant.look")}</LinkButton>
        <LinkButton href={links.version}>{t("region:cooperation.covenant.newVersion")}</LinkButton>
      </div>
      <Parties {...props} />
    </WritingPage>
  );
}

function Parties({ t, language, today, parties, organizations, typed, errors, formKey, links }: TeamCovenantPageProps) {
  const left = organizations.filter(({ id }) => !parties.some(({ organizationId }) => organizationId === id));
  return (
    <section class="stack--lg" aria-labelledby="h-partijen">
      <h2 id="h-partijen">{t("region:cooperation.covenant.parties")}</h2>
      {parties.length === 0 && <EmptyState title={t("region:cooperation.covenant.noParties")} />}
      <ul class="lijn" role="list">
        {parties.map((party) => (
          <li>
            <a href={party.href}>{party.name}</a>
            <p class="muted">{signedInWords(t, language, party, today)}</p>
          </li>
        ))}
      </ul>
      <KeyedForm action={links.parties} formKey={formKey} send={t("region:cooperation.covenant.addParty")}>
        <OrganizationSelect {...{ t, sent: { typed, errors }, organizations: left }} />
        <p>
          <a href={links.organizations}>{t("region:cooperation.organizationMissing")}</a>
        </p>
      </KeyedForm>
    </section>
  );
}

type OrganizationSelectProps = { t: T; sent: Sent; organizations: readonly NamedOrganization[]; name?: string };

export function OrganizationSelect({ t, sent, organizations, name = "organization" }: OrganizationSelectProps) {
  const options = organizations.map(({ id, name: label }) => ({ value: id, label }));
  return (
    <Select
      {...typedField(sent, name)}
      label={t("region:cooperation.organization")}
      options={[{ value: "", label: t("region:cooperation.choose") }, ...options]}
    />
  );
}

export function NewVersionPage({ t, back, formKey, typed, errors }: Common) {
  return (
    <WritingPage
      title={t("region:cooperation.covenant.newVersion")}
      lead={t("region:cooperation.covenant.newVersionLead")}
      back={back}
      errors={errors}
    >
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <TextFields t={t} sent={{ typed, errors }} />
      </KeyedForm>
    </WritingPage>
  );
}

type PartyPageProps = Common & {
  language: Language;
  today: string;
  party: Party;
  links: { promise: string; signature: string; takeBack: string; leave: string; keeper: string };
};

/** What the team writes down for a party that does not do so itself. */
export function TeamPartyPage({ t, back, formKey, typed, errors, language, today, party, links }: PartyPageProps) {
  const sent = { typed, errors };
  const of = <AsideOf>{party.name}</AsideOf>;
  return (
    <WritingPage title={party.name} lead={t("region:cooperation.covenant.partyLead")} back={back} errors={errors}>
      <p>
        <a href={links.keeper}>{t("region:cooperation.giveLink")}</a>
      </p>
      <PromiseForm {...{ t, sent, formKey, action: links.promise }} />
      <p>{signedInWords(t, language, party, today)}</p>
      <KeyedForm
        id="tekenen"
        title={t("region:cooperation.covenant.signing")}
        action={links.signature}
        formKey={formKey}
        send={t("region:cooperation.save")}
      >
        <SignatureFields t={t} sent={sent} />
      </KeyedForm>
      <div class="knoppen">
        {party.signedOn !== null && (
          <ButtonForm action={links.takeBack} formKey={formKey}>
            {t("region:cooperation.covenant.takeBack")}
          </ButtonForm>
        )}
        <ButtonForm action={links.leave} formKey={formKey}>
          {t("region:cooperation.covenant.leave")}
          {of}
        </ButtonForm>
      </div>
    </WritingPage>
  );
}

type PromiseFormProps = { t: T; sent: Sent; formKey: string; action: string };

function PromiseForm({ t, sent, formKey, action }: PromiseFormProps) {
  return (
    <KeyedForm
      id="belofte"
      title={t("region:cooperation.covenant.promise")}
      action={action}
      formKey={formKey}
      send={t("region:cooperation.save")}
    >
      <PromiseField t={t} sent={sent} />
    </KeyedForm>
  );
}

export function PromiseField({ t, sent }: { t: T; sent: Sent }) {
  return (
    <TextArea
      {...typedField(sent, "promise")}
      label={t("region:cooperation.covenant.promiseLabel")}
      hint={t("region:cooperation.covenant.promiseHint")}
      rows={5}
      maxlength={longestWords}
    />
  );
}

function SignatureFields({ t, sent }: { t: T; sent: Sent }) {
  return (
    <>
      <TextField
        {...typedField(sent, "signedOn")}
        type="date"
        label={t("region:cooperation.covenant.signedOn")}
        hint={t("region:cooperation.dayHint")}
        short
      />
      <TextField
        {...typedField(sent, "signedUntil")}
        type="date"
        label={t("region:cooperation.covenant.until")}
        hint={t("region:cooperation.covenant.untilHint")}
        short
      />
    </>
  );
}
