// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, EmptyState, Page, Select, TextArea, type TextLink } from "#platform/ui";
import { longestWords } from "../writing/fields.form.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { Said, Words } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, NothingOfPersons, WritingPage } from "../writing/writing.pages.tsx";
import type { ReferralWay } from "./referral.queries.ts";

type WaysProps = {
  t: T;
  language: Language;
  ways: ReferralWay[];
  hrefOf?: (way: ReferralWay) => string | null;
};

export function ReferralWaysPage({ t, language, ways, back }: WaysProps & { back: TextLink }) {
  return (
    <Page title={t("region:cooperation.referring.title")} back={back}>
      <h1>{t("region:cooperation.referring.title")}</h1>
      <p class="lead">{t("region:cooperation.referring.lead")}</p>
      {ways.length === 0 && <EmptyState title={t("region:cooperation.referring.none")} />}
      <WayList {...{ t, language, ways }} />
      <p class="muted niet-printen">{t("region:cooperation.toPrint")}</p>
    </Page>
  );
}

/** Under the name of each that one can be sent to. */
export function WayList({ t, language, ways, hrefOf }: WaysProps) {
  return (
    <>
      {[...Map.groupBy(ways, ({ to }) => to)].map(([to, own]) => (
        <section class="stack">
          <h2>{t("region:cooperation.referring.to", { to })}</h2>
          <ul class="lijn" role="list">
            {own.map((way) => (
              <Way {...{ t, language, way, href: hrefOf?.(way) ?? null }} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type WayProps = { t: T; language: Language; way: ReferralWay; href: string | null };

function Way({ t, language, way, href }: WayProps) {
  const title = t("region:cooperation.referring.from", { from: way.from });
  return (
    <li class="stack--sm">
      <h3 class="h-klein">{title}</h3>
      <Words text={way.how} />
      <Said title={t("region:cooperation.referring.helps")} text={way.helps} />
      <p class="muted">{t("region:cooperation.referring.saidOn", { day: formatDate(way.saidOn, language) })}</p>
      {href !== null && (
        <p>
          <a href={href}>
            {t("region:cooperation.change")}
            <AsideOf>{`${way.from}, ${way.to}`}</AsideOf>
          </a>
        </p>
      )}
    </li>
  );
}

type FormProps = Sent & { t: T; organizations: NamedOrganization[]; formKey: string };

export function WayFields({ t, organizations, typed, errors }: Omit<FormProps, "formKey">) {
  const sent = { typed, errors };
  const options = [
    { value: "", label: t("region:cooperation.choose") },
    ...organizations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Select {...typedField(sent, "from")} label={t("region:cooperation.referring.whoRefers")} options={options} />
      <Select {...typedField(sent, "to")} label={t("region:cooperation.referring.toWhom")} options={options} />
      <TextArea
        {...typedField(sent, "how")}
        label={t("region:cooperation.referring.how")}
        hint={t("region:cooperation.referring.howHint")}
        rows={4}
        maxlength={longestWords}
      />
      <TextArea
        {...typedField(sent, "helps")}
        label={t("region:cooperation.referring.helps")}
        hint={t("region:cooperation.referring.helpsHint")}
        rows={3}
        maxlength={longestWords}
      />
      <NothingOfPersons t={t} />
    </>
  );
}

type TeamWaysPageProps = FormProps & WaysProps & { back: TextLink; news: string | undefined };

export function TeamWaysPage({ t, language, ways, hrefOf, back, news, formKey, ...form }: TeamWaysPageProps) {
  return (
    <WritingPage
      title={t("region:cooperation.referring.title")}
      lead={t("region:cooperation.referring.teamLead")}
      back={back}
      errors={form.errors}
      news={news}
    >
      <KeyedForm formKey={formKey} title={t("region:cooperation.referring.new")} send={t("region:cooperation.add")}>
        <WayFields t={t} {...form} />
      </KeyedForm>
      {ways.length === 0 && <EmptyState title={t("region:cooperation.referring.none")} />}
      <WayList {...{ t, language, ways }} {...(hrefOf && { hrefOf })} />
    </WritingPage>
  );
}

type ChangeWayPageProps = FormProps & { way: ReferralWay; back: TextLink; removeHref: string };

export function ChangeWayPage({ t, way, back, removeHref, formKey, ...form }: ChangeWayPageProps) {
  const title = t("region:cooperation.referring.line", { from: way.from, to: way.to });
  return (
    <WritingPage title={title} back={back} errors={form.errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <WayFields t={t} {...form} />
      </KeyedForm>
      <ButtonForm action={removeHref} formKey={formKey}>
        {t("region:cooperation.remove")}
        <AsideOf>{title}</AsideOf>
      </ButtonForm>
    </WritingPage>
  );
}
