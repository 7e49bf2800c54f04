// SPDX-License-Identifier: EUPL-1.2

export { registerMailJobs } from "./mail.jobs.ts";
export { createMail, type Mail } from "./mail.ts";
export type { Message } from "./message.ts";
export { dropWaitingMessages } from "./outbox.commands.ts";
export { countWaitingMessages, findOldestWaiting, listOutbox, type OutboxRow } from "./outbox.queries.ts";
export { mailTables } from "./personal-tables.ts";
export { takeReturned } from "./returned/take-returned.ts";
export { addressOf, domainOf, mailHost } from "./sender.ts";
export { mailTexts } from "./texts.ts";
export { tryAddressAgain } from "./unreachable.commands.ts";
export { mailFails } from "./unreachable.queries.ts";
