// SPDX-License-Identifier: EUPL-1.2

/** The bare address in "Vrijplaats <post@centrum.example>". */
export function addressOf(mailFrom: string): string {
  return (/<([^<>\s]+@[^<>\s]+)>/.exec(mailFrom)?.[1] ?? mailFrom).trim().toLowerCase();
}

export function domainOf(mailFrom: string): string {
  return /@([^\s<>@]+)$/.exec(addressOf(mailFrom))?.[1] ?? "localhost";
}
