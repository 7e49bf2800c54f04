// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { TextLink } from "#platform/ui";
import { WayFields, WayList } from "../referring/referral.pages.tsx";
import type { ReferralWay } from "../referring/referral.queries.ts";
import { VisitFields, VisitList } from "../visits/visit.pages.tsx";
import type { Visit } from "../visits/visit.queries.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { GuardedForm, WritingPage } from "../writing/writing.pages.tsx";

type Common = Sent & {
  t: T;
  language: Language;
  back: TextLink;
  formKey: string;
  news: string | undefined;
  organizations: NamedOrganization[];
};

export function VisitsBehindPage({ visits, ...props }: Common & { visits: Visit[] }) {
  const { t, language, organizations, typed, errors } = props;
  return (
    <Telling {...props} what="visits" fields={<VisitFields {...{ t, organizations, typed, errors }} />}>
      <VisitList {...{ t, language, visits }} hrefOf={() => null} />
    </Telling>
  );
}

export function WaysBehindPage({ ways, ...props }: Common & { ways: ReferralWay[] }) {
  const { t, language, organizations, typed, errors } = props;
  return (
    <Telling {...props} what="referring" fields={<WayFields {...{ t, organizations, typed, errors }} />}>
      <WayList {...{ t, language, ways }} />
    </Telling>
  );
}

type TellingProps = Common & { what: "visits" | "referring"; fields: ComponentChildren; children: ComponentChildren };

/** An organization tells of itself; what others told stands below. */
function Telling({ t, what, back, news, errors, formKey, fields, children }: TellingProps) {
  return (
    <WritingPage
      title={t(`region:cooperation.${what}.title`)}
      lead={t(`region:cooperation.behind.${what}`)}
      back={back}
      errors={errors}
      news={news}
    >
      <GuardedForm formKey={formKey} title={t(`region:cooperation.${what}.new`)} send={t("region:cooperation.add")}>
        {fields}
      </GuardedForm>
      {children}
    </WritingPage>
  );
}
