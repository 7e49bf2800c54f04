// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { CentreRow } from "../../../../test/support/rows.ts";

type ActivityInTest = {
  slug: string;
  title: string;
  kind: string;
  summary: string;
  description?: string;
  hosts?: string[];
  room?: string;
  partner?: string;
  placeKind?: string;
  placeNote?: string;
  audience?: string;
  languages?: string[];
  access?: string[];
  costCents?: number;
  /** Titles of the first dates, where a date has its own. */
  themes?: string[];
  english?: { title: string; summary: string };
};

// biome-ignore format: one activity a block
const activities: ActivityInTest[] = [
  { slug: "inloop", title: "Inloop met koffie", kind: "drop-in", summary: "De koffie is klaar. Je kunt praten, een spel doen of alleen zitten.", hosts: ["Joke", "Bram"], room: "Huiskamer" },
  { slug: "avondinloop", title: "Avond-inloop", kind: "drop-in", summary: "Het huis is ’s avonds open, met thee en iemand die luistert.", hosts: ["Bram"], room: "Huiskamer" },
  { slug: "jongerenavond", title: "Avond voor 18 tot 30 jaar", kind: "drop-in", summary: "Een spel of een film. Wie er is, kiest wat het wordt.", hosts: ["Sem", "Lina"], audience: "18 tot 30 jaar" },
  { slug: "vrouwenochtend", title: "Vrouwen-ochtend", kind: "drop-in", summary: "Thee, brood en kletsen met andere vrouwen.", hosts: ["Emine", "Samira"], audience: "Vrouwen", languages: ["nl-easy", "ar", "tr"] },
  { slug: "turkse-thee", title: "Turkse thee", kind: "drop-in", summary: "Thee in kleine glazen, en praten in het Turks.", hosts: ["Emine"], languages: ["tr", "nl-easy"] },
  { slug: "english-table", title: "English table", kind: "drop-in", summary: "Coffee and talk in English.", hosts: ["Grace"], languages: ["en"] },
  { slug: "filmhuis", title: "Filmavond", kind: "drop-in", summary: "Een film, en na afloop iets drinken.", hosts: ["Rachid"], partner: "Buurthuis De Brug", costCents: 200 },
  { slug: "spelletjes", title: "Spelletjesavond in de bibliotheek", kind: "drop-in", summary: "Schaken, dammen of een bordspel dat je meeneemt.", hosts: ["Ton"], partner: "Bibliotheek Waterdam" },
  { slug: "schrijven", title: "Schrijven bij het raam", kind: "creative", summary: "Een uurtje schrijven, over vroeger of over niets.", hosts: ["Noor"], room: "Atelier" },
  { slug: "tekenen", title: "Tekenen wat je ziet", kind: "creative", summary: "Een kop, een schoen, het uitzicht. Met potlood of krijt.", hosts: ["Hester"], room: "Atelier" },
  { slug: "schilderatelier", title: "Schilderatelier", kind: "creative", summary: "Met verf en kwast op groot papier.", description: "Je mag je schilderij mee naar huis nemen.", hosts: ["Hester"], room: "Zolder" },
  { slug: "zingen", title: "Samen zingen", kind: "creative", summary: "Liedjes die je al kent, en een paar nieuwe.", hosts: ["Grace", "Bram"], room: "Huiskamer", english: { title: "Singing together", summary: "Songs you know and some new ones." } },
  { slug: "muziek", title: "Muziek maken", kind: "creative", summary: "Er zijn trommels, een gitaar en een piano.", hosts: ["Yousef"], room: "Leskamer" },
  { slug: "repaircafe", title: "Repareren en maken", kind: "workshop", summary: "Neem mee wat stuk is. We kijken of het nog te maken is.", hosts: ["Piet", "Marek"], room: "Zolder", languages: ["nl-easy", "pl"] },
  { slug: "naaien", title: "Naaien en verstellen", kind: "workshop", summary: "Een broek korter, een knoop eraan.", hosts: ["Emine"], room: "Atelier" },
  { slug: "moestuin", title: "Moestuin op het balkon", kind: "creative", summary: "Zaaien, water geven en oogsten wat er is.", hosts: ["Ewa"], placeKind: "outside" },
  { slug: "maandagwandeling", title: "Maandagwandeling", kind: "sport", summary: "Een rondje langs het water, zo snel als de langzaamste.", hosts: ["Joke"], placeKind: "outside", placeNote: "Bij de voordeur" },
  { slug: "wandelgroep", title: "Wandelgroep in het park", kind: "sport", summary: "Elke zondag een uur door het groen.", hosts: ["Piet"], placeKind: "outside", placeNote: "Bij de fontein", english: { title: "Sunday walk in the park", summary: "An hour in the green, every Sunday." } },
  { slug: "yoga", title: "Yoga op een stoel", kind: "sport", summary: "Rustige oefeningen en ademhaling.", hosts: ["Hester"], room: "Leskamer" },
  { slug: "voetbal", title: "Voetbal voor iedereen", kind: "sport", summary: "Een partijtje in de zaal. Winnen is niet belangrijk.", hosts: ["Rachid"], partner: "Buurthuis De Brug", languages: ["nl-easy", "ar"] },
  { slug: "zwemmen", title: "Baantjes trekken", kind: "sport", summary: "We gaan met elkaar naar het zwembad.", hosts: ["Ewa"], placeKind: "elsewhere", placeNote: "Zwembad De Kikker", costCents: 350 },
  { slug: "soep", title: "Soep van dinsdag", kind: "meal", summary: "Elke dinsdag een pan soep, zonder vlees. Schuif aan.", hosts: ["Joke", "Piet"], room: "Keuken", english: { title: "Tuesday soup", summary: "A pot of soup without meat. Join the table." } },
  { slug: "kookgroep", title: "Kookgroep: wat er over is", kind: "meal", summary: "Wie komt, snijdt en roert mee met groente van de markt.", hosts: ["Yousef", "Lina"], room: "Keuken" },
  { slug: "vrijdagmaal", title: "Vrijdagmaal", kind: "meal", summary: "Een lange tafel en een warme maaltijd.", hosts: ["Malik", "Emine"], room: "Huiskamer", costCents: 300 },
  { slug: "eetcafe", title: "Eetcafé van de buurt", kind: "meal", summary: "De buurt kookt op zondag voor wie wil komen.", hosts: ["Rachid", "Ans"], partner: "Buurthuis De Brug" },
  { slug: "gemis", title: "Praten over gemis", kind: "peer-group", summary: "Je mist iemand, of iets wat er was.", hosts: ["Noor"], room: "Stille kamer" },
  { slug: "mannengroep", title: "Mannengroep", kind: "peer-group", summary: "Praten over wat je bezighoudt, met een kop koffie erbij.", hosts: ["Malik"], audience: "Mannen" },
  { slug: "familie", title: "Familie en vrienden onder elkaar", kind: "peer-group", summary: "Gaat het slecht met iemand van wie je houdt? Hier gaat het over jou.", hosts: ["Hester", "Ton"] },
  { slug: "zonder-drank", title: "Zonder drank verder", kind: "self-help-group", summary: "Gestopt, bezig met minder, of nog aan het denken.", hosts: ["Marek"], languages: ["nl-easy", "pl"] },
  { slug: "eigen-tempo", title: "Verder in je eigen tempo", kind: "recovery-group", summary: "Een vaste plek om stil te staan bij wat je helpt.", hosts: ["Malik", "Lina"], room: "Stille kamer" },
  { slug: "kiezen", title: "Cursus Kiezen wat bij je past", kind: "course", summary: "In acht ochtenden ontdek je wat jij wilt.", hosts: ["Noor", "Yousef"], room: "Leskamer" },
  { slug: "gastvrouw", title: "Gastvrouw of gastheer worden", kind: "training", summary: "In vier middagen leer je hoe je iemand ontvangt.", hosts: ["Malik", "Joke"] },
  { slug: "geld-en-post", title: "Spreekuur geld en post", kind: "consultation-hour", summary: "Een brief die je niet snapt, of te veel rekeningen? We lezen ze met je.", hosts: ["Ton", "Samira"], room: "Stille kamer", languages: ["nl-easy", "ar", "tr"] },
  { slug: "telefoonhulp", title: "Hulp met telefoon en computer", kind: "consultation-hour", summary: "Wachtwoord kwijt, of een app die niet wil?", hosts: ["Ton"], partner: "Bibliotheek Waterdam" },
  { slug: "taalcafe", title: "Taalcafé", kind: "course", summary: "Nederlands oefenen aan kleine tafels.", hosts: ["Ans"], partner: "Bibliotheek Waterdam" },
  { slug: "thema", title: "Thema-avond", kind: "theme-meeting", summary: "Verhalen, en daarna praten we door.", hosts: ["Ans", "Noor"], themes: ["Slapen, en als dat niet lukt", "Wat is een thuis?"], languages: ["nl-easy", "ngt"] },
  { slug: "maatjes", title: "Maatjesmiddag", kind: "drop-in", summary: "Zoek je iemand om af en toe iets mee te doen?", hosts: ["Malik"] },
  { slug: "lichtjesfeest", title: "Lichtjesfeest", kind: "event", summary: "We steken honderd lampjes aan.", hosts: ["Noor"], languages: ["nl-easy", "en", "ar"] },
];

