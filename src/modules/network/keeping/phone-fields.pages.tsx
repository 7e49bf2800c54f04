// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { type FieldErrors, TextField } from "#platform/ui";
import { countPhones } from "./phones.form.ts";

/** Those that stand there, and one more. */
export function PhoneFields({ t, typed, errors }: { t: T; typed: TypedValues; errors: FieldErrors }) {
  return (
    <>
      {Array.from({ length: countPhones(typed) }, (_, at) => (
        <>
          <TextField
            {...typedField({ typed, errors }, `phone${at}`)}
            label={t("network:keeping.field.phone", { count: at + 1 })}
            type="tel"
            short
          />
          <TextField
            {...typedField({ typed, errors }, `phone${at}Note`)}
            label={t("network:keeping.field.phoneNote", { count: at + 1 })}
            hint={at === 0 ? t("network:keeping.hint.phoneNote") : undefined}
            maxlength={150}
            short
          />
        </>
      ))}
    </>
  );
}
