// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { type FieldErrors, TextField } from "#platform/ui";

/** Whom a coordinator asks: any name, and where the question goes. */
export function WhoFields({ t, typed, errors }: { t: T; typed: TypedValues; errors: FieldErrors }) {
  return (
    <>
      <TextField
        name="name"
        label={t("people:team.add.name")}
        hint={t("people:team.add.nameHint")}
        value={typedText(typed, "name")}
        error={errors.name}
      />
      <TextField
        name="email"
        type="email"
        label={t("people:team.add.email")}
        hint={t("people:team.add.emailHint")}
        value={typedText(typed, "email")}
        error={errors.email}
      />
    </>
  );
}
