// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type PageTable = {
  centreId: string;
  slug: string;
  language: string;
  title: string;
  body: Generated<string>;
  changedAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "site.page": PageTable;
  }
}
