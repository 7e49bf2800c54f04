// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import { inLanguage, type Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Form, FormKey, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { nameOf } from "../paths/letter.ts";
import type { Walker } from "../paths/path.ts";
import { AgreedLine } from "./agreed.pages.tsx";
import { type RoundTable, type RoundTableCommitment, standingOf } from "./round-table.ts";
import { RoundTableFields } from "./round-tables.pages.tsx";
import type { Colleague } from "./team-here.queries.ts";

type PathTablesPageProps = Sent & {
  t: T;
  language: Language;
  today: string;
  walker: Walker;
  tables: RoundTable[];
  commitments: (RoundTableCommitment & { roundTableId: string })[];
  team: Colleague[];
  news: "asked" | "yes" | "no" | null;
  formKey: string;
};

/** Every round table about this path: for the one whose it is to say yes or no to, and to read what was agreed. */
export function PathTablesPage(props: PathTablesPageProps) {
  const { t, walker, tables, errors, news } = props;
  const { side, base, path } = walker;
  const name = nameOf(t, path.name);
  const back = side === "peer" ? t("support:ownSide.toPath", { name }) : t("support:ownSide.toOwnPath");
  return (
    <Page title={t("support:roundTables.path.page")} robots="noindex" back={{ href: base, label: back }}>
      <ErrorSummary errors={errors} />
      {news && <Notice kind="good">{t(`support:roundTables.path.news.${news}`, { name })}</Notice>}
      <div class="stack--sm">
        <h1>{t(`support:roundTables.path.title.${side}`, { name })}</h1>
        <p class="lead">{t(`support:roundTables.path.lead.${side}`, { name })}</p>
      </div>
      {tables.length === 0 && side === "holder" && <EmptyState title={t("support:roundTables.path.nothing")} />}
      {tables.map((one) => (
        <OneTable {...props} one={one} />
      ))}
      {side === "peer" && path.endedOn === null && <AskForm {...props} />}
    </Page>
  );
}

function OneTable(props: PathTablesPageProps & { one: RoundTable }) {
  const { t, language, today, one, walker, commitments } = props;
  const standing = standingOf(one);
  const day = formatDay(one.onDay, language, today);
  const names = [one.madeByName, one.names].filter(Boolean).join(", ");
  const agreed = commitments.filter(({ roundTableId }) => roundTableId === one.id);
  return (
    <section class="card stack" aria-labelledby={`h-${one.id}`}>
      <div class="stack--sm">
        <h2 id={`h-${one.id}`}>{one.about}</h2>
        <p>{t(`support:roundTables.path.standing.${standing}`, { day })}</p>
        {names && <p>{t("support:roundTables.there", { names })}</p>}
      </div>
      {agreed.map((promised) => (
        <AgreedLine t={t} language={language} today={today} one={promised} />
      ))}
      {walker.side === "holder" ? (
        <Answer {...props} standing={standing} />
      ) : (
        <ToTable {...props} standing={standing} />
      )}
    </section>
  );
}

type OneProps = PathTablesPageProps & { one: RoundTable; standing: ReturnType<typeof standingOf> };

function Answer({ t, walker, one, standing }: OneProps) {
  const action = `${walker.base}/samen-overleggen/${one.id}`;
  if (standing === "waits") {
    return (
      <>
        <p>{t("support:roundTables.path.what", { peer: one.madeByName })}</p>
        <Form action={action} class="row">
          <SubmitButton name="answer" value="yes">
            {t("support:roundTables.path.yes")}
          </SubmitButton>
          <SubmitButton kind="second" name="answer" value="no">
            {t("support:roundTables.path.no")}
          </SubmitButton>
        </Form>
      </>
    );
  }
  const other = standing === "no" ? "yes" : "no";
  return (
    <Form action={action}>
      <SubmitButton kind="second" name="answer" value={other}>
        {t(`support:roundTables.path.later.${other}`)}
      </SubmitButton>
    </Form>
  );
}

function ToTable({ t, language, one, standing }: OneProps) {
  if (standing === "waits" || standing === "no") return null;
  return (
    <p>
      <LinkButton href={inLanguage(language, `/team/samen-overleggen/${one.id}`)}>
        {t("support:roundTables.path.toTable")}
      </LinkButton>
    </p>
  );
}

function AskForm(props: PathTablesPageProps) {
  const { t, walker, formKey } = props;
  const name = nameOf(t, walker.path.name);
  return (
    <Form class="card stack--lg" action={`${walker.base}/samen-overleggen`} labelledBy="h-vraag">
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-vraag">{t("support:roundTables.path.ask", { name })}</h2>
        <p>{t("support:roundTables.path.askText", { name })}</p>
      </div>
      <RoundTableFields {...props} aboutHint={t("support:roundTables.path.aboutHint", { name })} />
      <SubmitButton>{t("support:roundTables.path.askYes", { name })}</SubmitButton>
    </Form>
  );
}

type NoticeProps = { t: T; base: string; tables: readonly RoundTable[] };

/** For the path page of the one whose path it is: stands there only while a round table waits for their yes. */
export function RoundTableNotice({ t, base, tables }: NoticeProps) {
  const waiting = tables.find((one) => standingOf(one) === "waits");
  if (!waiting) return null;
  return (
    <Notice icon="users">
      <p>{t("support:roundTables.path.asked", { peer: waiting.madeByName })}</p>
      <p>
        <LinkButton href={`${base}/samen-overleggen`}>{t("support:roundTables.path.look")}</LinkButton>
      </p>
    </Notice>
  );
}
