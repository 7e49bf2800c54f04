// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset, TextField } from "#platform/ui";
import { guessContact } from "./contact.form.ts";

type ContactFieldProps = { t: T; chosen: string; reach: string; reachHint: string; errors: FieldErrors };

/** Whoever typed an address but did not say yes finds the likely yes chosen, and still decides. */
export function ContactField({ t, chosen, reach, reachHint, errors }: ContactFieldProps) {
  const contact = errors.contact ? guessContact(reach) : chosen || "no";
  const choice = (value: string) => ({ type: "radio", name: "contact", value, checked: contact === value }) as const;
  return (
    <Fieldset name="contact" legend={t("programme:signUp.contact")} error={errors.contact}>
      <Choice {...choice("no")} label={t("programme:signUp.contactNo")} />
      <Choice {...choice("email")} label={t("programme:signUp.contactEmail")} />
      <Choice
        {...choice("call")}
        label={t("programme:signUp.contactCall")}
        hint={t("programme:signUp.contactCallHint")}
      />
      <div class="veld-na">
        <TextField
          name="reach"
          label={t("programme:signUp.reach")}
          hint={reachHint}
          value={reach}
          error={errors.reach}
        />
      </div>
    </Fieldset>
  );
}
