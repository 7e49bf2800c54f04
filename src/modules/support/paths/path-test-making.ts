// SPDX-License-Identifier: EUPL-1.2
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { supportToken } from "./path-links.ts";

/** Samir, a peer worker, and whoever is on the way with him. */
export async function createPaths() {
  const house = await createTestCentre();
  const { superPool, centre, keys } = house;
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  const samir = await addPeer(superPool, centre);
  const peer = await house.signedIn(samir);
  return { house, superPool, centre, samir, peer, begin, write, textOf };

  /** Wilg and Samir on their way, without an account for Wilg. */
  async function begin(facts: { personId?: string; name?: string } = {}) {
    const { id } = await addPath(superPool, { centre, peerId: samir, ...facts });
    const link = `/traject/${supportToken(keys, { id, linkVersion: 1 })}`;
    return { id, link, team: `/team/trajecten/${id}` };
  }

  async function write(who: Visitor, address: string, words: string, writtenAs?: string): Promise<Response> {
    const [domain = "", column = ""] = address.split("/").slice(-2);
    return await who.post(address, { [`${domain}_${column}`]: words, ...(writtenAs && { writtenAs }) });
  }

  async function textOf(who: Visitor, address: string): Promise<string> {
    return await (await who.get(address)).text();
  }
}