/** Puts these in the programme, each with dates in the coming weeks in the order in which they stand here. */
export async function fillProgramme(pool: pg.Pool, centre: CentreRow): Promise<void> {
  const [rooms, partners] = [new Map<string, string>(), new Map<string, string>()];
  for (const [place, activity] of activities.entries()) {
    const id = randomUUID();
    const room = activity.room && (await once(rooms, activity.room, async (own) => await addRoom(pool, centre, own)));
    const partner =
      activity.partner && (await once(partners, activity.partner, async (own) => await addPartner(pool, own)));
    await pool.query(
      `insert into programme.activity (id, centre_id, offered_by, slug, title, kind, summary, description, hosts, room_id, place_kind, place_note,
         audience, audience_reason, languages, cost_cents, cost_note, published_at, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '2026-01-01', now(), now())`,
      // biome-ignore format: in the order of the columns
      [id, centre.id, partner || centre.organizationId, activity.slug, activity.title, activity.kind, activity.summary, activity.description ?? "",
       activity.hosts ?? [], room || null, activity.placeKind ?? "here", activity.placeNote ?? "", activity.audience ?? null,
       activity.audience ? "Zo praat het makkelijker." : null, activity.languages ?? ["nl-easy"], activity.costCents ?? 0, activity.costCents ? "Geen geld? Kom toch." : ""],
    );
    if (activity.english) await addEnglish(pool, centre, id, activity.english);
    for (let week = 0; week < 3; week += 1) await addDate(pool, id, place + week * 7 * 24, activity.themes?.[week]);
  }
}

