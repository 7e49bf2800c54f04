// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { TextField } from "#platform/ui";

/** Whom a coordinator asks: any name, and where the question goes. */
export function WhoFields({ t, typed, errors }: Sent & { t: T }) {
  return (
    <>
      <TextField
        {...typedField({ typed, errors }, "name")}
        label={t("people:team.add.name")}
        hint={t("people:team.add.nameHint")}
      />
      <TextField
        {...typedField({ typed, errors }, "email")}
        type="email"
        label={t("people:team.add.email")}
        hint={t("people:team.add.emailHint")}
      />
    </>
  );
}
