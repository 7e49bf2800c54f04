// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { parseCsv } from "#platform/csv";
import { createTexts } from "#platform/i18n";
import { type Activity, emptyFacts } from "../../activities/activity.ts";
import { programmeTexts } from "../../texts.ts";
import { agendaTemplateCsv, rowOf, templateHeader } from "./csv-template.ts";

const texts = createTexts({ nl: { programme: programmeTexts.nl }, en: { programme: programmeTexts.en } });

const templates: Record<"nl" | "en", string[]> = {
  nl: [
    "titel;datum;begin;einde;herhaling;tot en met;plek;ruimte;soort;omschrijving;kosten;plekken;meedoen;gastheren;talen;voor wie;kenmerk",
    "Samen koffie;30-11-2026;10.00;12.00;wekelijks;;;Huiskamer;inloop;Loop binnen wanneer je wilt.;gratis;;inloop;Fatma, Joost;Nederlands;iedereen;koffie",
    "Schilderen;02-12-2026;13.30;15.30;om de week;24-03-2027;;Atelier;creatief;Je hoeft het nog niet te kunnen.;2,50;8;aanmelden;Anneke;Nederlands, Engels;iedereen;schilderen",
    "Soep op vrijdag;04-12-2026;12.00;13.30;wekelijks;;;Huiskamer;eten;Wij koken, jij schuift aan.;gratis;;laat weten;Joost;Nederlands;iedereen;soep",
    "Schrijven over jezelf;07-12-2026;19.00;21.00;wekelijks;25-01-2027;;Atelier;cursus;Acht avonden met dezelfde groep.;gratis;10;hele reeks;Noor;Nederlands;iedereen;schrijven",
  ],
  en: [
    "title;date;start;end;repeat;until;place;room;kind;description;cost;capacity;joining;hosts;languages;for whom;id",
    "Coffee together;30-11-2026;10:00;12:00;weekly;;;Living room;drop-in;Walk in when you like.;free;;walk in;Fatma, Joost;Dutch;everyone;coffee",
    "Painting;02-12-2026;13:30;15:30;every other week;24-03-2027;;Studio;creative;You need not be good at it.;2.50;8;sign up;Anneke;Dutch, English;everyone;painting",
    "Soup on Friday;04-12-2026;12:00;13:30;weekly;;;Living room;meal;We cook, you join us.;free;;let us know;Joost;Dutch;everyone;soup",
    "Writing about yourself;07-12-2026;19:00;21:00;weekly;25-01-2027;;Studio;course;Eight evenings with the same group.;free;10;whole series;Noor;Dutch;everyone;writing",
  ],
};

test.each(["nl", "en"] as const)("what stood in the file to fill in (%s) stays in it, to the letter", (language) => {
  const [header = [], ...rows] = templates[language].map((row) => row.split(";"));
  const file = agendaTemplateCsv(language, "2026-11-23");
  const written = parseCsv(file.slice(1), 10).map(({ cells }) => cells);

  const kept = templateHeader(language).flatMap((name, index) => (header.includes(name) ? [index] : []));
  expect(written.map((cells) => kept.map((index) => cells[index]))).toEqual([header, ...rows]);
  expect(file).toMatch(/^\uFEFF[^\r\n]+(?:\r\n[^\r\n]+){4}\r\n$/);
});

const soup: Activity = {
  ...{ id: "1", centreId: "2", slug: "soep", dateTitles: [], publishedAt: null, endedAt: null, sequence: 0 },
  facts: {
    ...emptyFacts("3"),
    ...{ title: "Soep", summary: "Wij koken.", description: "Jij schuift aan.", kind: "meal", costCents: 250 },
    ...{ roomId: "4", joining: "sign-up", capacity: 8, hosts: ["Noor", "Bram"], languages: ["nl-easy", "ngt"] },
  },
  schedule: {
    ...{ startsLocal: "2026-11-24T09:30", zone: "Europe/Amsterdam", durationMinutes: 90, changes: [] },
    rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270126T225959Z",
  },
  origin: { source: "file", uid: "soep-op-dinsdag" },
};

const names = { rooms: new Map([["4", "Huiskamer"]]), locations: new Map(), offerers: new Map() };

const cells: Record<"nl" | "en", string> = {
  nl: "Soep|24-11-2026|09.30|11.00|elke dinsdag|26-01-2027||Huiskamer|Samen eten|Wij koken.\n\nJij schuift aan.|2,50|8|aanmelden|Noor, Bram|Makkelijk Nederlands, Nederlandse Gebarentaal|iedereen|soep-op-dinsdag",
  en: "Soep|24-11-2026|09:30|11:00|every Tuesday|26-01-2027||Huiskamer|meal|Wij koken.\n\nJij schuift aan.|2.50|8|sign up|Noor, Bram|Easy Dutch, Dutch Sign Language|everyone|soep-op-dinsdag",
};

test.each(["nl", "en"] as const)("an activity goes out (%s) in those columns", (language) => {
  const header = templates[language][0]?.split(";") ?? [];
  const row = rowOf(soup, { names, t: texts(language), language });

  const written = row.filter((_, index) => header.includes(templateHeader(language)[index] ?? ""));
  expect(written.join("|")).toBe(cells[language]);
});
