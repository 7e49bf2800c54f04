// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from "node:crypto";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { regionReleasesRows } from "../rows/region-releases.ts";
import { addGroup, insert, today } from "../things.ts";

type State = "writing" | "reading" | "read" | "proposed" | "released";
const names = { title: "Een jaar", forWhom: "De gemeente" };

const release = (state: State, fields: Record<string, string> = {}): Make => {
  return async (at) => ({ params: { id: await addRelease(at, state) }, fields });
};
const part = (leftOut: "in" | "out", fields: Record<string, string> = {}, source = ""): Make => {
  return async (at) => {
    const id = await addRelease(at, "writing");
    return { params: { id, part: await addPart(at, id, { leftOut, source, place: 2 }) }, fields };
  };
};
const word: Make = async (at) => {
  const id = await addRelease(at, "reading");
  const said = await addWord(at, id, randomUUID());
  return { params: { id, word: said }, fields: { outcome: "answered", answer: "Dank je" } };
};
const given: Make = async (at) => {
  const id = await addRelease(at, "released");
  return { params: { id, link: await addLink(at, id) } };
};
const inHouse = (behind: "door" | "own"): Make => {
  return async (at) => ({
    params: { ...(await doorOf(at, behind)), id: await addRelease(at, "reading") },
    fields: said,
  });
};
const takingBack = (behind: "door" | "own"): Make => {
  return async (at) => {
    const id = await addRelease(at, "reading");
    const formKey = randomUUID();
    await addWord(at, id, formKey);
    return { params: { ...(await doorOf(at, behind)), id }, fields: { formKey } };
  };
};
const said = { kind: "words", body: "Mooi" };
const reader = (name?: string): Make => {
  return async (at) => {
    const id = await addLink(at, await addRelease(at, "released"));
    return { params: { token: { link: { kind: "release", id, version: 1 } }, ...(name && { name }) } };
  };
};
const door: Ask = { make: async (at) => ({ params: await doorOf(at, "door") }) };

export const regionReleasesAsks: Asks<ToBeAsked<typeof regionReleasesRows>> = {
  "POST /team/vrijgeven/link": async (at) => {
    await at.pool.query("delete from region.release_door where centre_id = $1", [at.centre.id]);
    return { fields: { version: "1" } };
  },
  "POST /team/vrijgeven/nieuw": async () => ({
    fields: { ...names, periodFrom: "2026-01-01", periodUntil: "2026-06-30" },
  }),
  "GET /team/vrijgeven/:id": release("writing"),
  "GET /team/vrijgeven/:id/gegevens": release("writing"),
  "POST /team/vrijgeven/:id/gegevens": release("writing", { ...names, title: "Twee jaar" }),
  "POST /team/vrijgeven/:id/weg": release("writing", { sure: "yes" }),
  "GET /team/vrijgeven/:id/stuk": release("writing"),
  "POST /team/vrijgeven/:id/stuk": release("writing", { heading: "Eten", content: "Elke week" }),
  "POST /team/vrijgeven/:id/bekend": async (at) => {
    await addDate(at);
    return { params: { id: await addRelease(at, "writing") }, fields: { name: "programme" } };
  },
  "GET /team/vrijgeven/:id/stuk/:part": part("in"),
  "POST /team/vrijgeven/:id/stuk/:part": part("in", { heading: "Eten", content: "Elke maand" }),
  "POST /team/vrijgeven/:id/stuk/:part/opnieuw": async (at, asker) => {
    await addDate(at);
    return await part("in", {}, "programme")(at, asker);
  },
  "POST /team/vrijgeven/:id/stuk/:part/weg": part("in"),
  "POST /team/vrijgeven/:id/stuk/:part/terug": part("out"),
  "POST /team/vrijgeven/:id/stuk/:part/omhoog": part("in"),
  "POST /team/vrijgeven/:id/lezen": release("writing", { days: "7" }),
  "GET /team/vrijgeven/:id/gezegd/:word": word,
  "POST /team/vrijgeven/:id/gezegd/:word": word,
  "POST /team/vrijgeven/:id/voorstel": release("read"),
  "POST /team/vrijgeven/:id/voorstel/terug": release("proposed"),
  "POST /team/vrijgeven/:id/vrijgave": release("proposed"),
  "GET /team/vrijgeven/:id/geven": release("released"),
  "POST /team/vrijgeven/:id/geven": release("released", { toWhom: "De gemeente", expiresOn: today }),
  "POST /team/vrijgeven/:id/geven/:link/intrekking": given,
  "GET /team/vrijgeven/:id/intrekken": release("released"),
  "POST /team/vrijgeven/:id/intrekken": release("released", { reason: "Er stond iets fout" }),
  "POST /team/vrijgeven/:id/versie": release("released"),
  "GET /mijn-plek/vrijgeven/:id": inHouse("own"),
  "POST /mijn-plek/vrijgeven/:id": inHouse("own"),
  "POST /mijn-plek/vrijgeven/:id/terug": takingBack("own"),
  "GET /vrijgeven/:token": door,
  "GET /vrijgeven/:token/:id": inHouse("door"),
  "POST /vrijgeven/:token/:id": inHouse("door"),
  "POST /vrijgeven/:token/:id/terug": takingBack("door"),
  "GET /vrijgegeven/:token": reader(),
  "GET /vrijgegeven/:token/document": reader(),
  "GET /vrijgegeven/:token/tabel/:name": reader("1.csv"),
};

