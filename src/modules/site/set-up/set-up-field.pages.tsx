// SPDX-License-Identifier: EUPL-1.2

import type { Profile } from "#modules/network";
import type { TypedValues } from "#platform/http";
import { typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { type FieldErrors, TextField } from "#platform/ui";

export type SetUpPageProps = {
  t: T;
  language: Language;
  profile: Profile;
  typed: TypedValues;
  errors: FieldErrors;
};

type LineProps = SetUpPageProps & {
  name: "name" | "street" | "postalCode" | "city" | "phone" | "email" | "coordinatorName" | "coordinatorEmail";
  label: string;
  hint?: string | undefined;
  type?: "text" | "email" | "tel";
  autocomplete?: string;
  short?: boolean;
};

export function Line({ typed, errors, name, t: _t, language: _language, profile: _profile, ...rest }: LineProps) {
  return <TextField {...rest} name={name} value={typedText(typed, name)} error={errors[name]} />;
}
