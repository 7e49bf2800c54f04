// SPDX-License-Identifier: EUPL-1.2

import type { QuotaKind } from "./tables.ts";

const megabyte = 1024 * 1024;

/** What one centre could fill a shared machine with, and how much of it is ordinary: far more than a house uses. */
export const ordinaryLimits = {
  /** That have not ended. Each has its dates of half a year. */
  activities: 2000,
  /** Agendas that come in by themselves. Each is fetched again and again. */
  sources: 50,
  /** In bytes. */
  pictures: 1024 * megabyte,
} as const satisfies Limits;
export type Limits = Readonly<Record<QuotaKind, number>>;
