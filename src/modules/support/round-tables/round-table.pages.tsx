// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Notice, Page, SubmitButton } from "#platform/ui";
import { WordHintCard } from "../paths/word-hint.pages.tsx";
import type { WordHint } from "../paths/word-hint.ts";
import { AgreedList, AgreeForm } from "./agreed.pages.tsx";
import { LineFields } from "./difference.pages.tsx";
import { type RoundTable, type RoundTableCommitment, standingOf } from "./round-table.ts";

export type RoundTablePageProps = Sent & {
  t: T;
  language: Language;
  today: string;
  one: RoundTable;
  commitments: RoundTableCommitment[];
  isMaker: boolean;
  hint: { which: string; hints: readonly WordHint[] } | null;
  path: string;
  listPath: string;
  formKey: string;
};

/** What was agreed at one table. */
export function RoundTablePage(props: RoundTablePageProps) {
  const { t, language, today, one, errors, listPath } = props;
  const standing = standingOf(one);
  const day = formatDay(one.onDay, language, today);
  return (
    <Page
      title={t("support:roundTables.one")}
      robots="noindex"
      back={{ href: listPath, label: t("support:roundTables.title") }}
    >
      <ErrorSummary errors={errors} />
      <Hint {...props} />
      <div class="stack--sm">
        <h1>{one.about}</h1>
        <p class="lead">{t(`support:roundTables.standing.${standing}`, { day })}</p>
        <WhoWasThere {...props} />
      </div>
      <p class="muted">{t(`support:roundTables.reads.${one.pathId ? "path" : "unnamed"}`)}</p>
      {(standing === "open" || standing === "closed") && <AgreedList {...props} mayMove={standing === "open"} />}
      {standing === "open" && <AgreeForm {...props} />}
      {standing === "open" && <Close {...props} />}
      {standing === "closed" && <Reopen {...props} />}
      {props.isMaker && <Erase {...props} />}
    </Page>
  );
}

function WhoWasThere({ t, one }: RoundTablePageProps) {
  const names = [one.madeByName, one.names].filter(Boolean).join(", ");
  return names === "" ? null : <p>{t("support:roundTables.there", { names })}</p>;
}

function Hint({ t, hint, path, formKey }: RoundTablePageProps) {
  if (!hint || hint.hints.length === 0) return null;
  return (
    <WordHintCard t={t} hints={hint.hints} action={`${path}/woord/${hint.which}`} formKey={formKey} leave={path} />
  );
}

function Close(props: RoundTablePageProps) {
  const { t, path, formKey } = props;
  return (
    <Form class="card stack" action={`${path}/afronding`} labelledBy="h-rond">
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-rond">{t("support:roundTables.close")}</h2>
        <p>{t("support:roundTables.closeText")}</p>
      </div>
      <LineFields {...props} />
      <SubmitButton kind="second">{t("support:roundTables.closeYes")}</SubmitButton>
    </Form>
  );
}

function Reopen({ t, path }: RoundTablePageProps) {
  return (
    <Form action={`${path}/heropening`}>
      <SubmitButton kind="second">{t("support:roundTables.reopen")}</SubmitButton>
    </Form>
  );
}

function Erase({ t, path }: RoundTablePageProps) {
  return (
    <details class="card niet-printen">
      <summary>{t("support:roundTables.erase")}</summary>
      <Form class="stack" action={`${path}/gewist`}>
        <Notice>{t("support:roundTables.eraseText")}</Notice>
        <SubmitButton kind="second">{t("support:roundTables.eraseYes")}</SubmitButton>
      </Form>
    </details>
  );
}
