// SPDX-License-Identifier: EUPL-1.2

import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, TextField } from "#platform/ui";
import { longestNeed } from "./contact.form.ts";

type FieldProps = Sent & { t: T };

type NeedFieldProps = FieldProps & { label?: string; hint?: string };

export function NeedField({ t, typed, errors, label, hint }: NeedFieldProps) {
  return (
    <TextField
      {...typedField({ typed, errors }, "need")}
      label={label ?? t("programme:signUp.need")}
      hint={hint ?? t("programme:signUp.needHint")}
      autocomplete="off"
      maxlength={longestNeed}
    />
  );
}

/** Not ticked beforehand: nothing is put under someone's name by itself. */
export function KeepField({ t, typed, mayKeep }: Pick<FieldProps, "t" | "typed"> & { mayKeep: boolean | undefined }) {
  if (!mayKeep) return null;
  const isTicked = typedText(typed, "keep") === "yes";
  const words = { label: t("programme:joining.keep.tick"), hint: t("programme:joining.keep.tickHint") };
  return <Choice type="checkbox" id="keep" name="keep" value="yes" checked={isTicked} {...words} />;
}
