// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** What an activity says of itself in another language; an empty text was not translated. */
export type ActivityTranslationTable = {
  activityId: string;
  language: string;
  centreId: string;
  title: string;
  summary: string;
  description: string;
  expect: string[];
  audienceReason: string;
  costNote: string;
  capacityReason: string;
  placeNote: string;
  /** The Dutch texts as they were then, as JSON. */
  madeFrom: string;
  changedAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.activityTranslation": ActivityTranslationTable;
  }
}
