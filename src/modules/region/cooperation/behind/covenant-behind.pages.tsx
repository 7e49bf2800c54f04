// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { TextField, type TextLink } from "#platform/ui";
import { signedInWords } from "../covenants/covenant.pages.tsx";
import type { Party, Version } from "../covenants/covenant.queries.ts";
import { PromiseField } from "../covenants/team-covenant.pages.tsx";
import { Words } from "../writing/words.pages.tsx";
import { ButtonForm, GuardedForm, KeyedForm, WritingPage } from "../writing/writing.pages.tsx";
import { Written } from "../writing/written.pages.tsx";

type CovenantBehindPageProps = Sent & {
  t: T;
  language: Language;
  today: string;
  title: string;
  version: Version;
  party: Party;
  others: Party[];
  back: TextLink;
  news: string | undefined;
  formKey: string;
  links: { promise: string; signature: string; takeBack: string };
};

/** What it is a party to: reading it, saying what it promises, and signing. */
export function CovenantBehindPage(props: CovenantBehindPageProps) {
  const { t, language, today, title, version, party, back, news, formKey, typed, errors, links } = props;
  const sent = { typed, errors };
  return (
    <WritingPage title={title} back={back} errors={errors} news={news}>
      <Written text={version.body} />
      <Others {...props} />
      <GuardedForm
        id="belofte"
        title={t("region:cooperation.covenant.promise")}
        action={links.promise}
        formKey={formKey}
        send={t("region:cooperation.save")}
      >
        <PromiseField t={t} sent={sent} />
      </GuardedForm>
      <p>{signedInWords(t, language, party, today)}</p>
      {party.signedVersion === version.number ? (
        <ButtonForm action={links.takeBack} formKey={formKey}>
          {t("region:cooperation.covenant.takeBack")}
        </ButtonForm>
      ) : (
        <SignatureForm {...props} />
      )}
    </WritingPage>
  );
}

function SignatureForm({ t, formKey, typed, errors, links }: CovenantBehindPageProps) {
  return (
    <KeyedForm
      id="tekenen"
      title={t("region:cooperation.covenant.signing")}
      action={links.signature}
      formKey={formKey}
      send={t("region:cooperation.covenant.sign")}
    >
      <p>{t("region:cooperation.covenant.signText")}</p>
      <TextField
        {...typedField({ typed, errors }, "signedUntil")}
        label={t("region:cooperation.covenant.until")}
        hint={t("region:cooperation.covenant.untilHint")}
        short
      />
    </KeyedForm>
  );
}

function Others({ t, others }: CovenantBehindPageProps) {
  const promised = others.filter(({ promise }) => promise !== "");
  if (promised.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-anderen">
      <h2 id="h-anderen">{t("region:cooperation.covenant.others")}</h2>
      <ul class="lijn" role="list">
        {promised.map(({ name, promise }) => (
          <li class="stack--sm">
            <h3 class="h-klein">{name}</h3>
            <Words text={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}
