// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Form, FormKey, LinkButton, Radios, Select, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { WayChoice } from "../paths/way-choice.pages.tsx";
import { contactKinds } from "../reference.ts";
import { type Contact, preparation, whoms } from "./contact.ts";
import { contactLine } from "./contacts.pages.tsx";
import { longestLine, longestWords } from "./fields.form.ts";
import { FollowingPage } from "./following-page.tsx";
import { RemindField } from "./remind-field.pages.tsx";
import { type WrittenPart, wordsOfPiece } from "./written.ts";

type ContactFormPageProps = Walking & {
  /** Null for a new one. */
  contact: Contact | null;
  canBeWritten: boolean;
  formKey: string;
  sent: Sent;
};
type Fields = ContactFormPageProps & { shown: (name: string, stored: string) => string };

/** Two people met, or are going to. Only how and when are needed. */
export function ContactFormPage(props: ContactFormPageProps) {
  const { t, base, contact, sent, formKey } = props;
  const { typed, errors } = sent;
  const shown = (name: string, stored: string) => (name in typed ? typedText(typed, name) : stored);
  const href = contact ? `${base}/contacten/${contact.id}` : base;
  return (
    <FollowingPage
      {...props}
      title={t(`support:following.contacts.${contact ? "changeTitle" : "new"}`)}
      lead={t("support:following.contacts.newLead")}
      errors={errors}
      {...(contact && { back: { href, label: contactLine(props, contact) } })}
    >
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <When {...props} shown={shown} />
        <Prepare {...props} shown={shown} />
        <WayChoice {...props} />
        <p class="row">
          <SubmitButton>{t("support:following.save")}</SubmitButton>
          <LinkButton kind="quiet" href={href}>
            {t("support:following.notKeep")}
          </LinkButton>
        </p>
      </Form>
    </FollowingPage>
  );
}

function When(props: Fields) {
  const { t, side, contact, canBeWritten, sent, shown } = props;
  const { errors } = sent;
  const remindsNow = (side === "peer" ? contact?.remindPeer : contact?.remindHolder) ?? false;
  return (
    <>
      <Radios
        name="kind"
        legend={t("support:following.contacts.kind")}
        error={errors.kind}
        value={shown("kind", contact?.kind ?? "")}
        options={contactKinds.map((kind) => ({ value: kind, label: t(`support:way.${kind}`) }))}
      />
      <div class="velden">
        <TextField
          name="onDay"
          label={t("support:following.contacts.day")}
          hint={t("support:following.contacts.dayHint")}
          value={shown("onDay", contact?.onDay ?? "")}
          error={errors.onDay}
          type="date"
          short
        />
        <TextField
          name="atTime"
          label={t("support:following.contacts.time")}
          hint={t("support:following.contacts.timeHint")}
          value={shown("atTime", contact?.atTime ?? "")}
          error={errors.atTime}
          type="time"
          short
        />
        <TextField
          name="minutes"
          label={t("support:following.contacts.long")}
          hint={t("support:following.contacts.longHint")}
          value={shown("minutes", String(contact?.minutes ?? ""))}
          error={errors.minutes}
          inputmode="numeric"
          maxlength={4}
          autocomplete="off"
          short
        />
      </div>
      <Line {...props} part="where" label={t("support:following.contacts.where")} />
      <Line
        {...props}
        part="line"
        label={t("support:following.contacts.line")}
        hint={t("support:following.contacts.lineHint")}
      />
      <RemindField
        {...props}
        canBeWritten={canBeWritten}
        checked={shown("remind", remindsNow ? "yes" : "") === "yes"}
      />
    </>
  );
}

type LineProps = Fields & { part: "where" | "line" | "speaker"; label: string; hint?: string };

function Line({ part, label, hint, contact, sent, shown, t }: LineProps) {
  return (
    <TextField
      name={part}
      label={label}
      hint={hint ?? t("support:following.mayBeEmpty")}
      value={shown(part, storedIn(contact, part))}
      error={sent.errors[part]}
      maxlength={longestLine}
      autocomplete="off"
    />
  );
}

/** Of a talk to which two people go together: before, and what was agreed in it. */
function Prepare(props: Fields) {
  const { t, contact, sent, shown } = props;
  const { errors } = sent;
  const isOpen = [...preparation, "agreed", "whom"].some((name) => errors[name]);
  return (
    <details open={isOpen || contact?.kind === "going along"}>
      <summary>{t("support:following.contacts.prepare")}</summary>
      <div class="stack">
        <p class="muted">{t("support:following.contacts.prepareLead")}</p>
        <Select
          name="whom"
          label={t("support:following.contacts.whom")}
          hint={t("support:following.contacts.whomHint")}
          error={errors.whom}
          value={shown("whom", contact?.whom ?? "")}
          options={["" as const, ...whoms].map((whom) => ({
            value: whom,
            label: t(`support:following.contacts.whoms.${whom || "none"}`),
          }))}
          short
        />
        {([...preparation, "agreed"] as const).map((part) => (
          <TextArea
            name={part}
            label={preparationLabel(t, part)}
            hint={t(
              part === "agreed"
                ? "support:following.contacts.agreedHint"
                : `support:following.contacts.preparationHint.${part}`,
            )}
            value={shown(part, storedIn(contact, part))}
            error={errors[part]}
            rows={3}
            maxlength={part === "speaker" ? longestLine : longestWords}
          />
        ))}
      </div>
    </details>
  );
}

export function preparationLabel(t: Walking["t"], part: (typeof preparation)[number] | "agreed"): string {
  return t(part === "agreed" ? "support:following.contacts.agreed" : `support:following.contacts.preparation.${part}`);
}

function storedIn(contact: Contact | null, part: WrittenPart): string {
  return contact ? wordsOfPiece(contact.pieces, part) : "";
}
