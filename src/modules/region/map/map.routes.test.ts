// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { blocks } from "./activities.ts";
import { createTestRegion, inOostzaan, inPurmerend, inZaanstad } from "./test-region.ts";
import nl from "./texts/nl.json" with { type: "json" };

const centre = await createTestCentre();
const region = await createTestRegion(centre);
const coordinator = await centre.coordinator();

beforeEach(async () => await region.clear());

async function read(address: string): Promise<string> {
  const response = await centre.visitor().get(address);
  expect(response.status, address).toBe(200);
  return await response.text();
}

/** The words of the row of a page whose name this is. */
function rowOf(html: string, id: string): string[] {
  const [, row = ""] = new RegExp(`<tr id="${id}"[^>]*>(.*?)</tr>`, "s").exec(html) ?? [];
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell.replaceAll(/<[^>]*>/g, " ").trim());
}

const columnsOf = (html: string) => [...html.matchAll(/<th scope="col">(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name);

describe("the map", () => {
  test("its rows are the ten blocks, and all their activities when they stand open", async () => {
    await region.draw();
    const closed = await read("/regio");
    const open = await read("/regio?bouwsteen=alle");

    const names = (html: string) => [...html.matchAll(/<tr id="([^"]*)"/g)].map(([, id]) => id);
    expect(names(closed)).toEqual(blocks.map(({ code }) => code));
    expect(names(open)).toEqual(blocks.flatMap(({ code, activities }) => [code, ...activities]));
    for (const name of Object.values(nl.activity)) expect(open).toContain(name);
    expect(columnsOf(closed)).toEqual(["Bouwsteen", "Oostzaan", "Purmerend", "Zaanstad"]);
  });

  test("each cell says its word, and leads to what is behind it", async () => {
    const id = await region.add({ activity: "wrap", at: inPurmerend, by: "De Stuw", name: "WRAP in zes avonden" });
    await region.draw();
    const map = await read("/regio?bouwsteen=growth-self-help");

    expect(rowOf(map, "wrap")).toEqual(["Mist", "Is er", "Mist"]);
    expect(rowOf(map, "growth-self-help")).toEqual(["Mist", "Is er", "Mist"]);
    const cell = await read("/regio/vak/wrap/GM0439");
    expect(cell).toContain("WRAP in Purmerend");
    expect(cell).toContain("De Stuw");
    expect(cell).toContain(`href="/wegwijzer/${id}"`);
  });

  test("what is double says so only after those who are named could answer", async () => {
    for (const by of ["Een", "Twee"]) await region.add({ activity: "hop", at: inZaanstad, by });
    await region.draw();

    expect(rowOf(await read("/regio?bouwsteen=alle"), "hop")).toEqual(["Mist", "Mist", "Is er"]);
  });

  test("a choice shows only what there is of it", async () => {
    await region.add({ activity: "wrap", at: inZaanstad, languages: ["ar"], audiences: ["women"] });
    await region.add({ activity: "wrap", at: inOostzaan });
    await region.draw();

    const arabic = await read("/regio?bouwsteen=alle&taal=ar");
    expect(rowOf(arabic, "wrap")).toEqual(["Mist", "Mist", "Is er"]);
    expect(arabic).toContain("in het Arabisch");
    expect(rowOf(await read("/regio?bouwsteen=alle&voor=mannen"), "wrap")).toEqual(["Is er", "Mist", "Mist"]);
    expect(rowOf(await read("/regio?bouwsteen=alle&voor=onzin&gemeente=x"), "wrap")).toEqual([
      "Is er",
      "Mist",
      "Is er",
    ]);
  });

  test("of a municipality one sees the neighbourhoods", async () => {
    await region.addNeighbourhood("Poelenburg", "GM0479", ["1504"]);
    await region.addNeighbourhood("Westerwatering", "GM0479", ["1506"]);
    await region.add({ activity: "drop-in", at: inZaanstad, postalCode: "1506 AB" });
    await region.draw();

    const map = await read("/regio?gemeente=GM0479&bouwsteen=alle");
    expect(columnsOf(map)).toEqual(["Bouwsteen", "Poelenburg", "Westerwatering"]);
    expect(rowOf(map, "drop-in")).toEqual(["Mist", "Is er"]);
  });

  test("nowhere a total, a percentage or a place in a row", async () => {
    await region.add({ activity: "drop-in", at: inZaanstad });
    await region.draw();
    for (const path of ["/regio", "/regio?bouwsteen=alle", "/regio/voor-wie", "/regio/vak/drop-in/GM0479"]) {
      const words = (await read(path)).replaceAll(/<[^>]*>/g, " ");
      expect(words).not.toMatch(/%|totaal|nog leeg|score/i);
    }
  });

  test("what is in no column is told as somewhere in the region", async () => {
    await region.add({ activity: "respite", name: "Logeren bij Anna", area: "Heel Nederland" });
    await region.draw();

    expect(await read("/regio")).toContain('href="/regio/vak/respite/region"');
    expect(await read("/regio/vak/respite/region")).toContain("Logeren bij Anna");
  });

  test.each(["/regio/vak/onzin/GM0479", "/regio/vak/wrap/GM0363", "/regio/vak/wrap/x"])(
    "%s is not there",
    async (path) => {
      expect((await centre.visitor().get(path)).status).toBe(404);
    },
  );
});

test("a place that stays hidden is on no page and in no file", async () => {
  await region.add({ activity: "respite", name: "Een veilig huis", secretAt: inOostzaan });
  await region.draw();

  expect(rowOf(await read("/regio?bouwsteen=alle"), "respite")).toEqual(["Mist", "Mist", "Mist"]);
  expect(await read("/regio/vak/respite/GM0431")).not.toContain("Een veilig huis");
  expect(await read("/regio.csv")).not.toContain("Is er");
});

test("for whom there is nothing: by people, language and moment, per municipality", async () => {
  await region.add({ activity: "drop-in", at: inZaanstad, audiences: ["young"], languages: ["ar"] });
  await region.add({
    activity: "wrap",
    at: inOostzaan,
    schedule: { byday: "SA", opens: "10:00", closes: "12:00" },
  });
  await region.draw();
  const page = await read("/regio/voor-wie");

  expect(rowOf(page, "audience-young")).toEqual(["Voor iedereen", "Niets", "Is er"]);
  expect(rowOf(page, "audience-women")).toEqual(["Voor iedereen", "Niets", "Niets"]);
  expect(rowOf(page, "language-ar")).toEqual(["Niets", "Niets", "Is er"]);
  expect(rowOf(page, "weekend")).toEqual(["Is er", "Niets", "Niets"]);
  expect(rowOf(await read("/regio/voor-wie?bouwsteen=growth-self-help"), "audience-young")).toEqual([
    "Voor iedereen",
    "Niets",
    "Niets",
  ]);
});

test("the file has every activity, with the words of the map", async () => {
  await region.add({ activity: "wrap", at: inPurmerend });
  await region.draw();

  const lines = (await read("/regio.csv")).trim().split("\r\n");
  expect(lines[0]).toContain("Groep;Bouwsteen;Activiteit;Oostzaan;Purmerend;Zaanstad");
  expect(lines).toHaveLength(34);
  expect(lines.find((line) => line.includes(";WRAP;"))).toBe(
    "A. In elk initiatief;Ontplooiing en methodische zelfhulp;WRAP;Mist;Is er;Mist",
  );
  const book = await centre.visitor().get("/regio.xlsx");
  expect(book.headers.get("content-type")).toContain("spreadsheetml");
});

test("a whole meeting that takes the file at once gets it", async () => {
  const fetched = await Promise.all(Array.from({ length: 30 }, async () => await centre.visitor().get("/regio.csv")));

  expect([...new Set(fetched.map(({ status }) => status))]).toEqual([200]);
});

describe("how sure it is", () => {
  const address = async (by = "De Stuw") => `/team/regio/zeker/${await region.organizationNamed(by)}/drop-in/GM0479`;

  beforeEach(async () => {
    await region.add({ activity: "drop-in", at: inZaanstad, by: "De Stuw" });
    await region.draw();
  });

  test("a coordinator says it, it stands on the map, and can be taken back", async () => {
    const at = await address();
    await coordinator.post(at, { untilOn: "2027-06-01", payer: "fund" });
    await coordinator.post(at, { untilOn: "2027-06-01", payer: "fund" });
    await centre.hearOfChanges();

    expect(rowOf(await read("/regio?bouwsteen=alle"), "drop-in")[2]).toContain("tot juni 2027");
    const cell = await read("/regio/vak/drop-in/GM0479");
    expect(cell).toContain("1 juni 2027");
    expect(cell).toContain("Een fonds");

    await coordinator.post(at, { untilOn: "", payer: "unknown" });
    await centre.hearOfChanges();
    expect(rowOf(await read("/regio?bouwsteen=alle"), "drop-in")[2]).toBe("Is er");
  });

  test("a day that is none comes back with what was typed", async () => {
    const response = await coordinator.post(await address(), { untilOn: "31-02-2027", payer: "fund" });

    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain("31-02-2027");
    expect(page).toContain(nl.securing.problem.day);
  });

  test("of who does nothing there nothing can be said", async () => {
    expect((await coordinator.get(await address("Iemand anders"))).status).toBe(404);
  });

  test("it stays when the map is drawn anew", async () => {
    await coordinator.post(await address(), { untilOn: "2027-06-01", payer: "fund" });
    await region.draw();

    expect(rowOf(await read("/regio?bouwsteen=alle"), "drop-in")[2]).toContain("tot juni 2027");
  });
});
