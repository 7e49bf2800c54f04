// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";

export type Common = { t: T; language: Language };
export type FormProps = Sent & { formKey: string };
