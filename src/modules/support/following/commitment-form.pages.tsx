// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Form, FormKey, LinkButton, Radios, Select, SubmitButton, TextField } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { WayChoice } from "../paths/way-choice.pages.tsx";
import { lifeDomains } from "../reference.ts";
import { type Commitment, whoCan } from "./commitment.ts";
import { longestLine } from "./fields.form.ts";
import { FollowingPage } from "./following-page.tsx";
import { RemindField } from "./remind-field.pages.tsx";
import { nameOf } from "./seen.ts";
import type { Who } from "./tables.ts";
import { wordsOfPiece } from "./written.ts";

type CommitmentFormPageProps = Walking & {
  /** Null for a new one. */
  commitment: Commitment | null;
  domain: string;
  canBeWritten: boolean;
  formKey: string;
  sent: Sent;
};

/** A new commitment, or one that is agreed otherwise. */
export function CommitmentFormPage(props: CommitmentFormPageProps) {
  const { t, base, commitment, sent } = props;
  const titles = commitment ? "changeTitle" : "new";
  return (
    <FollowingPage
      {...props}
      title={t(`support:following.commitments.${titles}`)}
      lead={t("support:following.commitments.newLead")}
      errors={sent.errors}
      {...(commitment && {
        back: { href: `${base}/afspraken/${commitment.id}`, label: wordsOfPiece(commitment.pieces, "commitment") },
      })}
    >
      <Form class="card stack--lg">
        <Fields {...props} />
        <p class="row">
          <SubmitButton>{t("support:following.save")}</SubmitButton>
          <LinkButton kind="quiet" href={commitment ? `${base}/afspraken/${commitment.id}` : base}>
            {t("support:following.notKeep")}
          </LinkButton>
        </p>
      </Form>
    </FollowingPage>
  );
}

function Fields(props: CommitmentFormPageProps) {
  const { t, side, commitment, domain, formKey, canBeWritten, sent } = props;
  const { typed, errors } = sent;
  const shown = (name: string, stored: string) => (name in typed ? typedText(typed, name) : stored);
  const remindsNow = (side === "peer" ? commitment?.remindPeer : commitment?.remindHolder) ?? false;
  return (
    <>
      <FormKey value={formKey} />
      <TextField
        name="words"
        label={t("support:following.commitments.what")}
        hint={t("support:following.commitments.whatHint")}
        value={shown("words", commitment ? wordsOfPiece(commitment.pieces, "commitment") : "")}
        error={errors.words}
        maxlength={longestLine}
        autocomplete="off"
      />
      <Radios
        name="who"
        legend={t("support:following.commitments.whoLegend")}
        error={errors.who}
        value={shown("who", commitment?.who ?? "together")}
        options={whoCan.map((who) => ({ value: who, label: whoOption(props, who) }))}
      />
      <TextField
        name="dueOn"
        label={t("support:following.commitments.due")}
        hint={t("support:following.commitments.dueHint")}
        value={shown("dueOn", commitment?.dueOn ?? "")}
        error={errors.dueOn}
        type="date"
        short
      />
      <RemindField
        {...props}
        canBeWritten={canBeWritten}
        checked={shown("remind", remindsNow ? "yes" : "") === "yes"}
      />
      <Select
        name="domain"
        label={t("support:following.commitments.domain")}
        error={errors.domain}
        value={shown("domain", commitment?.domain ?? domain)}
        options={lifeDomains.map((one) => ({ value: one, label: t(`support:domain.${one}`) }))}
        short
      />
      <WayChoice {...props} />
    </>
  );
}

function whoOption(seen: Walking, who: Who): string {
  return who === "together" ? seen.t("support:following.commitments.whoOption.together") : nameOf(seen, who);
}
