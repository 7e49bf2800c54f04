// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";

const { pool, coordinator, brug, link, read, seen, made, elsewhere, centre } = await createTestPartners();
const team = "/team/samenwerken";
const first = { title: "Samen in de Zaanstreek", body: "Wij delen onze zalen.", fromOn: "2026-01-01" };

async function addCovenant(): Promise<string> {
  return await made(`${team}/convenanten/nieuw`, first);
}
const idOf = (own: string) => own.split("/").at(-1);

describe("a covenant", () => {
  test("is read by the team and its parties, and by everyone once it is shown", async () => {
    const own = await addCovenant();
    const address = `/samenwerken/convenant/${idOf(own)}`;
    expect((await centre.visitor().get(address)).status).toBe(404);

    await coordinator().post(`${own}/zichtbaar`, { shown: "yes" });

    expect(await seen(address)).toContain("Wij delen onze zalen.");
    expect(await seen("/samenwerken")).toContain("Samen in de Zaanstreek");
    await coordinator().post(`${own}/zichtbaar`, { shown: "no" });
    expect((await centre.visitor().get(address)).status).toBe(404);
  });

  test("asks for a name, a day and a text, and gives back what was typed", async () => {
    const answer = await coordinator().post(`${team}/convenanten/nieuw`, {
      title: "",
      body: "Tekst",
      fromOn: "31-2-2026",
    });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain("Geef het convenant een naam.");
    expect(page).toContain("Vul een dag in");
    expect(page).toContain("Tekst</textarea>");
  });

  test("sent twice is one covenant with one text", async () => {
    const form = { ...first, formKey: randomUUID() };
    await Promise.all([1, 2].map(async () => await coordinator().post(`${team}/convenanten/nieuw`, form)));

    expect((await pool.query("select 1 from region.covenant")).rowCount).toBe(1);
    expect((await pool.query("select 1 from region.covenant_version")).rowCount).toBe(1);
  });

  test("of another region is as if it were not there", async () => {
    const own = await addCovenant();
    await coordinator().post(`${own}/zichtbaar`, { shown: "yes" });
    const { stranger, host } = await elsewhere();

    expect((await stranger.get(own, { host })).status).toBe(404);
    expect((await stranger.post(`${own}/versie`, first, { host, origin: `http://${host}` })).status).toBe(404);
    expect((await centre.visitor().get(`/samenwerken/convenant/${idOf(own)}`, { host })).status).toBe(404);
  });
});

describe("a party", () => {
  test("behind its link says in its own words what it promises, and signs the text as it stands", async () => {
    const own = await addCovenant();
    await coordinator().post(`${own}/partijen`, { organization: brug() });
    await coordinator().post(`${own}/zichtbaar`, { shown: "yes" });
    const behind = `${link()}/convenanten/${idOf(own)}`;

    await centre.visitor().post(`${behind}/belofte`, { promise: "Op woensdag is de zaal vrij." });
    await centre.visitor().post(`${behind}/handtekening`, { signedUntil: "31-12-2027" });

    const page = await seen(`/samenwerken/convenant/${idOf(own)}`);
    expect(page).toContain("Op woensdag is de zaal vrij.");
    expect(page).toContain("Tekende versie 1 op 24 november 2026, tot 31 december 2027.");
  });

  test("signed what it signed: after a new text the old one can still be read", async () => {
    const own = await addCovenant();
    await coordinator().post(`${own}/partijen`, { organization: brug() });
    await centre.visitor().post(`${link()}/convenanten/${idOf(own)}/handtekening`, {});
    await coordinator().post(`${own}/zichtbaar`, { shown: "yes" });
    await coordinator().post(`${own}/versie`, { body: "Wij delen ook de tuin.", fromOn: "2026-12-01" });

    const page = await seen(`/samenwerken/convenant/${idOf(own)}`);
    expect(page).toContain("Wij delen ook de tuin.");
    expect(page).toContain("Tekende versie 1 op");
    expect(await seen(`/samenwerken/convenant/${idOf(own)}?versie=1`)).toContain("Wij delen onze zalen.");
    expect((await centre.visitor().get(`/samenwerken/convenant/${idOf(own)}?versie=9`)).status).toBe(404);
  });

  test("can take its signature back, and the team can write it down for one without a link", async () => {
    const own = await addCovenant();
    await coordinator().post(`${own}/partijen`, { organization: brug() });
    const { rows } = await pool.query<{ id: string }>("select id from region.covenant_party");
    const party = `${own}/partijen/${rows[0]?.id}`;
    const late = await coordinator().post(`${party}/handtekening`, {
      signedOn: "2026-11-01",
      signedUntil: "2026-10-01",
    });
    expect(late.status).toBe(422);

    await coordinator().post(`${party}/handtekening`, { signedOn: "1-11-2026" });
    expect(await read(own, coordinator())).toContain("Tekende versie 1 op 1 november 2026.");
    await centre.visitor().post(`${link()}/convenanten/${idOf(own)}/handtekening-terug`, {});
    expect(await read(own, coordinator())).toContain("Doet mee.");
    await coordinator().post(`${party}/vertrek`, {});
    expect((await pool.query("select 1 from region.covenant_party")).rowCount).toBe(0);
  });

  test("sees nothing of a covenant that is not theirs", async () => {
    const own = await addCovenant();

    expect((await centre.visitor().get(`${link()}/convenanten/${idOf(own)}`)).status).toBe(404);
    expect((await centre.visitor().post(`${link()}/convenanten/${idOf(own)}/handtekening`, {})).status).toBe(404);
  });
});
