// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  AsideOf,
  Choice,
  EmptyState,
  Fieldset,
  LinkButton,
  Tag,
  TextArea,
  TextField,
  type TextLink,
} from "#platform/ui";
import { OrganizationSelect } from "../covenants/team-covenant.pages.tsx";
import { longestLine, longestWords } from "../writing/fields.form.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { Words } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, WritingPage } from "../writing/writing.pages.tsx";
import { tableKinds } from "./network-table.form.ts";
import type { NetworkTable } from "./network-table.queries.ts";

type Common = Sent & { t: T; back: TextLink; formKey: string };

type TableFormPageProps = Common & { title: string };

export function TableFormPage({ t, title, back, formKey, typed, errors }: TableFormPageProps) {
  const sent = { typed, errors };
  const chosen = typedText(typed, "kind");
  return (
    <WritingPage title={title} back={back} errors={errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <Fieldset name="kind" legend={t("region:cooperation.tables.kind")} error={errors.kind}>
          {tableKinds.map((kind) => (
            <Choice
              type="radio"
              name="kind"
              value={kind}
              label={t(`region:cooperation.tables.kinds.${kind}`)}
              hint={t(`region:cooperation.tables.kindHints.${kind}`)}
              checked={kind === chosen}
            />
          ))}
        </Fieldset>
        <TextField
          {...typedField(sent, "name")}
          label={t("region:cooperation.tables.name")}
          hint={t("region:cooperation.tables.nameHint")}
          maxlength={longestLine}
        />
        <TextArea
          {...typedField(sent, "about")}
          label={t("region:cooperation.tables.about")}
          rows={4}
          maxlength={longestWords}
        />
      </KeyedForm>
    </WritingPage>
  );
}

export type MeetingLine = {
  heldOn: string;
  times: string;
  isCancelled: boolean;
  href: string;
};

type TeamTablePageProps = Common & {
  language: Language;
  table: NetworkTable;
  members: (NamedOrganization & { removeHref: string; keeperHref: string })[];
  organizations: NamedOrganization[];
  ahead: MeetingLine[];
  past: MeetingLine[];
  news: string | undefined;
  links: { change: string; end: string; members: string; plan: string; organizations: string };
};

export function TeamTablePage(props: TeamTablePageProps) {
  const { t, language, table, back, errors, news, formKey, links } = props;
  const hasEnded = table.endedOn !== null;
  return (
    <WritingPage title={table.name} back={back} errors={errors} news={news}>
      <p>
        <Tag>{t(`region:cooperation.tables.kinds.${table.kind}`)}</Tag>
      </p>
      <Words text={table.about} />
      {table.endedOn !== null && (
        <p>{t("region:cooperation.tables.ended", { day: formatDate(table.endedOn, language) })}</p>
      )}
      <div class="knoppen">
        {!hasEnded && (
          <LinkButton href={links.plan} kind="main">
            {t("region:cooperation.tables.plan")}
          </LinkButton>
        )}
        <LinkButton href={links.change}>{t("region:cooperation.change")}</LinkButton>
        <ButtonForm action={links.end} formKey={formKey} name="ended" value={hasEnded ? "no" : "yes"}>
          {t(`region:cooperation.tables.${hasEnded ? "again" : "end"}`)}
        </ButtonForm>
      </div>
      <MeetingLines {...props} />
      <Members {...props} />
    </WritingPage>
  );
}

function MeetingLines({ t, language, ahead, past }: TeamTablePageProps) {
  return (
    <section class="stack" aria-labelledby="h-bijeenkomsten">
      <h2 id="h-bijeenkomsten">{t("region:cooperation.tables.meetings")}</h2>
      {ahead.length + past.length === 0 && <EmptyState title={t("region:cooperation.tables.noMeetings")} />}
      {[ahead, past].map(
        (lines, index) =>
          lines.length > 0 && (
            <div class="stack--sm">
              <h3 class="h-klein">{t(`region:cooperation.tables.${index === 0 ? "ahead" : "past"}`)}</h3>
              <ul class="lijn" role="list">
                {lines.map(({ heldOn, times, isCancelled, href }) => (
                  <li>
                    <a href={href}>{formatDate(heldOn, language)}</a>, {times}{" "}
                    {isCancelled && <Tag kind="full">{t("region:cooperation.tables.cancelledTag")}</Tag>}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

function Members({ t, members, organizations, typed, errors, formKey, links }: TeamTablePageProps) {
  const left = organizations.filter(({ id }) => !members.some((member) => member.id === id));
  return (
    <section class="stack--lg" aria-labelledby="h-leden">
      <div class="stack--sm">
        <h2 id="h-leden">{t("region:cooperation.tables.members")}</h2>
        <p>{t("region:cooperation.tables.membersText")}</p>
      </div>
      <ul class="lijn" role="list">
        {members.map(({ name, removeHref, keeperHref }) => (
          <li class="row row--between">
            <a href={keeperHref}>{name}</a>
            <ButtonForm action={removeHref} formKey={formKey}>
              {t("region:cooperation.tables.removeMember")}
              <AsideOf>{name}</AsideOf>
            </ButtonForm>
          </li>
        ))}
      </ul>
      <KeyedForm action={links.members} formKey={formKey} send={t("region:cooperation.tables.addMember")}>
        <OrganizationSelect {...{ t, sent: { typed, errors }, organizations: left }} />
        <p>
          <a href={links.organizations}>{t("region:cooperation.organizationMissing")}</a>
        </p>
      </KeyedForm>
    </section>
  );
}
