// SPDX-License-Identifier: EUPL-1.2
import type { DateForVisitor } from "./finding.ts";

/** A walk outside on Tuesday morning, for everyone, that one can just join. */
export const walk: DateForVisitor = {
  ...{ id: "1", slug: "lopen", title: "Lopen", summary: "", kind: "sport" },
  ...{ placeKind: "outside", placeName: null, placeId: null, isOnlineToo: false },
  ...{ audience: null, languages: ["nl-easy", "pl"], access: ["wheelchair"], energy: ["breaks"], partner: null },
  ...{ startsLocal: "2026-11-24T11:00", endsLocal: "2026-11-24T13:00", sharesDay: false, departure: null },
  ...{ isCancelled: false, isUnconfirmed: false, hasWords: true },
  ...{ joining: "walk-in", capacity: null, placesTaken: 0, waiting: 0, series: null },
};
