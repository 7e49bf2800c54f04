// SPDX-License-Identifier: EUPL-1.2
import { writeToCoordinators } from "#modules/programme";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Workshop } from "#platform/modules";
import { supportToken } from "../paths/path-links.ts";
import { listCandidates, listKeptApart } from "./candidates.queries.ts";
import { writeNeutralLetter } from "./letters.ts";
import { listPastMatches } from "./match.queries.ts";
import { leftOutOf } from "./match.ts";
import type { Asked } from "./propose.ts";
import { noteTold } from "./room.commands.ts";
import { countFreePlaces, listCentresThatWait, listWhoAskedTeam, listWhoWaits } from "./room.queries.ts";
import { whoHears } from "./room.ts";

/** How long a place is kept for who was told of it. */
const daysToChoose = 3;

export async function tellOfRoom(workshop: Workshop, { centreId }: EventIds): Promise<void> {
  if (!centreId) return;
  await tellWhoWaits(workshop, centreId);
  await tellTeam(workshop, centreId);
}

/** Who left no address hears it from the coordinator who looks along for them: they get a sign, and nobody's name. */
async function tellTeam(workshop: Workshop, centreId: string): Promise<void> {
  const { db, now } = workshop;
  await withActor(db, house, async (trx) => {
    const waiting = await withLeftOut(trx, await listWhoAskedTeam(trx, centreId));
    if (whoHears(waiting, await listCandidates(trx, centreId), 1).length === 0) return;
    await writeToCoordinators(workshop, trx, {
      ...{ centreId, kind: "support.room", path: "/team/vragen", keptDays: 30 },
      onceKey: `support.room-${centreId}-${now().toString().slice(0, 10)}`,
      write: ({ t, centre, link }) => ({
        subject: t("support:matching.mail.teamSubject"),
        paragraphs: [t("support:matching.mail.team"), link, centre],
      }),
    });
  });
}

/** Each morning: whoever was told of a place may have left it for the next. */
export async function lookForRoom(workshop: Workshop): Promise<void> {
  const centres = await withActor(workshop.db, house, listCentresThatWait);
  for (const centreId of centres) await tellWhoWaits(workshop, centreId);
}

async function tellWhoWaits(workshop: Workshop, centreId: string): Promise<void> {
  const { db, now, keys } = workshop;
  await withActor(db, house, async (trx) => {
    const waiting = await withLeftOut(trx, await listWhoWaits(trx, centreId));
    const places = await countFreePlaces(trx, centreId, now().subtract({ hours: daysToChoose * 24 }));
    const told = whoHears(waiting, await listCandidates(trx, centreId), places);
    for (const { id, linkVersion, email, language, waitsForRoomAt } of told) {
      if (email === null) continue;
      await writeNeutralLetter(workshop, trx, {
        centreId,
        to: email,
        language,
        path: `/vraag/${supportToken(keys, { id, linkVersion })}`,
        text: "support:matching.mail.room",
        onceKey: `support.room-${id}-${waitsForRoomAt?.epochMilliseconds ?? 0}`,
      });
    }
    await noteTold(
      trx,
      told.map(({ id }) => id),
      now(),
    );
  });
}

async function withLeftOut<Waiting extends Asked>(trx: Transaction, requests: readonly Waiting[]) {
  const waiting = [];
  for (const request of requests) {
    const { never, stopped } = leftOutOf(await listPastMatches(trx, request.id), await listKeptApart(trx, request.id));
    waiting.push({ ...request, leftOut: new Set([...never, ...stopped]) });
  }
  return waiting;
}
