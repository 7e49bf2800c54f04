// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { directorySourcesRows } from "../rows/directory-sources.ts";
import { insert } from "../things.ts";

const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });
const list = "naam;organisatie\nKaarten;Rond\n";

const source = (state: "reading" | "paused" = "reading"): Ask =>
  ofRegion(async (at) => ({ params: { id: await addSource(at, state) }, fields: { rows: "keep" } }));
const upload = ofRegion(async (at) => ({
  params: { id: await addUpload(at) },
  fields: { step: "accept", name: "Welzijn" },
}));

export const directorySourcesAsks: Asks<ToBeAsked<typeof directorySourcesRows>> = {
  "POST /team/wegwijzer/bronnen/nieuw": async (at) => ({
    fields: { address: at.agendaUrl(), name: "Gemeente", everyDays: "1", step: "add" },
  }),
  "POST /team/wegwijzer/bronnen/bestand": async () => ({ fields: { file: new File([list], "lijst.csv") } }),
  "GET /team/wegwijzer/bronnen/bestand/:id": upload,
  "POST /team/wegwijzer/bronnen/bestand/:id": upload,
  "GET /team/wegwijzer/bronnen/:id": source(),
  "POST /team/wegwijzer/bronnen/:id/lezing": source(),
  "POST /team/wegwijzer/bronnen/:id/pauze": source(),
  "POST /team/wegwijzer/bronnen/:id/hervatting": source("paused"),
  "POST /team/wegwijzer/bronnen/:id/minder": source(),
  "GET /team/wegwijzer/bronnen/:id/einde": source(),
  "POST /team/wegwijzer/bronnen/:id/einde": source(),
  "GET /team/wegwijzer/bronnen/:id/verbeteringen": source(),
  "GET /team/wegwijzer/bronnen/:id/verbeteringen.json": source(),
  "GET /team/wegwijzer/bronnen/:id/verbeteringen.csv": source(),
};

async function addSource(at: Place, state: "reading" | "paused"): Promise<string> {
  return await insert(
    at,
    `insert into network.source (region_id, name, kind, url, created_at, next_at, paused_at, form_key)
     select region_id, 'Gemeente', 'address', $2, now(), '2099-01-01', case when $3 = 'paused' then now() end, gen_random_uuid()
     from network.centre where id = $1 returning id`,
    [at.centre.id, `${at.agendaUrl()}&${randomUUID()}`, state],
  );
}

async function addUpload(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into network.source_upload (region_id, name, content, created_at, form_key)
     select region_id, 'lijst.csv', convert_to($2, 'UTF8'), now(), gen_random_uuid() from network.centre where id = $1 returning id`,
    [at.centre.id, list],
  );
}
