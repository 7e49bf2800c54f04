// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  SubmitButton,
  Table,
  TextArea,
} from "#platform/ui";
import type { Difference } from "./difference.ts";
import type { ChangeState } from "./tables.ts";

type ChangePageProps = {
  t: T;
  words: string;
  organization: string;
  day: string;
  state: ChangeState;
  isNew: boolean;
  answer: string;
  differences: Difference[];
  typed: { answer: string };
  errors: FieldErrors;
  links: { list: string; yes: string; no: string; entry: string | null };
};

/** What stands there now beside what it becomes; a yes, or a no with a line. */
export function ChangePage(props: ChangePageProps) {
  const { t, words, organization, day, state, answer, errors, links } = props;
  return (
    <Page title={words} robots="noindex">
      <BackLink href={links.list}>{t("network:keeping.team.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{words}</h1>
      <p class="lead">{t("network:keeping.answer.from", { organization, day })}</p>
      {links.entry && (
        <p>
          <a href={links.entry}>{t("network:keeping.answer.entry")}</a>
        </p>
      )}
      {state === "new" ? (
        <Waiting {...props} />
      ) : (
        <Notice kind="good">
          <p>{t(`network:keeping.state.${state}`)}</p>
          {answer && <p>{answer}</p>}
        </Notice>
      )}
    </Page>
  );
}

function Waiting({ t, differences, isNew, typed, errors, links }: ChangePageProps) {
  const columns = isNew
    ? [t("network:keeping.answer.what"), t("network:keeping.answer.after")]
    : [t("network:keeping.answer.what"), t("network:keeping.answer.now"), t("network:keeping.answer.after")];
  const empty = t("network:keeping.answer.empty");
  return (
    <>
      <Table
        id="verschil"
        caption={t("network:keeping.answer.caption")}
        columns={columns}
        rows={differences.map(({ label, now, after }) =>
          isNew ? [label, after || empty] : [label, now || empty, after || empty],
        )}
      />
      <Form action={links.yes}>
        <SubmitButton>{t("network:keeping.answer.yes")}</SubmitButton>
      </Form>
      <Form action={links.no} class="card stack">
        <TextArea
          {...typedField({ typed, errors }, "answer")}
          label={t("network:keeping.answer.line")}
          hint={t("network:keeping.answer.lineHint")}
          rows={3}
          maxlength={500}
        />
        <p>
          <SubmitButton kind="second">{t("network:keeping.answer.no")}</SubmitButton>
        </p>
      </Form>
    </>
  );
}