async function once(made: Map<string, string>, name: string, make: (name: string) => Promise<string>): Promise<string> {
  const id = made.get(name) ?? (await make(name));
  made.set(name, id);
  return id;
}

async function addRoom(pool: pg.Pool, centre: CentreRow, name: string): Promise<string> {
  const id = randomUUID();
  await pool.query("insert into spaces.room (id, centre_id, name) values ($1, $2, $3)", [id, centre.id, name]);
  return id;
}

async function addPartner(pool: pg.Pool, name: string): Promise<string> {
  const id = randomUUID();
  await pool.query("insert into network.organization (id, name) values ($1, $2)", [id, name]);
  return id;
}

async function addEnglish(
  pool: pg.Pool,
  centre: CentreRow,
  id: string,
  { title, summary }: { title: string; summary: string },
) {
  await pool.query(
    `insert into programme.activity_translation (activity_id, language, centre_id, title, summary, made_from, changed_at)
     values ($1, 'en', $2, $3, $4, '{}', now())`,
    [id, centre.id, title, summary],
  );
}

async function addDate(pool: pg.Pool, activityId: string, hoursAhead: number, title = ""): Promise<void> {
  await pool.query(
    `insert into programme.occurrence (centre_id, activity_id, original_local, zone, starts_local, ends_local, starts_at, ends_at, title, changed_at)
     select centre_id, id, starts, 'Europe/Amsterdam', starts, starts + interval '1 hour',
       starts at time zone 'Europe/Amsterdam', (starts + interval '1 hour') at time zone 'Europe/Amsterdam', nullif($3, ''), now()
     from programme.activity, (select timestamp '2026-11-24 12:00' + $2 * interval '1 hour' as starts) as date where id = $1`,
    [activityId, hoursAhead, title],
  );
}
