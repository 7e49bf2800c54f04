// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type RemarkAbout = "closed" | "moved" | "phone" | "hours" | "other";
export type RemarkState = "new" | "changed" | "right" | "ended";
export type RemarkTable = {
  id: Generated<string>;
  regionId: string;
  /** The house at whose site it was sent. */
  centreId: string;
  serviceId: string;
  about: RemarkAbout;
  words: Generated<string>;
  email: string | null;
  language: Generated<string>;
  state: Generated<RemarkState>;
  answer: Generated<string>;
  formKey: string;
  createdAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "network.remark": RemarkTable;
  }
}
