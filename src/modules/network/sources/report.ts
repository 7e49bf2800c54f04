// SPDX-License-Identifier: EUPL-1.2
import type { Remark } from "./reading/remark.ts";

export type ReportedRecord = {
  name: string;
  object: string;
  /** When it is an entry that can be looked at. */
  serviceId: string | null;
  isGone: boolean;
  remarks: Remark[];
};

export const reportFilters = ["all", "failed", "lost", "notes", "gone"] as const;
export type ReportFilter = (typeof reportFilters)[number];

/** In the address in Dutch; what is not among them shows all. */
const inAddress = { all: "alles", failed: "mislukt", lost: "let-op", notes: "aangepast", gone: "weg" } as const;

export function readReportFilter(text: string | undefined): ReportFilter {
  return reportFilters.find((filter) => inAddress[filter] === text) ?? "all";
}

export function reportQuery(shows: ReportFilter, page = 1): string {
  const pages = page > 1 ? `&bladzijde=${page}` : "";
  return `?toon=${inAddress[shows]}${pages}#verslag`;
}
