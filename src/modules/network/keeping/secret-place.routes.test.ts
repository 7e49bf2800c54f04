// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestOrganization, team } from "./keeping-test-organization.ts";

const { centre, pool, coordinator, organization, link, addEntry, formOf, send, read } = await createTestOrganization();

describe("a secret address", () => {
  test("is held for its keeper and the team, and stands in no history and no answer to visitors", async () => {
    await coordinator().post(`${team}/organisaties/${organization()}/ja-nodig`, { nod: "no" });
    const place = { place0Id: "", place0Address1: "Verborgenlaan 7", place0Postal: "", place0Secret: "yes" };
    await send(`${link()}/nieuw`, { name: "Opvang", ...place, place0City: "Stilstad", place0PostalCode: "1599 ZZ" });
    const { rows } = await pool.query<{ id: string }>("select id from network.service");
    const id = rows[0]?.id ?? "";

    expect(await read(`${link()}/${id}`)).toContain("Verborgenlaan 7");
    expect(await (await coordinator().get(`${team}/hulp/${id}`)).text()).toContain("Verborgenlaan 7");
    for (const address of [
      link(),
      `/wegwijzer/${id}/klopt-iets-niet`,
      `/wegwijzer/${id}`,
      "/wegwijzer",
      `/api/hsds/services/${id}`,
    ]) {
      expect(await read(address)).not.toMatch(/Verborgenlaan|Stilstad|1599/);
    }
    const { rows: history } = await pool.query(
      "select 1 from network.metadata where previous_value || replacement_value ~ 'Verborgenlaan|Stilstad|1599'",
    );
    expect(history).toEqual([]);
  });

  test("finds nothing for who tries whether something stands at it", async () => {
    const id = await addEntry("Opvang");
    await coordinator().post(`${team}/hulp/${id}/wijzigen`, {
      ...(await formOf(`${team}/hulp/${id}/wijzigen`, coordinator())),
      ...{ place0Id: "", place0Address1: "Verborgenlaan 7", place0PostalCode: "1599 ZZ", place0Secret: "yes" },
    });
    const tried = { place0Id: "", place0Address1: "Verborgenlaan 7", place0PostalCode: "1599 ZZ" };

    const answer = await centre.visitor().post(`${link()}/nieuw`, { name: "Nachtopvang", ...tried });

    expect(answer.status).toBe(303);
  });
});
