// SPDX-License-Identifier: EUPL-1.2
import type { MailServer } from "#platform/config";

/** The bare address in "Vrijplaats <post@centrum.example>". */
export function addressOf(mailFrom: string): string {
  return (/<([^<>\s]+@[^<>\s]+)>/.exec(mailFrom)?.[1] ?? mailFrom).trim().toLowerCase();
}

export function domainOf(mailFrom: string): string {
  return /@([^\s<>@]+)$/.exec(addressOf(mailFrom))?.[1] ?? "localhost";
}

/** Where mail is handed over, without the password. */
export function mailHost({ url }: MailServer): { name: string; inWords: string } {
  const { hostname: name, port, protocol } = new URL(url);
  return { name, inWords: `${name}:${port || (protocol === "smtps:" ? 465 : 587)}` };
}
