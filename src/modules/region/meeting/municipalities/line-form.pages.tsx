// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, Form, FormGuard, FormKey, SubmitButton, TextArea, TextField } from "#platform/ui";
import { longestLine } from "./line.form.ts";
import { type MunicipalityRole, municipalityRoles } from "./roles.ts";

type LineFormProps = Sent & {
  t: T;
  action?: string;
  today: string;
  formKey: string;
  /** Anyone with the link sends it. */
  isGuarded: boolean;
};

export function LineForm({ t, action, today, formKey, isGuarded, ...sent }: LineFormProps) {
  const chosen = typedText(sent.typed, "role");
  return (
    <Form class="card stack--lg" action={action} labelledBy="h-regel">
      <h2 id="h-regel">{t("region:meeting.municipality.write")}</h2>
      <FormKey value={formKey} />
      <Fieldset name="role" legend={t("region:meeting.municipality.role")} error={sent.errors.role}>
        {municipalityRoles.map((role) => (
          <Choice
            type="radio"
            name="role"
            value={role}
            label={t(`region:meeting.roles.${role}.label`)}
            hint={t(`region:meeting.roles.${role}.hint`)}
            checked={role === chosen}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField(sent, "words")}
        label={t("region:meeting.municipality.words")}
        hint={t("region:meeting.municipality.wordsHint")}
        rows={3}
        maxlength={longestLine}
      />
      <TextField
        {...typedField(sent, "doneOn")}
        value={typedText(sent.typed, "doneOn") || today}
        label={t("region:meeting.municipality.doneOn")}
        type="date"
        short
      />
      {isGuarded && <FormGuard />}
      <SubmitButton>{t("region:meeting.municipality.save")}</SubmitButton>
    </Form>
  );
}

export type ShownLine = {
  role: MunicipalityRole;
  words: string;
  saidBy: string;
  day: string;
  isTakenBack: boolean;
  takeBackHref: string;
  putBackHref: string;
};

/** What stands there, with a way back for each. */
export function LinesToTakeBack({ t, lines }: { t: T; lines: ShownLine[] }) {
  return (
    <ul class="stack" role="list">
      {lines.map(({ role, words, saidBy, day, isTakenBack, takeBackHref, putBackHref }) => (
        <li class="card stack--sm">
          <p>
            <b>{t(`region:meeting.roles.${role}.label`)}</b>
          </p>
          <p>{words}</p>
          <p class="small muted">{t("region:meeting.municipality.by", { day, name: saidBy })}</p>
          <Form class="row" action={isTakenBack ? putBackHref : takeBackHref}>
            {isTakenBack && <span>{t("region:meeting.municipality.isTakenBack")}</span>}
            <SubmitButton kind="quiet">
              {t(`region:meeting.municipality.${isTakenBack ? "putBack" : "takeBack"}`)}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
