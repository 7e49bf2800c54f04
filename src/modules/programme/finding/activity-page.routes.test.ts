// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { addDate, createReader, takePlaces, textOf } from "./finding-test-pages.ts";

const centre = await createTestCentre();
const { visitor, read, readText } = createReader(centre);

describe("the page of an activity", () => {
  test("tells what it is, where, what it costs and for whom, and why", async () => {
    const { id, slug } = await addDate(centre, {
      title: "Schrijven bij het raam",
      kind: "creative",
      summary: "Van jou.",
      startsLocal: "2026-11-25T14:00",
      capacity: 8,
      audience: "Vrouwen",
      access: ["hearing"],
    });
    await centre.superPool.query(
      `with room as (insert into spaces.room (centre_id, name, way_there, access) values ($2, 'Atelier', 'Naast de keuken', '{wheelchair}') returning id)
       update programme.activity set room_id = room.id, expect = '{"Noor zet thee"}', hosts = '{Noor}', energy = '{breaks}',
         cost_cents = 250, cost_note = 'Geen geld? Kom toch.', description = E'Eerste.\\n\\nTweede <b>.' from room where activity.id = $1`,
      [id, centre.centre.id],
    );

    const page = await read(`/programma/${slug}`);
    const text = textOf(page);

    for (const part of [
      "Samen doen",
      "Woensdag 25 november",
      "Atelier Naast de keuken.",
      "Kosten € 2,50 Geen geld? Kom toch.".replace(" ", " "),
      "Voor wie Vrouwen Zo is het rustiger. Kijk wat er voor iedereen is",
      "Meestal kom je bij ons gewoon binnen. Hier vragen we een naam. De tafel is zo groot.",
      "Noor zet thee",
      "Ringleiding of microfoon",
      "Plek voor een rolstoel",
      "Er zijn pauzes",
      "Eerste. Tweede &lt;b>.",
    ]) {
      expect(text.replaceAll("\u00a0", " ")).toContain(part.replaceAll("\u00a0", " "));
    }
    expect(page).toContain(`href="/programma/${slug}/2026-11-25/aanmelding"`);
    expect(page).toContain(`href="/programma/${slug}/agenda.ics"`);
  });

  test("each date says what one can do, and two on a day have addresses of their own", async () => {
    const { id, slug, occurrenceId } = await addDate(centre, {
      title: "Zwemmen",
      startsLocal: "2026-11-25T09:00",
      capacity: 2,
    });
    await addOccurrence(centre.superPool, { id }, { startsLocal: "2026-11-25T14:00" });
    await addOccurrence(centre.superPool, { id }, { startsLocal: "2026-11-26T14:00", cancelled: true });
    await addDate(centre, { title: "Inloop", startsLocal: "2026-11-25T10:00" });
    await takePlaces(centre, occurrenceId, 2);

    const page = await read(`/programma/${slug}`);

    expect(page).toMatch(/2026-11-25T0900\/aanmelding"><span>Zet mij op de wachtlijst/);
    expect(page).toMatch(/2026-11-25T1400\/aanmelding"><span>Ik doe mee/);
    expect(page).not.toContain("2026-11-26/aanmelding");
    expect(textOf(page)).toMatch(/Vol\. Wachtlijst.*Wel open, zonder aanmelden: Inloop om 10\.00 uur.*Gaat niet door/);
  });

  test("for walking in there is nothing to sign up for", async () => {
    const { slug } = await addDate(centre, { title: "Inloop", startsLocal: "2026-11-25T09:00" });

    const page = await read(`/programma/${slug}`);

    expect(page).toContain("Kom gewoon. Je hoeft je niet aan te melden.");
    expect(page).not.toContain("aanmelding");
  });

  test("without dates to come it says so and whom to ask", async () => {
    const { slug } = await addDate(centre, { title: "Geweest", startsLocal: "2026-11-20T09:00" });

    expect(await readText(`/programma/${slug}`)).toContain("Er zijn nu geen nieuwe data. Mis je iets?");
  });

  test("what has ended can still be read, and says that it is over", async () => {
    const { id, slug } = await addDate(centre, { title: "Gestopt", startsLocal: "2026-11-25T09:00", capacity: 3 });
    await centre.superPool.query("update programme.activity set ended_at = '2026-11-20' where id = $1", [id]);

    const page = await read(`/programma/${slug}`);

    expect(page).toContain("Dit is er niet meer.");
    expect(page).not.toContain("/aanmelding");
  });

  test("a draft, an unknown name and what another centre has are equally not there", async () => {
    const draft = await addDate(centre, { startsLocal: "2026-11-25T09:00", published: false });
    const elsewhere = await centre.addCentre("buren", "buren.localhost");
    const theirs = await addActivity(centre.superPool, elsewhere, { title: "Bij de buren" });
    await addOccurrence(centre.superPool, theirs, { startsLocal: "2026-11-25T09:00" });
    await centre.superPool.query("insert into network.centre_host values ('localhost', $1)", [centre.centre.id]);

    for (const slug of [draft.slug, "bestaat-niet", theirs.slug]) {
      expect((await visitor.get(`/programma/${slug}`)).status).toBe(404);
      expect((await visitor.get(`/programma/${slug}/agenda.ics`)).status).toBe(404);
    }
    expect(await readText("/programma")).not.toContain("Bij de buren");
    const there = await visitor.get(`/programma/${theirs.slug}`, { host: "buren.localhost" });
    expect(await there.text()).toContain("Bij de buren");
  });
});
