// SPDX-License-Identifier: EUPL-1.2
import { beforeEach } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPeer, addRequest } from "../../../../test/support/walking.ts";
import { supportToken } from "../paths/path-links.ts";
import { matchJobs } from "./match.jobs.ts";

type Wishes = Partial<Record<"languages" | "days" | "neighbourhood" | "words" | "email" | "createdAt", string>>;
type Profile = { languages?: string[]; neighbourhoods?: string[]; days?: string[]; kinds?: string[]; room?: number };

/** A house in which each test begins without anybody who asks, or can be asked. */
export async function createMatching() {
  const house = await createTestCentre();
  const { superPool, centre, keys } = house;

  beforeEach(async () => {
    await superPool.query(
      "delete from support.request; delete from support.peer_profile; delete from platform.message; delete from support.tally; delete from platform.event",
    );
  });
  return { house, superPool, centre, ask, join, isAvailable, counted, addressees, sendLetters, lookAgain };

  /** Somebody without an account, at the page of their own request. */
  async function ask(wishes: Wishes = {}) {
    const id = await addRequest(superPool, { centre, words: wishes.words ?? "" });
    const { languages = "{}", days = "{}", neighbourhood = "", email = null, createdAt = "2026-11-24" } = wishes;
    await superPool.query(
      `update support.request set languages = $2, days = $3, neighbourhood = $4, email = $5, created_at = $6::date,
         phone = case when $5::text is null then phone end where id = $1`,
      [id, languages, days, neighbourhood, email, createdAt],
    );
    const browser = house.visitor();
    const address = `/vraag/${supportToken(keys, { id, linkVersion: 1 })}`;
    return {
      ...{ id, browser, address },
      read: async (query = "") => await (await browser.get(address + query)).text(),
      press: async (button: string, fields = {}) => await browser.read(await browser.post(address + button, fields)),
    };
  }

  async function join(name: string, profile: Profile = {}) {
    const id = await addPeer(superPool, centre, name);
    const { languages = ["nl"], neighbourhoods = [], days = [], kinds = ["peer-coach"], room = 8 } = profile;
    await superPool.query(
      `update support.peer_profile set languages = $2, neighbourhoods = $3, days = $4, kinds = $5, is_available = $6
       where person_id = $1`,
      [id, languages, neighbourhoods, days, kinds, room > 0],
    );
    await superPool.query("update support.peer_room set room = $2 where person_id = $1", [id, room]);
    const browser = await house.signedIn(id);
    const email = (await house.identity.findEmails([id])).get(id) ?? "";
    const address = async () => {
      const { rows } = await superPool.query<{ id: string }>(
        "select id from support.match where peer_id = $1 order by asked_at desc, id limit 1",
        [id],
      );
      return `/team/traject-vragen/${rows[0]?.id}`;
    };
    return {
      ...{ id, email, browser, address },
      read: async (path: string) => await readWith(browser, path),
      open: async () => await readWith(browser, await address()),
      press: async (button: string, fields: Record<string, string>) => {
        const { rows } = await superPool.query<{ id: string }>(
          "select id from support.match where peer_id = $1 and ended_at is null",
          [id],
        );
        return await browser.post(`/team/traject-vragen/${rows[0]?.id}${button}`, fields);
      },
    };
  }

  async function readWith(browser: Visitor, path: string): Promise<string> {
    return await (await browser.get(path)).text();
  }

  async function isAvailable(peerId: string): Promise<boolean> {
    const { rows } = await superPool.query("select is_available from support.peer_profile where person_id = $1", [
      peerId,
    ]);
    return rows[0]?.is_available;
  }

  async function counted(what: string) {
    return (await superPool.query("select detail, number from support.tally where what = $1 order by 1", [what])).rows;
  }

  async function addressees(): Promise<string[]> {
    return (await superPool.query("select address from platform.message order by 1")).rows.map(
      ({ address }) => address,
    );
  }

  /** Does the jobs as the worker would, for each event. */
  async function sendLetters(): Promise<void> {
    const queues: Record<string, string> = {
      "support.match-for-peer": "support.tell-peer",
      "support.match-for-asker": "support.tell-asker",
      "support.room-came": "support.tell-room",
    };
    const { rows } = await superPool.query(`select id, kind, subject_id, centre_id from platform.event order by id`);
    for (const { id, kind, subject_id: subjectId, centre_id: centreId } of rows) {
      const job = matchJobs(house.identity.findEmails).find(({ queue }) => queue === queues[kind]);
      if (job && "onEvent" in job) await job.onEvent(house.workshop, { eventId: id, kind, subjectId, centreId });
    }
  }

  async function lookAgain(): Promise<void> {
    const job = matchJobs(house.identity.findEmails).find(({ queue }) => queue === "support.look-for-room");
    if (job && "work" in job) await job.work(house.workshop);
  }
}
