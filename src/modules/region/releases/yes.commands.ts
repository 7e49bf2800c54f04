// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { changeStanding } from "./change-standing.ts";
import { contentOf, type FixedDocument, hashOf } from "./document.ts";
import type { AskedRelease } from "./release.commands.ts";
import type { Part, Release } from "./release.queries.ts";
import { type Refusal, refuseProposal, refuseRelease } from "./release.ts";
import type { ReleaseStep } from "./tables.ts";

type Outcome = Refusal | "gone" | null;
type AskedBy = AskedRelease & { by: { id: string; name: string } };

/** One of the two yeses: nothing leaves the house by it, and coordinators hear that another one is asked for. */
export async function proposeRelease(trx: Transaction, asked: AskedBy, now: Temporal.Instant): Promise<Outcome> {
  return await changeStanding(
    trx,
    asked,
    async ({ id }) => {
      await sayYes(trx, { ...asked, id, step: "proposed" }, now);
      await recordEvent(trx, "region.release-proposed", id, asked.centreId, now);
    },
    (standing) => refuseProposal(standing, asked.today),
  );
}

/** Either of the two, or someone else who may: then it can be changed again. */
export async function takeProposalBack(trx: Transaction, asked: AskedRelease): Promise<Outcome> {
  return await changeStanding(
    trx,
    asked,
    async ({ id }) => {
      await trx.deleteFrom("region.releaseYes").where("releaseId", "=", id).execute();
    },
    ({ isReleased }) => (isReleased ? "released" : null),
  );
}

/** The other yes: from now on what is in it is fixed. */
export async function releaseDocument(
  trx: Transaction,
  asked: AskedBy & { house: string },
  now: Temporal.Instant,
): Promise<Outcome> {
  return await changeStanding(
    trx,
    asked,
    async (release, { parts }) => {
      await sayYes(trx, { ...asked, step: "released" }, now);
      const content = JSON.stringify(fixed(release, parts, asked));
      await trx
        .insertInto("region.released")
        .values({
          releaseId: release.id,
          centreId: asked.centreId,
          content,
          hash: hashOf(content),
          releasedOn: asked.today,
        })
        .execute();
    },
    (standing) => refuseRelease(standing, asked.by.id, asked.today),
  );
}

async function sayYes(
  trx: Transaction,
  { id, centreId, by, step }: Pick<AskedBy, "id" | "centreId" | "by"> & { step: ReleaseStep },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("region.releaseYes")
    .values({ releaseId: id, step, centreId, personId: by.id, name: by.name, at: now })
    .execute();
}

function fixed(release: Release, parts: readonly Part[], { house, today }: { house: string; today: string }) {
  const { title, forWhom, periodFrom, periodUntil, language, version, whatChanged } = release;
  const kept = parts.filter(({ leftOutAt }) => leftOutAt === null);
  return {
    ...{ house, title, forWhom, from: periodFrom, until: periodUntil, language, version, whatChanged },
    releasedOn: today,
    parts: kept.map((part) => ({ heading: part.heading, ...contentOf(part) })),
  } satisfies FixedDocument;
}
