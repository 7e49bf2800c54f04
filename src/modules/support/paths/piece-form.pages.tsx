// SPDX-License-Identifier: EUPL-1.2
import { formatDayOfYear } from "#platform/clock";
import { type Sent, typedText } from "#platform/http";
import { Form, FormKey, LinkButton, SubmitButton, TextArea } from "#platform/ui";
import type { DatedWords, Letter, Walking } from "./letter.ts";
import { WayChoice } from "./way-choice.pages.tsx";
import { fieldOf, longestWords, type Place } from "./write.form.ts";

type PieceFormProps = Letter & { place: Place; before: DatedWords | undefined; sent: Sent };

/** One place of the letter, open to write in, amid the rest of it. */
export function PieceForm({ place, before, sent, ...letter }: PieceFormProps) {
  const { t, base, formKey } = letter;
  const field = fieldOf(place);
  return (
    <Form class="brief__deel" action={`${base}/schrijf/${place.domain}/${place.column}`}>
      <FormKey value={formKey} />
      <TextArea
        name={field}
        label={t(`support:paths.column.${place.column}`)}
        hint={hintOf(letter, before)}
        value={field in sent.typed ? typedText(sent.typed, field) : (before?.words ?? "")}
        error={sent.errors[field]}
        rows={4}
        maxlength={longestWords}
      />
      <WayChoice {...letter} sent={sent} />
      <p class="row">
        <SubmitButton>{t("support:paths.write.save")}</SubmitButton>
        <LinkButton href={`${base}#${place.domain}`} kind="quiet">
          {t("support:paths.write.leave")}
        </LinkButton>
      </p>
    </Form>
  );
}

function hintOf({ t, language }: Walking, before: DatedWords | undefined): string {
  if (!before) return t("support:paths.write.hint");
  const values = { name: before.writerName || t("support:paths.somebody"), day: formatDayOfYear(before.day, language) };
  return t("support:paths.write.hintBefore", values);
}
