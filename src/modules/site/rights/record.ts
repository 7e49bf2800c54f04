// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { OwnTerm, PersonalTable } from "#platform/rights";
import { ownTermsOf } from "./register.ts";

export type RecordEntry = {
  table: string;
  name: string;
  purpose: string;
  whose: string[];
  holds: string[];
  recipients: string[];
  keptFor: string;
};

export function recordOf(tables: readonly PersonalTable[], ownTerms: readonly OwnTerm[], t: T): RecordEntry[] {
  return tables.map((table) => ({
    table: table.table,
    name: t(table.name),
    purpose: t(table.purpose),
    whose: table.whose.map((one) => t(`rights:whose.${one}`)),
    holds: table.holds.map((one) => t(`rights:holds.${one}`)),
    recipients: table.recipients.map((one) => t(`rights:recipients.${one}`)),
    keptFor: [t(table.keptFor), ...ownTermsOf(table, ownTerms, t)].join(" "),
  }));
}
