// SPDX-License-Identifier: EUPL-1.2

/** By RFC 6761 no mail ever arrives below this name. */
const nowhere = "@plek.invalid";

/** Stands where Better Auth wants an address, for whoever gave none. Signs in nobody, is never shown and never mailed. */
export function addressOfNobody(personId: string): string {
  return `${personId}${nowhere}`;
}

export function isAddressOfNobody(email: string): boolean {
  return email.toLowerCase().endsWith(nowhere);
}
