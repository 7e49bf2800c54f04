// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";

export type Common = { t: T; language: Language };
/** What a form shows again: nothing yet, or what was sent with its mistakes. */
export type Sent = { typed: TypedValues; errors: FieldErrors };
export type FormProps = Sent & { formKey: string };

export const nothingSent: Sent = { typed: {}, errors: {} };
