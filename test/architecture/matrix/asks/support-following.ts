// SPDX-License-Identifier: EUPL-1.2
import type { Asks, Place, ToBeAsked } from "../place.ts";
import type { supportFollowingRows } from "../rows/support-following.ts";
import { insert, today } from "../things.ts";
import { type About, pathAtPlace, pathByLink, pathWalked } from "./support-things.ts";

const way = { writtenAs: "together" };
const contactFields = { ...way, kind: "going along", whom: "landlord", onDay: today, line: "Tot dan" };
const commitmentFields = { ...way, words: "Samen bellen", who: "together", domain: "plans" };
const sure = { sure: "yes" };

function contactWith(fields: Record<string, string>): About {
  return async (at, path) => ({ params: { contact: await addContact(at, path) }, fields });
}
function commitmentWith(fields: Record<string, string>): About {
  return async (at, path) => ({ params: { commitment: await addCommitment(at, path) }, fields });
}
function lookBackWith(fields: Record<string, string>, heldOn: string | null = null): About {
  return async (at, path) => ({ params: { lookBack: await addLookBack(at, path, heldOn) }, fields });
}

const newContact: About = () => ({ fields: contactFields });
const contact = contactWith({});
const changedContact = contactWith(contactFields);
const metContact = contactWith({ outcome: "met" });
const removedContact = contactWith(sure);
const newCommitment: About = () => ({ fields: commitmentFields });
const commitment = commitmentWith({});
const changedCommitment = commitmentWith(commitmentFields);
const doneCommitment = commitmentWith({ outcome: "done" });
const removedCommitment = commitmentWith(sure);
const newLookBack: About = () => ({ fields: { otherDay: "2027-03-03" } });
const lookBack = lookBackWith({});
const writtenLookBack = lookBackWith({ ...way, now: "Ik slaap beter", grade: "7" });
const movedLookBack = lookBackWith({ otherDay: "2027-04-03" });
const gradedLookBack = lookBackWith({ answer: "yes" }, today);
const removedLookBack = lookBackWith(sure, today);
const closing: About = () => ({ fields: sure });
const report: About = () => ({ fields: { ...way, howTheyCameIn: "Via de inloop" } });
const usableBy = (side: "holder" | "peer"): About => {
  return async (at, path) => ({ fields: { may: await addPiece(at, path, side) } });
};
const medical: About = async (at, path) => {
  await addPiece(at, path, "peer");
  return { fields: { instead: "intake", say: "kennismaking" } };
};
const closed: About = async (at, path) => {
  await at.pool.query("update support.path set ended_on = $2, kept_until = $2::date + 365 where id = $1", [
    path,
    today,
  ]);
  return { fields: { kind: "buddy" } };
};

