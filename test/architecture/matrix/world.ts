// SPDX-License-Identifier: EUPL-1.2
import { randomInt, randomUUID } from "node:crypto";
import { unbuiltAssets } from "#platform/http";
import { once } from "../../../src/modules/programme/incoming/incoming-test-agenda.ts";
import { openAgendaSite } from "../../../src/modules/programme/sources/source-test-agenda.ts";
import { createTestCentre } from "../../support/centre.ts";
import { createVisitor, type Visitor } from "../../support/visitor.ts";
import { type Actor, kindOf } from "./actors.ts";
import { addPeople, emailOf } from "./people.ts";
import type { Asked, Asker, Cell, Place, Reply } from "./place.ts";
import { routesOf } from "./routes.ts";
import { addCall } from "./team-things.ts";
import { countWrittenRows } from "./written-rows.ts";

export type World = Awaited<ReturnType<typeof createWorld>>;

/** One program with two centres, and everybody of the table with a browser. Call it at the top of a test file, with await. */
export async function createWorld() {
  const centre = await createTestCentre();
  const { superPool: pool, app, identity, keys } = centre;
  centre.installation.assets = { ...unbuiltAssets, script: () => Buffer.from("") };
  Object.assign(centre.workshop.config, { fetchReach: "anywhere" }); // the partner's agenda is on this machine
  const site = await openAgendaSite();
  await site.say(once("koor", "Koor"));
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  const there = await centre.addCentre("overkant", "overkant.localhost");
  const people = await addPeople(pool, { here: centre.centre, there });
  const browsers = new Map<Actor, Visitor>();
  const countWritten = await countWrittenRows(pool);
  const personOf = (actor: Actor) => people.get(actor) ?? "";
  const shared = {
    ...{ pool, keys, securing: identity.securing },
    signInToken: async () => (await identity.makeSignInLink(personOf("bare"))).split("/").at(-1) ?? "",
    agendaUrl: () => `${site.url}?${randomUUID()}`,
  };
  const places: Record<"here" | "there", Place> = {
    here: {
      ...shared,
      centre: centre.centre,
      people: {
        leads: personOf("lead"),
        host: personOf("host"),
        coordinator: personOf("coor"),
        other: personOf("faci"),
      },
    },
    there: {
      ...shared,
      centre: there,
      people: {
        leads: personOf("xlea"),
        host: personOf("xhos"),
        coordinator: personOf("xcoo"),
        other: personOf("xhos"),
      },
    },
  };
  for (const actor of people.keys()) await signIn(actor);
  for (const place of [places.here, places.there]) await addCall(place); // so that no list is empty
  /** What somebody is answered where nothing is, by who asks and where. */
  const nothings = new Map<string, Promise<Reply>>();
  const routes = routesOf(app).map(({ name }) => name);
  return { ...centre, ...places, routes, countWritten, signInAgain, send, askerOf, nothings };

  async function signIn(actor: Actor): Promise<void> {
    const browser = createVisitor(app);
    await browser.post(await linkFor(actor), {}, fromAnywhere());
    browsers.set(actor, browser);
  }

  async function signInAgain(actor: Actor): Promise<void> {
    if (browsers.has(actor)) await signIn(actor);
  }

  /** A link by mail alone opens the first tier; the other is as after a second factor. */
  async function linkFor(actor: Actor): Promise<string> {
    if (kindOf(actor).tier !== "first") return await identity.makeSignInLink(personOf(actor));
    return `/inloggen/${await identity.requestLink(emailOf(actor))}`;
  }

  async function send({ route, actor }: Cell, address: string, asked: Asked = {}): Promise<Response> {
    const { fields = {}, body, cookie } = asked;
    const browser = browsers.get(actor) ?? createVisitor(app);
    const headers = { ...fromAnywhere(), ...(cookie && actor === "link" && { cookie }) };
    if (route.startsWith("GET ")) return await browser.get(address, headers);
    if (body !== undefined) return await browser.send(address, body, headers);
    return await browser.post(address, fields, headers);
  }

  function askerOf(actor: Actor): Asker {
    return { actor, personId: people.get(actor) ?? null };
  }
}

/** An address of their own, so that nobody runs into what others asked. */
function fromAnywhere(): Record<string, string> {
  return { "x-forwarded-for": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
