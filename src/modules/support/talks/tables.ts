// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

/** At a walk-in hour, in the house without one, on the street, or at somebody's home. */
export type WayOfTalking = "hour" | "house" | "outreach" | "home-visit";
export type TalkTallyTable = {
  id: Generated<number>;
  centreId: string;
  day: string;
  way: WayOfTalking;
  occurrenceId: string | null;
  neighbourhood: Generated<string>;
  /** Empty: nobody said what about. */
  theme: Generated<string>;
  number: number;
  /** Of the last change. */
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "support.talkTally": TalkTallyTable;
  }
}
