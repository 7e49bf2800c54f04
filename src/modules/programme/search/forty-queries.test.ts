// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { listFoundDates } from "./found.queries.ts";
import { understandInProgramme } from "./programme-words.queries.ts";
import { fillProgramme } from "./test-programme.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
await fillProgramme(superPool, centre);

/** What someone types, and what they see first: all that is found when it is less than three. */
const table: Record<string, [query: string, first: string[]][]> = {
  "the word itself": [
    ["koffie", ["inloop", "turkse-thee", "mannengroep"]],
    ["SOEP", ["soep"]],
    ["taalcafe", ["taalcafe"]],
    ["Café", ["eetcafe", "taalcafe"]],
  ],
  "forms of a word": [
    ["wandeling", ["wandelgroep", "maandagwandeling"]],
    ["wandelt", ["wandelgroep", "maandagwandeling"]],
    ["gekookt", ["kookgroep", "soep", "vrijdagmaal"]],
    ["kookt", ["kookgroep", "eetcafe", "soep"]],
    ["schilder", ["schilderatelier", "tekenen", "schrijven"]],
    ["spelletje", ["spelletjes", "inloop", "jongerenavond"]],
    ["voetballen", ["voetbal"]],
  ],
  "words in other words": [
    ["schilderen", ["schilderatelier", "tekenen", "schrijven"]],
    ["wandelen", ["wandelgroep", "maandagwandeling"]],
    ["kookcursus", ["kookgroep", "eetcafe", "soep"]],
    ["eetcafe", ["eetcafe"]],
    ["praatgroep", ["gemis", "mannengroep", "familie"]],
    ["slaapproblemen", ["thema"]],
  ],
  "errors in typing": [
    ["wandeln", ["wandelgroep", "maandagwandeling"]],
    ["schildern", ["schilderatelier", "tekenen", "schrijven"]],
    ["joga", ["yoga"]],
    ["biblioteek", ["spelletjes", "telefoonhulp", "taalcafe"]],
    ["zignen", ["zingen"]],
  ],
  "other words for the same": [
    ["geldzorgen", ["geld-en-post"]],
    ["blut", ["geld-en-post"]],
    ["eenzaam", ["inloop"]],
    ["alcohol", ["zonder-drank", "filmhuis"]],
    ["vrijwilligerswerk", ["gastvrouw"]],
  ],
  "what an activity is rather than says": [
    ["gratis eten", ["eetcafe", "soep", "kookgroep"]],
    ["buiten", ["moestuin", "maandagwandeling", "wandelgroep"]],
    ["gebarentaal", ["thema"]],
  ],
  "two words, and small words that say nothing": [
    ["vandaag iets met muziek", ["muziek"]],
    ["wandelen zondag", ["wandelgroep", "maandagwandeling"]],
    ["noor schrijven", ["schrijven"]],
  ],
  "who, where and with whom": [
    ["Hester", ["tekenen", "schilderatelier", "yoga"]],
    ["stille kamer", ["eigen-tempo", "gemis", "geld-en-post"]],
    ["buurthuis de brug", ["filmhuis", "voetbal", "eetcafe"]],
  ],
  English: [
    ["walking", ["wandelgroep", "maandagwandeling"]],
    ["singing together", ["zingen"]],
    ["I am looking for soup", ["soep"]],
  ],
  "what there is not": [
    ["paardrijden", []],
    ["skiën", []],
    ["quantummechanica", []],
  ],
};

describe.each(Object.entries(table))("%s", (_, rows) => {
  test.each(rows)("whoever looks for “%s” sees first: %j", async (query, first) => {
    const found = await find(query);

    expect(found.slice(0, 3)).toEqual(first);
  });
});

test("a date with a title of its own is found as that date", async () => {
  const [date] = await findDates("thuis");

  expect(date).toMatchObject({ title: "Wat is een thuis?" });
});

test("where no activity has all words, those with most of them are found and say so", async () => {
  const dates = await findDates("wandelen met honden");

  expect(dates.map(({ slug, isWhole }) => [slug, isWhole])).toEqual([
    ["wandelgroep", false],
    ["maandagwandeling", false],
  ]);
});

async function find(query: string): Promise<string[]> {
  return (await findDates(query)).map(({ slug }) => slug);
}

async function findDates(query: string) {
  const meanings = await understandInProgramme(db, centre.id, query.split(" "));
  const plan = { centreId: centre.id, from: "2026-11-24T11:00", until: "2027-05-25", most: 30, datesEach: 1 };
  return await listFoundDates(db, { ...plan, meanings }, "nl");
}
