// SPDX-License-Identifier: EUPL-1.2
import type { ContactKind } from "../reference.ts";
import type { WalkingSide, Whom } from "./tables.ts";
import type { Pieces } from "./written.ts";

export const whoms = ["municipality", "benefits", "landlord", "care", "other"] as const satisfies Whom[];
/** What is prepared for a talk to which two people go together. */
export const preparation = ["say", "they", "bring", "speaker"] as const;

export type Contact = {
  id: string;
  kind: ContactKind;
  whom: Whom | null;
  onDay: string;
  atTime: string | null;
  minutes: number | null;
  outcome: "met" | "not-met" | null;
  remindHolder: boolean;
  remindPeer: boolean;
  madeBy: WalkingSide;
  pieces: Pieces;
};

/** It is still to come; of today also what was not yet told to have been. */
export function isPlanned({ outcome, onDay }: Pick<Contact, "outcome" | "onDay">, today: string): boolean {
  return outcome === null && onDay >= today;
}

/** The first that is planned. */
export function nextContact(contacts: readonly Contact[], today: string): Contact | undefined {
  return contacts
    .filter((contact) => isPlanned(contact, today))
    .sort((one, other) => momentOf(one).localeCompare(momentOf(other)))[0];
}

function momentOf({ onDay, atTime }: Contact): string {
  return `${onDay}T${atTime ?? "99:99"}`;
}