/** Another row renews it. */
async function doorOf(at: Place, behind: "door" | "own") {
  if (behind === "own") return {};
  await at.pool.query("delete from region.release_door where centre_id = $1", [at.centre.id]);
  return { token: { link: { kind: "release-door" as const, id: at.centre.id, version: 1 } } };
}

async function addRelease(at: Place, state: State): Promise<string> {
  const reading = { writing: [null, null], reading: [today, "2026-12-01"] }[state as "writing" | "reading"];
  const [from, until] = reading ?? ["2026-11-01", "2026-11-10"];
  const id = await insert(
    at,
    `insert into region.release (centre_id, title, for_whom, period_from, period_until, language, reading_from, reading_until,
       form_key, created_at) values ($1, 'Een jaar', 'De gemeente', '2026-01-01', '2026-12-31', 'nl', $2, $3, gen_random_uuid(), now())
     returning id`,
    [at.centre.id, from, until],
  );
  await addPart(at, id, { leftOut: "in", source: "", place: 1 });
  if (state === "proposed" || state === "released") await addYes(at, id, "proposed");
  if (state === "released") await addReleased(at, id);
  return id;
}

async function addYes(at: Place, id: string, step: string): Promise<void> {
  await at.pool.query(
    `insert into region.release_yes (release_id, step, centre_id, person_id, name, at)
     values ($1, $2, $3, gen_random_uuid(), 'Ans', now())`,
    [id, step, at.centre.id],
  );
}

async function addReleased(at: Place, id: string): Promise<void> {
  await addYes(at, id, "released");
  const tables = [{ caption: "Data", columns: ["Soort"], rows: [["Inloop"]] }];
  const content = JSON.stringify({
    ...{ house: "Huis", title: "Een jaar", forWhom: "De gemeente", from: "2026-01-01", until: "2026-12-31" },
    ...{ language: "nl", version: 1, whatChanged: "", releasedOn: today },
    parts: [{ heading: "Eten", paragraphs: ["Elke week"], tables }],
  });
  await at.pool.query(
    "insert into region.released (release_id, centre_id, content, hash, released_on) values ($1, $2, $3, $4, $5)",
    [id, at.centre.id, content, createHash("sha256").update(content).digest("hex"), today],
  );
}

async function addPart(at: Place, id: string, facts: { leftOut: "in" | "out"; source: string; place: number }) {
  const content = facts.source === "" ? "Elke week" : '{"paragraphs":[],"tables":[]}';
  return await insert(
    at,
    `insert into region.release_part (release_id, place, source, heading, content, written_at, changed_at, left_out_at, form_key)
     values ($1, $2, $3, 'Eten', $4, now(), now(), case when $5 = 'out' then now() end, gen_random_uuid()) returning id`,
    [id, facts.place, facts.source, content, facts.leftOut],
  );
}

async function addWord(at: Place, id: string, formKey: string): Promise<string> {
  return await insert(
    at,
    `insert into region.release_word (release_id, centre_id, kind, body, form_key, said_at)
     values ($1, $2, 'words', 'Mooi', $3, now()) returning id`,
    [id, at.centre.id, formKey],
  );
}

async function addLink(at: Place, id: string): Promise<string> {
  return await insert(
    at,
    `insert into region.release_link (release_id, centre_id, to_whom, given_on, opened_on, expires_on, form_key)
     values ($1, $2, 'De gemeente', $3, $3, '2027-01-01', gen_random_uuid()) returning id`,
    [id, at.centre.id, today],
  );
}

/** Something that took place, for what is taken from the programme. */
async function addDate(at: Place): Promise<void> {
  const group = await addGroup(at, {}, "2026-11-18");
  await at.pool.query("update programme.activity set published_at = now() where id = $1", [group.id]);
}
