// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, TextField } from "#platform/ui";
import { textOf } from "./joining.pages.tsx";
import { longestName, longestNeed } from "./sign-up.form.ts";

type FieldProps = { t: T; typed: TypedValues; errors: FieldErrors };

export function NameField({ t, typed, errors }: FieldProps) {
  return (
    <TextField
      name="name"
      label={t("programme:signUp.name")}
      hint={t("programme:signUp.nameHint")}
      value={textOf(typed.name)}
      error={errors.name}
      autocomplete="nickname"
      maxlength={longestName}
      required
    />
  );
}

type NeedFieldProps = FieldProps & { label?: string; hint?: string };

export function NeedField({ t, typed, errors, label, hint }: NeedFieldProps) {
  return (
    <TextField
      name="need"
      label={label ?? t("programme:signUp.need")}
      hint={hint ?? t("programme:signUp.needHint")}
      value={textOf(typed.need)}
      error={errors.need}
      autocomplete="off"
      maxlength={longestNeed}
    />
  );
}

/** Not ticked beforehand: nothing is put under someone's name by itself. */
export function KeepField({ t, typed, mayKeep }: Pick<FieldProps, "t" | "typed"> & { mayKeep: boolean | undefined }) {
  if (!mayKeep) return null;
  const isTicked = textOf(typed.keep) === "yes";
  const words = { label: t("programme:joining.keep.tick"), hint: t("programme:joining.keep.tickHint") };
  return <Choice type="checkbox" id="keep" name="keep" value="yes" checked={isTicked} {...words} />;
}

/** For programs that fill in every field; whoever reads the page never meets it. */
export function HiddenField({ t }: { t: T }) {
  return (
    <div class="visually-hidden" aria-hidden="true">
      <label for="website">{t("programme:signUp.leaveEmpty")}</label>
      <input type="text" id="website" name="website" tabindex={-1} autocomplete="off" />
    </div>
  );
}
