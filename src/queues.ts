// SPDX-License-Identifier: EUPL-1.2

/** The names of all queues: the owner makes them when the database is brought up to date. A test holds them against the modules' jobs. */
export const queueNames = ["mail.send", "mail.sweep", "programme.plan"];
