// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { addOccurrence } from "../../../support/rows.ts";
import type { Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { supportHoursRows } from "../rows/support-hours.ts";
import { addGroup, insert, today } from "../things.ts";

const elsewhere = { way: "outreach", day: today, neighbourhood: "" };

const onBoard = (goneAt: string | null): Make => {
  return async (at) => ({
    params: {
      id: await insert(
        at,
        `insert into support.board_name (centre_id, name, since, until, gone_at, form_key)
         values ($1, 'Roos', '2026-11-24T09:00Z', '2026-11-24T22:00Z', $2, gen_random_uuid()) returning id`,
        [at.centre.id, goneAt],
      ),
    },
  });
};

/** An hour that was over early this morning, with a number that is not there yet. */
const hourBehind: Make = async (at) => {
  const { id } = await addHour(at);
  return { params: { id }, fields: { theme: "home", by: "1" } };
};
const hour: Make = async (at) => {
  const { activity } = await addHour(at);
  return { params: { activity }, fields: { comeFor: `Zomaar praten ${randomUUID()}` } };
};

export const supportHoursAsks: Asks<ToBeAsked<typeof supportHoursRows>> = {
  "POST /team/spreekuur": async () => ({ fields: { name: "Roos" } }),
  "POST /team/spreekuur/:id/beurt": onBoard(null),
  "POST /team/spreekuur/:id/terug": onBoard("2026-11-24T09:59Z"),
  "GET /team/spreekuur/tellen/elders": async () => ({ query: `?${new URLSearchParams(elsewhere)}` }),
  "POST /team/spreekuur/tellen/elders": async () => ({
    fields: { ...elsewhere, neighbourhood: randomUUID(), by: "5" },
  }),
  "GET /team/spreekuur/tellen/:id": hourBehind,
  "POST /team/spreekuur/tellen/:id": hourBehind,
  "GET /team/spreekuur/:activity": hour,
  "POST /team/spreekuur/:activity": hour,
};

async function addHour(at: Place): Promise<{ activity: string; id: string }> {
  const { id: activity } = await addGroup(at, { title: "Spreekuur", kind: "consultation-hour", joining: "walk-in" });
  const behind = { startsLocal: "2026-11-24T07:00", hours: 1 };
  return { activity, id: await addOccurrence(at.pool, { id: activity }, behind) };
}