export const supportFollowingAsks: Asks<ToBeAsked<typeof supportFollowingRows>> = {
  "GET /traject/:token/contacten": pathByLink(),
  "GET /traject/:token/contacten/nieuw": pathByLink(),
  "POST /traject/:token/contacten/nieuw": pathByLink(newContact),
  "GET /traject/:token/contacten/:contact": pathByLink(contact),
  "GET /traject/:token/contacten/:contact/agenda.ics": pathByLink(contact),
  "GET /traject/:token/contacten/:contact/anders": pathByLink(contact),
  "POST /traject/:token/contacten/:contact/anders": pathByLink(changedContact),
  "POST /traject/:token/contacten/:contact/gegaan": pathByLink(metContact),
  "POST /traject/:token/contacten/:contact/weg": pathByLink(removedContact),
  "GET /traject/:token/afspraken": pathByLink(),
  "GET /traject/:token/afspraken/nieuw": pathByLink(),
  "POST /traject/:token/afspraken/nieuw": pathByLink(newCommitment),
  "GET /traject/:token/afspraken/:commitment": pathByLink(commitment),
  "GET /traject/:token/afspraken/:commitment/agenda.ics": pathByLink(commitment),
  "GET /traject/:token/afspraken/:commitment/anders": pathByLink(commitment),
  "POST /traject/:token/afspraken/:commitment/anders": pathByLink(changedCommitment),
  "POST /traject/:token/afspraken/:commitment/klaar": pathByLink(doneCommitment),
  "POST /traject/:token/afspraken/:commitment/weg": pathByLink(removedCommitment),
  "GET /traject/:token/terugkijken": pathByLink(),
  "POST /traject/:token/terugkijken": pathByLink(newLookBack),
  "GET /traject/:token/terugkijken/:lookBack": pathByLink(lookBack),
  "POST /traject/:token/terugkijken/:lookBack": pathByLink(writtenLookBack),
  "GET /traject/:token/terugkijken/:lookBack/dag": pathByLink(lookBack),
  "POST /traject/:token/terugkijken/:lookBack/dag": pathByLink(movedLookBack),
  "POST /traject/:token/terugkijken/:lookBack/liever-niet": pathByLink(lookBack),
  "GET /traject/:token/afronden": pathByLink(),
  "POST /traject/:token/afronden": pathByLink(closing),
  "GET /traject/:token/afronden/blad": pathByLink(),
  "GET /traject/:token/afronden/verslag/persoon": pathByLink(),
  "POST /traject/:token/afronden/verslag/persoon": pathByLink(report),
  "GET /traject/:token/afronden/gebruiken": pathByLink(),
  "POST /traject/:token/afronden/gebruiken": pathByLink(usableBy("holder")),
  "POST /traject/:token/terugkijken/:lookBack/meetellen": pathByLink(gradedLookBack),
  "POST /traject/:token/terugkijken/:lookBack/weg": pathByLink(removedLookBack),
  "POST /traject/:token/afronden/weer-open": pathByLink(closed),
  "GET /mijn-plek/traject/:path/contacten": pathAtPlace(),
  "GET /mijn-plek/traject/:path/contacten/nieuw": pathAtPlace(),
  "POST /mijn-plek/traject/:path/contacten/nieuw": pathAtPlace(newContact),
  "GET /mijn-plek/traject/:path/contacten/:contact": pathAtPlace(contact),
  "GET /mijn-plek/traject/:path/contacten/:contact/agenda.ics": pathAtPlace(contact),
  "GET /mijn-plek/traject/:path/contacten/:contact/anders": pathAtPlace(contact),
  "POST /mijn-plek/traject/:path/contacten/:contact/anders": pathAtPlace(changedContact),
  "POST /mijn-plek/traject/:path/contacten/:contact/gegaan": pathAtPlace(metContact),
  "POST /mijn-plek/traject/:path/contacten/:contact/weg": pathAtPlace(removedContact),
  "GET /mijn-plek/traject/:path/afspraken": pathAtPlace(),
  "GET /mijn-plek/traject/:path/afspraken/nieuw": pathAtPlace(),
  "POST /mijn-plek/traject/:path/afspraken/nieuw": pathAtPlace(newCommitment),
  "GET /mijn-plek/traject/:path/afspraken/:commitment": pathAtPlace(commitment),
  "GET /mijn-plek/traject/:path/afspraken/:commitment/agenda.ics": pathAtPlace(commitment),
  "GET /mijn-plek/traject/:path/afspraken/:commitment/anders": pathAtPlace(commitment),
  "POST /mijn-plek/traject/:path/afspraken/:commitment/anders": pathAtPlace(changedCommitment),
  "POST /mijn-plek/traject/:path/afspraken/:commitment/klaar": pathAtPlace(doneCommitment),
  "POST /mijn-plek/traject/:path/afspraken/:commitment/weg": pathAtPlace(removedCommitment),
  "GET /mijn-plek/traject/:path/terugkijken": pathAtPlace(),
  "POST /mijn-plek/traject/:path/terugkijken": pathAtPlace(newLookBack),
  "GET /mijn-plek/traject/:path/terugkijken/:lookBack": pathAtPlace(lookBack),
  "POST /mijn-plek/traject/:path/terugkijken/:lookBack": pathAtPlace(writtenLookBack),
  "GET /mijn-plek/traject/:path/terugkijken/:lookBack/dag": pathAtPlace(lookBack),
  "POST /mijn-plek/traject/:path/terugkijken/:lookBack/dag": pathAtPlace(movedLookBack),
  "POST /mijn-plek/traject/:path/terugkijken/:lookBack/liever-niet": pathAtPlace(lookBack),
  "GET /mijn-plek/traject/:path/afronden": pathAtPlace(),
  "POST /mijn-plek/traject/:path/afronden": pathAtPlace(closing),
  "GET /mijn-plek/traject/:path/afronden/blad": pathAtPlace(),
  "GET /mijn-plek/traject/:path/afronden/verslag/persoon": pathAtPlace(),
  "POST /mijn-plek/traject/:path/afronden/verslag/persoon": pathAtPlace(report),
  "GET /mijn-plek/traject/:path/afronden/gebruiken": pathAtPlace(),
  "POST /mijn-plek/traject/:path/afronden/gebruiken": pathAtPlace(usableBy("holder")),
  "POST /mijn-plek/traject/:path/terugkijken/:lookBack/meetellen": pathAtPlace(gradedLookBack),
  "POST /mijn-plek/traject/:path/terugkijken/:lookBack/weg": pathAtPlace(removedLookBack),
  "POST /mijn-plek/traject/:path/afronden/weer-open": pathAtPlace(closed),
  "POST /team/trajecten/:path/andere-woorden": pathWalked(medical),
  "GET /team/trajecten/:path/contacten": pathWalked(),
  "GET /team/trajecten/:path/contacten/nieuw": pathWalked(),
  "POST /team/trajecten/:path/contacten/nieuw": pathWalked(newContact),
  "GET /team/trajecten/:path/contacten/:contact": pathWalked(contact),
  "GET /team/trajecten/:path/contacten/:contact/agenda.ics": pathWalked(contact),
  "GET /team/trajecten/:path/contacten/:contact/anders": pathWalked(contact),
  "POST /team/trajecten/:path/contacten/:contact/anders": pathWalked(changedContact),
  "POST /team/trajecten/:path/contacten/:contact/gegaan": pathWalked(metContact),
  "POST /team/trajecten/:path/contacten/:contact/weg": pathWalked(removedContact),
  "GET /team/trajecten/:path/afspraken": pathWalked(),
  "GET /team/trajecten/:path/afspraken/nieuw": pathWalked(),
  "POST /team/trajecten/:path/afspraken/nieuw": pathWalked(newCommitment),
  "GET /team/trajecten/:path/afspraken/:commitment": pathWalked(commitment),
  "GET /team/trajecten/:path/afspraken/:commitment/agenda.ics": pathWalked(commitment),
  "GET /team/trajecten/:path/afspraken/:commitment/anders": pathWalked(commitment),
  "POST /team/trajecten/:path/afspraken/:commitment/anders": pathWalked(changedCommitment),
  "POST /team/trajecten/:path/afspraken/:commitment/klaar": pathWalked(doneCommitment),
  "POST /team/trajecten/:path/afspraken/:commitment/weg": pathWalked(removedCommitment),
  "GET /team/trajecten/:path/terugkijken": pathWalked(),
  "POST /team/trajecten/:path/terugkijken": pathWalked(newLookBack),
  "GET /team/trajecten/:path/terugkijken/:lookBack": pathWalked(lookBack),
  "POST /team/trajecten/:path/terugkijken/:lookBack": pathWalked(writtenLookBack),
  "GET /team/trajecten/:path/terugkijken/:lookBack/dag": pathWalked(lookBack),
  "POST /team/trajecten/:path/terugkijken/:lookBack/dag": pathWalked(movedLookBack),
  "POST /team/trajecten/:path/terugkijken/:lookBack/liever-niet": pathWalked(lookBack),
  "GET /team/trajecten/:path/afronden": pathWalked(),
  "POST /team/trajecten/:path/afronden": pathWalked(closing),
  "GET /team/trajecten/:path/afronden/blad": pathWalked(),
  "GET /team/trajecten/:path/afronden/verslag/persoon": pathWalked(),
  "POST /team/trajecten/:path/afronden/verslag/persoon": pathWalked(report),
  "GET /team/trajecten/:path/afronden/gebruiken": pathWalked(),
  "POST /team/trajecten/:path/afronden/gebruiken": pathWalked(usableBy("peer")),
  "GET /team/trajecten/:path/afronden/verslag/ervaringsdeskundige": pathWalked(),
  "POST /team/trajecten/:path/afronden/verslag/ervaringsdeskundige": pathWalked(report),
};

