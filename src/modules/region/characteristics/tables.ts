// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type AskedGroup = "participants" | "team" | "partners";
export type Face = "fully" | "mostly" | "partly" | "hardly" | "not-at-all";
export type StoryState = "new" | "shown" | "read" | "left-out";

export type InitiativeTable = {
  /** Of a house: its own id. */
  id: Generated<string>;
  centreId: string;
  name: string;
  linkVersion: Generated<number>;
  formKey: string;
  createdOn: string;
};
export type AskingRoundTable = {
  id: Generated<string>;
  initiativeId: string;
  askedGroups: string[];
  opensOn: string;
  closesOn: string;
  closedOn: string | null;
  shownOn: string | null;
  besideOn: string | null;
  formKey: string;
};
export type AskingStatementTable = { roundId: string; place: number; code: string | null; words: Generated<string> };
export type AskingTallyTable = { roundId: string; place: number; askedGroup: AskedGroup; face: Face; count: number };
export type AskingReceiptTable = { formKey: string; roundId: string };
export type AskingOutcomeTable = { roundId: string; place: number; askedGroup: AskedGroup; face: Face; count: number };
export type AskingStoryTable = {
  id: Generated<string>;
  roundId: string;
  initiativeId: string;
  centreId: string | null;
  place: number | null;
  words: string;
  mayShow: boolean;
  state: Generated<StoryState>;
  why: Generated<string>;
};
export type OwnSentenceTable = {
  id: Generated<string>;
  centreId: string;
  characteristic: string;
  version: number;
  words: string;
  chosenOn: string;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "region.initiative": InitiativeTable;
    "region.askingRound": AskingRoundTable;
    "region.askingStatement": AskingStatementTable;
    "region.askingTally": AskingTallyTable;
    "region.askingReceipt": AskingReceiptTable;
    "region.askingOutcome": AskingOutcomeTable;
    "region.askingStory": AskingStoryTable;
    "region.ownSentence": OwnSentenceTable;
  }
}
