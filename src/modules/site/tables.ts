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

/** A receipt of erasing. Nothing in it leads to a person. */
export type ErasureTable = {
  id: Generated<string>;
  centreId: string;
  number: string;
  askedBy: "guest" | "person";
  erasedOn: string;
  formKey: string;
};
export type ErasureLineTable = {
  erasureId: string;
  position: number;
  aboutTable: string;
  erased: number;
  remaining: number;
};
/** What this house writes down and how long, as it was agreed on a day. */
export type AgreedRecordTable = {
  centreId: string;
  version: number;
  agreedAt: Temporal.Instant;
  ownTextNl: Generated<string>;
  ownTextEn: Generated<string>;
  linesNl: string[];
  linesEn: string[];
  formKey: string;
};

/** JSON: "#17523f" by what it is for; in the evening only those that the centre chose itself. */
export type HouseStyleTable = {
  centreId: string;
  light: string;
  dark: string;
  isLive: boolean;
  changedAt: Temporal.Instant;
};
export type LanguageOffTable = { centreId: string; language: string };

declare module "#platform/db" {
  interface Schema {
    "site.page": PageTable;
    "site.news": NewsTable;
    "site.newsText": NewsTextTable;
    "site.erasure": ErasureTable;
    "site.erasureLine": ErasureLineTable;
    "site.houseStyle": HouseStyleTable;
    "site.languageOff": LanguageOffTable;
    "site.agreedRecord": AgreedRecordTable;
  }
}