async function addContact(at: Place, path: string): Promise<string> {
  return await insert(
    at,
    `insert into support.contact (path_id, kind, on_day, made_by, form_key, created_at)
     values ($1, 'phone', $2, 'peer', gen_random_uuid(), now()) returning id`,
    [path, today],
  );
}

async function addCommitment(at: Place, path: string): Promise<string> {
  return await insert(
    at,
    `insert into support.commitment (path_id, domain, who, due_on, made_by, form_key, created_at)
     values ($1, 'plans', 'together', $2, 'peer', gen_random_uuid(), now()) returning id`,
    [path, today],
  );
}

async function addLookBack(at: Place, path: string, heldOn: string | null): Promise<string> {
  return await insert(
    at,
    `insert into support.look_back (path_id, planned_on, planned_by, held_on, grade, form_key, created_at)
     values ($1, '2027-03-03', 'peer', $2, 7, gen_random_uuid(), now()) returning id`,
    [path, heldOn],
  );
}

async function addPiece(at: Place, path: string, side: "holder" | "peer"): Promise<string> {
  const part = side === "peer" ? "peer.howTheyCameIn" : "person.howTheyCameIn";
  return await insert(
    at,
    `insert into support.written (path_id, part, words, written_as, written_on)
     values ($1, $2, 'Via de inloop', 'self', $3) returning id::text as id`,
    [path, part, today],
  );
}
