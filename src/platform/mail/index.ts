// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    mail: typeof nl;
  }
}

export const mailTexts: Record<Language, typeof nl> = { nl, en };

export { registerMailJobs } from "./mail.jobs.ts";
export { createMail, type Mail, type MailSettings } from "./mail.ts";
export type { Message } from "./message.ts";
export { dropWaitingMessages } from "./outbox.commands.ts";
export { countWaitingMessages, findOldestWaiting, listOutbox, type OutboxRow } from "./outbox.queries.ts";
export { personalTables } from "./personal-tables.ts";
export { takeReturned } from "./returned/take-returned.ts";
export { addressOf, domainOf } from "./sender.ts";
export { keptDays as unreachableDays, tryAddressAgain } from "./unreachable.commands.ts";
export { mailFails } from "./unreachable.queries.ts";
