// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type PlatformTables = {
  "platform.installed": { single: boolean; fingerprint: string };
  "platform.event": {
    id: Generated<number>;
    kind: string;
    subjectId: string;
    centreId: string | null;
    at: Temporal.Instant;
  };
  "platform.contentVersion": { centreId: string; version: Generated<number> };
  "platform.rateCount": { what: string; who: string; startsAt: Temporal.Instant; count: number };
  "platform.message": {
    id: Generated<string>;
    centreId: string | null;
    kind: string;
    address: string;
    subject: string;
    body: string;
    holdsLink: boolean;
    onceKey: string;
    keptUntil: Temporal.Instant;
    createdAt: Temporal.Instant;
    sentAt: Temporal.Instant | null;
    attempts: Generated<number>;
    lastProblem: string | null;
    stopAddress: string | null;
    addressMark: Buffer | null;
    givenUpAt: Temporal.Instant | null;
    returnedAt: Temporal.Instant | null;
  };
  "platform.unreachableAddress": {
    mark: Buffer;
    since: Temporal.Instant;
    problem: string;
  };
  "platform.picture": {
    id: Generated<string>;
    centreId: string;
    contentHash: string;
    fileName: string;
    bytes: number;
    madeAt: Temporal.Instant;
  };
  "platform.pictureSize": { pictureId: string; width: number; height: number; content: Buffer };
  "platform.pictureSpot": {
    centreId: string;
    place: "activity" | "front";
    subjectId: string;
    pictureId: string | null;
    alternative: Generated<string>;
    beforeId: string | null;
    beforeAlternative: Generated<string>;
    changedAt: Temporal.Instant;
  };
};
