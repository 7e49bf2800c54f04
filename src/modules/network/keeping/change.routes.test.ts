// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestOrganization, team } from "./keeping-test-organization.ts";

const { centre, pool, coordinator, organization, link, addEntry, formOf, send, waitingChange, names, read } =
  await createTestOrganization();

describe("what a keeper changes", () => {
  test("a change waits for a yes, which shows what becomes different, and then stands there with its history", async () => {
    const id = await addEntry("Spreekuur geld");
    const before = await formOf(`${link()}/${id}`);

    await send(`${link()}/${id}`, {
      ...before,
      name: "Spreekuur geldzorgen",
      hoursMO: "9-12",
      phone0: "075 123 45 67",
    });
    expect(await names()).toEqual(["Spreekuur geld"]);
    const change = await waitingChange();
    const page = await (await coordinator().get(change)).text();
    expect(page).toContain("Spreekuur geldzorgen");
    expect(page).toContain("maandag 9.00-12.00");
    await coordinator().post(`${change}/ja`, {});
    await coordinator().post(`${change}/ja`, {});

    expect(await names()).toEqual(["Spreekuur geldzorgen"]);
    const { rows } = await pool.query(
      "select field_name, previous_value, replacement_value, updated_by from network.metadata where resource_id = $1 order by field_name",
      [id],
    );
    expect(rows).toContainEqual({
      ...{ field_name: "name", previous_value: "Spreekuur geld", replacement_value: "Spreekuur geldzorgen" },
      updated_by: "De Brug",
    });
    expect(rows.map(({ field_name }) => field_name)).toEqual(["name", "phones", "schedules"]);
    expect(rows.find(({ field_name }) => field_name === "phones")?.replacement_value).toBe(""); // it may be one person's
    expect(await read(link())).toContain("Ja gezegd");
  });

  test("no comes with a line, which the keeper reads", async () => {
    const id = await addEntry("Spreekuur geld");
    await send(`${link()}/${id}`, { ...(await formOf(`${link()}/${id}`)), name: "Iets anders" });
    const change = await waitingChange();

    expect((await coordinator().post(`${change}/nee`, {})).status).toBe(422);
    await coordinator().post(`${change}/nee`, { answer: "Zo heet een ander ook." });

    expect(await names()).toEqual(["Spreekuur geld"]);
    expect(await read(link())).toContain("Zo heet een ander ook.");
  });

  test("where no yes is needed it stands there at once", async () => {
    await coordinator().post(`${team}/organisaties/${organization()}/ja-nodig`, { nod: "no" });

    await send(`${link()}/nieuw`, { name: "Eettafel", wayIn: ["walk-in"], cost: "free", languages: ["nl", "tr"] });

    expect(await names()).toEqual(["Eettafel"]);
    expect((await pool.query("select code from network.language order by position")).rows).toEqual([
      { code: "nl" },
      { code: "tr" },
    ]);
  });

  test("what is new waits too, and a form sent twice waits once", async () => {
    const form = { name: "Eettafel", formKey: randomUUID() };
    await Promise.all([centre.visitor().post(`${link()}/nieuw`, form), centre.visitor().post(`${link()}/nieuw`, form)]);
    await coordinator().post(`${await waitingChange()}/ja`, {});

    expect(await names()).toEqual(["Eettafel"]);
  });

  test("a mistake gives the form again with what was typed", async () => {
    const wrong = { name: "", phone0: "bel maar", hoursMO: "overdag", description: "Kom eten.", email: "x" };
    const answer = await centre.visitor().post(`${link()}/nieuw`, wrong);

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Vul een naam in.");
    expect(page).toContain('href="#hoursMO"');
    expect(page).toContain('href="#phone0"');
    expect(page).toContain("Kom eten.");
    expect(page).toContain('value="overdag"');
  });

  test("what is there already is shown, and can be added all the same", async () => {
    await coordinator().post(`${team}/organisaties/${organization()}/ja-nodig`, { nod: "no" });
    await addEntry("Eettafel");

    const asked = await centre.visitor().post(`${link()}/nieuw`, { name: "eettafel" });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Bestaat dit al?");
    await send(`${link()}/nieuw`, { name: "eettafel", sure: "yes" });

    expect(await names()).toEqual(["Eettafel", "eettafel"]);
  });

  test("what has stopped is said, and comes back the same way", async () => {
    const id = await addEntry("Eettafel");
    await centre.visitor().post(`${link()}/${id}/einde`, {});
    await coordinator().post(`${await waitingChange()}/ja`, {});

    expect((await pool.query("select status from network.service")).rows).toEqual([{ status: "defunct" }]);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`)).status).toBe(404);
  });

  test("nothing changed is nothing sent", async () => {
    const id = await addEntry("Eettafel");
    const answer = await centre.visitor().post(`${link()}/${id}`, await formOf(`${link()}/${id}`));

    expect(answer.headers.get("location")).toContain("gedaan=nothing");
  });
});
