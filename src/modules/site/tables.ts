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

export type NewsTable = {
  id: Generated<string>;
  centreId: string;
  slug: string;
  /** From when on visitors see it. Absent: a draft. */
  publishedAt: Temporal.Instant | null;
  removedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  formKey: string;
};
export type NewsTextTable = {
  newsId: string;
  centreId: string;
  language: string;
  title: string;
  body: Generated<string>;
};

declare module "#platform/db" {
  interface Schema {
    "site.page": PageTable;
    "site.news": NewsTable;
    "site.newsText": NewsTextTable;
  }
}
