// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { house, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import { clearPastConsents } from "./clearing.commands.ts";
import { giveConsent, moveConsents, withdrawConsent } from "./consent.commands.ts";
import { findConsent, hasConsent, listOwnConsents } from "./consent.queries.ts";
import { acceptRequest, askAnew, askConsent } from "./request.commands.ts";

const centre = await createTestCentre();
const { organizationId } = centre.centre;
const personId = await addPerson(centre.superPool, {
  ...{ name: "Mo", email: "mo@plek.example", role: "facilitator", centre: centre.centre },
});
const page = "/mijn-plek/toestemmingen";
const shown = {
  title: "Je foto op de site",
  purpose: "Laten zien wie er meedoet.",
  forShown: "Het team van De Proeftuin",
  words: "Ja, jullie mogen mijn foto op de site zetten.",
  ...{ version: 1, language: "nl" },
};
const noContact = { name: null, email: null, phone: null };

test("a request is no yes: only the answer of the person is, and nothing is chosen beforehand", async () => {
  const what = "test.photo";
  const asked = await ask(what);
  const person = await centre.signedIn(personId);

  const html = await (await person.get(page)).text();
  expect(asked.state).toBe("asked");
  expect((await ask(what)).state).toBe("waits");
  expect(await holds(what)).toBe(false);
  expect(html).toContain("Ja, jullie mogen mijn foto op de site zetten.");
  expect(html).not.toMatch(/type="(checkbox|radio)"[^>]* checked/);

  await person.post(`${page}/${asked.id}/antwoord`, { answer: "yes", months: "12", parent: "yes" });
  expect(await holds(what)).toBe(true);
  expect((await ask(what)).state).toBe("holds");
  const paper = await (await person.get(`${page}/${asked.id}`)).text();
  for (const fact of ["een ouder of voogd", "23 november 2027", "Tekst 1, in het Nederlands"])
    expect(paper).toContain(fact);
});

test("a consent lasts a year at most, whatever a form sends", async () => {
  const what = "test.for-ever";
  const { id } = await ask(what);

  await (await centre.signedIn(personId)).post(`${page}/${id}/antwoord`, { answer: "yes", months: "120" });

  expect(await holds(what)).toBe(false);
  await expect(
    centre.superPool.query(
      "update people.consent set given_at = now(), given_how = 'on-screen', given_by = 'self', starts_at = now(), ends_at = now() + interval '2 years' where id = $1",
      [id],
    ),
  ).rejects.toThrow("a_consent_always_ends");
});

test("a no is a no for three months: nobody is asked again and again", async () => {
  const { id } = await ask("test.no");

  await (await centre.signedIn(personId)).post(`${page}/${id}/antwoord`, { answer: "no", months: "6" });

  expect((await ask("test.no")).state).toBe("said-no");
});

test("what is withdrawn is closed in the very next question, and stays readable to whoever gave it", async () => {
  const what = "test.withdrawn";
  const { id } = await ask(what);
  const person = await centre.signedIn(personId);
  await person.post(`${page}/${id}/antwoord`, { answer: "yes", months: "6" });
  const before = await holds(what);

  const html = await person.read(await person.post(`${page}/${id}/intrekking`, {}));

  expect([before, await holds(what)]).toEqual([true, false]);
  expect(html).toContain("Je trok dit in op 24 november 2026.");
});

test("nobody changes the words that were agreed to: the database lets the program write them once", async () => {
  const { id } = await ask("test.words");

  const changing = asHouseDo(async (trx) => {
    await trx.updateTable("people.consent").set({ words: "Ja, alles mag." }).where("id", "=", id).execute();
  });

  await expect(changing).rejects.toThrow("permission denied");
});

test("what a guest said yes to by their link goes along to their own place, and comes back", async () => {
  const guest = { id: randomUUID(), linkVersion: 1 };
  await asHouseDo(async (trx) => {
    const given = { how: "on-screen", by: "self", months: 6, zone: "Europe/Amsterdam" } as const;
    await giveConsent(trx, { ...consent("test.guest"), personId: null, guest }, given, centre.clock.now());
  });
  const before = await holds("test.guest");

  await asHouseDo(async (trx) => await moveConsents(trx, guest.id, { personId }));
  const kept = await holds("test.guest");
  await asHouseDo(async (trx) => await moveConsents(trx, guest.id, { personId: null }));

  expect([before, kept, await holds("test.guest")]).toEqual([false, true, false]);
});

test("what is prolonged goes on where the first yes ends, and is taken back together with it", async () => {
  const what = "test.prolonged";
  const { first, next } = await asHouseDo(async (trx) => await prolonged(trx, what));
  const afterFirst = first.endsAt?.add({ hours: 1 });
  const before = await holds(what, afterFirst);

  await asHouseDo(async (trx) => await withdrawConsent(trx, first, centre.clock.now()));

  expect(next.startsAt).toEqual(first.endsAt);
  expect([before, await holds(what, afterFirst)]).toEqual([true, false]);
});

test("how to reach someone goes with a question that nobody answered in its month", async () => {
  const now = centre.clock.now();
  const phone = await asHouseDo(async (trx) => {
    const asked = { ...consent("test.unanswered"), contact: { ...noContact, phone: "06 12345678" } };
    const { id } = await askConsent(trx, asked, now);
    await clearPastConsents(trx, now.add({ hours: 31 * 24 }));
    return (await findConsent(trx, id))?.phone;
  });

  expect(phone).toBeNull();
});

function consent(what: string) {
  return {
    ...{ centreId: centre.centre.id, personId, guest: null, what, forWhom: { organizationId, role: "host" } },
    ...{ shown, contact: noContact, formKey: randomUUID() },
  };
}

async function ask(what: string) {
  return await asHouseDo(async (trx) => await askConsent(trx, consent(what), centre.clock.now()));
}

/** A yes of three months, and the next one, said five days before its end. */
async function prolonged(trx: Transaction, what: string) {
  const given = { how: "on-screen", by: "self", months: 3, zone: "Europe/Amsterdam" } as const;
  const { id } = await giveConsent(trx, consent(what), given, centre.clock.now());
  const first = present(await findConsent(trx, id));
  const soon = present(first.endsAt).subtract({ hours: 5 * 24 });
  await askAnew(trx, first, soon);
  const all = await listOwnConsents(trx, centre.centre.id, { personId });
  const request = present(all.find(({ renewsId }) => renewsId === id));
  await acceptRequest(trx, request, given, soon);
  return { first, next: present(await findConsent(trx, request.id)) };
}

function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("What the test made is not there");
  return value;
}

async function holds(what: string, now = centre.clock.now()): Promise<boolean> {
  return await withActor(centre.db, { kind: "nobody" }, async (trx) => {
    return await hasConsent(trx, { personId, what, forWhom: { organizationId, role: "host" }, now });
  });
}

async function asHouseDo<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(centre.db, house, work);
}
