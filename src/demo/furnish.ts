// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addPartner, changeCentreFront, closeDays, createCentre, placeCentre } from "#modules/network";
import { addOperator, addPerson } from "#modules/people";
import { addActivity, endActivity, publishActivity } from "#modules/programme";
import { changePage } from "#modules/site";
import { addRoom } from "#modules/spaces";
import { localToday, weekOf } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import type { ServerKeys } from "#platform/links";
import { draft, ended, published } from "./activities.ts";
import { contentOf, type DemoActivity } from "./activity.ts";
import { centre, closedDays, demoZone, front, onMap } from "./centre.ts";
import { addDirectory } from "./directory/directory.commands.ts";
import { type DemoPictures, hangPictures } from "./hang-pictures.ts";
import { get, type Ids, type IdsByTitle } from "./ids.ts";
import { addLocation } from "./location.commands.ts";
import { makeSomeDifferent } from "./make-some-different.ts";
import { pages } from "./pages/index.ts";
import { partners } from "./partners.ts";
import { coordinator, type DemoPerson, host, others } from "./people.ts";
import { addRegion } from "./region/region.commands.ts";
import { rooms } from "./rooms.ts";
import { signEveryoneUp } from "./sign-everyone-up.ts";
import { soup } from "./sign-ups.ts";
import { addStories } from "./stories/stories.commands.ts";
import { translateSome } from "./translate-some.ts";
import { addBeside } from "./walking/beside.commands.ts";
import { addFollowing } from "./walking/following.commands.ts";
import { addWalkInHours } from "./walking/hours.commands.ts";
import { addPaths } from "./walking/paths.commands.ts";
import { onTheWay } from "./walking/paths.ts";
import { addPeers } from "./walking/peers.commands.ts";
import { addRequests } from "./walking/requests.commands.ts";
import { addTallies } from "./walking/tallies.commands.ts";
import { getReadyForRubs } from "./when-it-rubs.ts";

type Team = { coordinatorId: string; hostId: string };
/** Joke walks along with somebody who has no account: `pathId`. */
export type FurnishedHouse = Team & { peerId: string; pathId: string };

/** A whole house with its programme of this week and after. Acts as the house, in one transaction: whole or not at all. */
export async function furnish(
  trx: Transaction,
  { keys, pictures }: { keys: ServerKeys; pictures: DemoPictures },
  now: Temporal.Instant,
): Promise<FurnishedHouse> {
  const { from: monday } = weekOf(localToday(now, demoZone));
  const { organizationId } = await createCentre(trx, centre);
  await placeCentre(trx, centre.id, onMap);
  await changeCentreFront(trx, centre.id, front);
  for (const period of closedDays(monday)) await closeDays(trx, centre.id, period);
  for (const page of pages) await changePage(trx, centre.id, page.slug, page, now);
  await getReadyForRubs(trx, now);
  const team = await addTeam(trx, organizationId, now);
  const peerIdsByName = await addPeers(trx, organizationId, now);
  await addRequests(trx, keys, now);
  const pathId = await addPaths(trx, keys, peerIdsByName, now);
  await addFollowing(trx, pathId, now);
  await addBeside(trx, pathId, peerIdsByName, now);
  await addStories(trx, peerIdsByName, now);
  const ids = { organizationId, rooms: await addRooms(trx), partners: await addPartners(trx) };
  await addDirectory(trx, ids, now);
  const idsByTitle = await addProgramme(trx, ids, monday, now);
  await addWalkInHours(trx, idsByTitle, now);
  await addTallies(trx, now);
  await addRegion(trx, team, now);
  await hangPictures(trx, keys, pictures, get(idsByTitle, soup.title), now);
  return { ...team, peerId: get(peerIdsByName, onTheWay.peer), pathId };
}

async function addTeam(trx: Transaction, organizationId: string, now: Temporal.Instant): Promise<Team> {
  const add = async (person: DemoPerson) =>
    await addPerson(trx, { ...person, centreId: centre.id, organizationId }, now);
  const team = { coordinatorId: await add(coordinator), hostId: await add(host) };
  for (const person of others) await add(person);
  await addOperator(trx, team.coordinatorId, now);
  return team;
}

async function addRooms(trx: Transaction): Promise<Ids["rooms"]> {
  const ids = new Map<string, string>();
  for (const [key, facts] of Object.entries(rooms)) {
    const room = await addRoom(trx, centre.id, { ...facts, formKey: newFormKey() });
    if ("refused" in room) throw new Error(`The demo has two rooms with the name ${facts.name}.`);
    ids.set(key, room.id);
  }
  return ids;
}

async function addPartners(trx: Transaction): Promise<Ids["partners"]> {
  const ids = new Map<string, { organizationId: string; locationId: string }>();
  for (const [key, { place, ...facts }] of Object.entries(partners)) {
    const { id } = await addPartner(trx, facts);
    ids.set(key, { organizationId: id, locationId: await addLocation(trx, id, place) });
  }
  return ids;
}

async function addProgramme(trx: Transaction, ids: Ids, monday: string, now: Temporal.Instant): Promise<IdsByTitle> {
  const week = { monday, zone: demoZone };
  // As if added when the week began, so that what is over today stands there too.
  const since = Temporal.PlainDate.from(monday).toZonedDateTime(demoZone).toInstant();
  const add = async (activity: DemoActivity) =>
    (await addActivity(trx, centre.id, contentOf(activity, ids, week), null, since)).id;

  const idsByTitle = new Map<string, string>();
  for (const activity of published) {
    const id = await add(activity);
    await publishActivity(trx, id, since);
    idsByTitle.set(activity.title, id);
  }
  await add(draft);
  const endedId = await add(ended);
  await publishActivity(trx, endedId, since);
  await endActivity(trx, endedId, since);
  await signEveryoneUp(trx, idsByTitle, now);
  await makeSomeDifferent(trx, idsByTitle, ids.rooms, now);
  await translateSome(trx, idsByTitle, now);
  return idsByTitle;
}
