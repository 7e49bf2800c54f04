// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastProposals, proposalTerm, senderTerm } from "./proposal-clearing.commands.ts";

export const offersTables: PersonalTable[] = [
  {
    table: "programme.proposal",
    name: "programme:register.proposal.name",
    purpose: "programme:register.proposal.purpose",
    whose: ["partner"],
    holds: ["name", "phone", "ownWords"],
    recipients: ["coordinators"],
    terms: [proposalTerm, senderTerm],
    keptFor: "programme:offers.keptFor",
    // Whoever sent it is known here by a name of choice and a number only, so nobody can be recognised by what they ask with.
    exportRows: async () => [],
    erase: async () => 0,
    clear: clearPastProposals,
  },
];
