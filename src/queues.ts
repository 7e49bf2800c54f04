// SPDX-License-Identifier: EUPL-1.2

/** The names of all queues: the owner makes them when the database is brought up to date. A test holds them against the modules' jobs. */
export const queueNames = [
  "mail.send",
  "mail.sweep",
  "platform.clear",
  "programme.bring-in",
  "programme.call-about-place",
  "programme.confirm",
  "programme.plan",
  "programme.end-arrivals",
  "programme.end-offer",
  "programme.fetch-source",
  "programme.forget-words",
  "programme.move-arrivals",
  "programme.move-up",
  "programme.pick-sources",
  "programme.remind",
  "programme.tell-news-of-date",
  "programme.tell-moved-up",
  "programme.tell-place-offered",
  "programme.tell-proposal",
  "programme.tell-signed-up",
  "programme.tell-welcomed",
];
