// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  PhoneLink,
  SubmitButton,
  Table,
  TextField,
} from "#platform/ui";
import type { Difference } from "./difference.ts";
import type { ProposalState } from "./tables.ts";

export const longestAnswer = 300;

export type ProposalPageProps = {
  t: T;
  words: string;
  partner: string;
  day: string;
  state: ProposalState;
  answer: string;
  /** Absent: whoever asks may not know. */
  sender: { name: string; phone: string } | null;
  /** Whoever asks says yes together with another; one of a pair did already. */
  needsTwo: boolean;
  hasFirstYes: boolean;
  isNew: boolean;
  differences: Difference[];
  /** What saying yes does besides: dates that people come to are called off. */
  warning: string | null;
  typed: { answer: string };
  errors: FieldErrors;
  links: { list: string; yes: string; no: string };
};

export function ProposalPage(props: ProposalPageProps) {
  const { t, words, partner, day, state, answer, warning, errors, links } = props;
  return (
    <Page title={words} robots="noindex">
      <BackLink href={links.list}>{t("programme:offers.list.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack--lg">
        <div class="stack">
          <h1>{words}</h1>
          <p class="lead">{t("programme:offers.list.from", { partner, day })}</p>
          <Sender {...props} />
        </div>
        <Differences {...props} />
        {warning && state === "new" && (
          <Notice icon="triangle-alert">
            <p>{warning}</p>
          </Notice>
        )}
        {state === "new" ? (
          <Answers {...props} />
        ) : (
          <Notice>
            <p>
              {t(`programme:offers.partner.state.${state}`)}. {answer}
            </p>
          </Notice>
        )}
      </div>
    </Page>
  );
}

function Sender({ t, sender }: ProposalPageProps) {
  if (!sender || (sender.name === "" && sender.phone === "")) return null;
  return (
    <p>
      {t("programme:offers.proposal.sender")} {sender.name} {sender.phone !== "" && <PhoneLink number={sender.phone} />}
    </p>
  );
}

function Differences({ t, differences, isNew }: ProposalPageProps) {
  if (differences.length === 0) return null;
  const columns = (isNew ? (["what", "after"] as const) : (["what", "now", "after"] as const)).map((column) =>
    t(`programme:offers.proposal.column.${column}`),
  );
  const rows = differences.map(({ name, now, after }) => {
    const label = t(`programme:offers.proposal.what.${name}`);
    const said = after || t("programme:offers.proposal.nothing");
    return isNew ? [label, said] : [label, now || t("programme:offers.proposal.nothing"), <b>{said}</b>];
  });
  return <Table id="verschil" caption={t("programme:offers.proposal.caption")} columns={columns} rows={rows} />;
}

function Answers({ t, typed, errors, links, needsTwo, hasFirstYes }: ProposalPageProps) {
  return (
    <div class="stack">
      {hasFirstYes && <p>{t("people:roles.tasks.firstYes")}</p>}
      {needsTwo && <p>{t("programme:offers.proposal.together")}</p>}
      <Form action={links.yes}>
        <SubmitButton>{t("programme:offers.proposal.yes")}</SubmitButton>
      </Form>
      <Form action={links.no} class="card stack" labelledBy="h-nee">
        <h2 id="h-nee">{t("programme:offers.proposal.noTitle")}</h2>
        <TextField
          name="answer"
          label={t("programme:offers.proposal.answer")}
          hint={t("programme:offers.proposal.answerHint")}
          value={typed.answer}
          error={errors.answer}
          maxlength={longestAnswer}
        />
        <div>
          <SubmitButton kind="second">{t("programme:offers.proposal.no")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
