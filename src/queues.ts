// SPDX-License-Identifier: EUPL-1.2

/** The names of all queues: the owner makes them when the database is brought up to date. A test holds them against the modules' jobs. */
export const queueNames = [
  "mail.send",
  "mail.sweep",
  "platform.clear",
  "programme.bring-in",
  "programme.plan",
  "programme.end-offer",
  "programme.move-up",
  "programme.tell-news-of-date",
  "programme.tell-moved-up",
  "programme.tell-place-offered",
  "programme.tell-signed-up",
];
