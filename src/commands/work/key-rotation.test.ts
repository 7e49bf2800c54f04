// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { unbuiltAssets } from "#platform/http";
import { keyFile, linkToken, readServerKeys, type ServerKeys } from "#platform/links";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addPerson } from "../../../test/support/people.ts";
import { addActivity, addOccurrence } from "../../../test/support/rows.ts";
import { createVisitor } from "../../../test/support/visitor.ts";
import { createProgram } from "../../app.ts";
import { putUnderFirstKey, readKeyWish, rotateKey } from "./key-rotation.ts";

const centre = await createTestCentre();
const dataDir = mkdtempSync(join(tmpdir(), "vp-rotate-"));
afterAll(() => rmSync(dataDir, { recursive: true }));
const inFile = { appSecret: null, dataDir };
const began = centre.clock.now();
const replace = async (...words: string[]) =>
  await rotateKey(centre.owner, inFile, readKeyWish(words), centre.clock.now());

test("while a key is replaced everything goes on; when the old one goes, links given out before end kindly, and who is signed in stays so", async () => {
  writeFileSync(keyFile(dataDir), `${centre.keys[0]}\n`);
  const signUp = await addSignUp();
  const { personId, visitor, current } = await signInAs("Noor");
  const { visitor: away, current: atAway } = await signInAs("Sem");
  await centre.identity.securing.authenticator.begin(personId);
  const secret = await centre.identity.securing.authenticator.findBegun(personId, "Vrijplaats", "Noor");
  const [first = "", second = ""] = await centre.identity.securing.makeCard(personId, { atDesk: false });

  const said = await replace();

  const both = start(readServerKeys(inFile));
  current.app = both.app;
  expect(said[0]).toContain("A new key signs from the next start on");
  expect(said.join("\n")).toContain("can go from 2027-03-02 on");
  expect(statSync(keyFile(dataDir)).mode & 0o777).toBe(0o600);
  expect((await createVisitor(both.app).get(signUp)).status).toBe(200);
  expect((await visitor.get("/mijn-plek")).headers.getSetCookie()[0]).toMatch(
    /^vrijplaats=.+; Max-Age=34560000; Path=/,
  );
  expect((await visitor.get("/mijn-plek")).headers.getSetCookie()).toEqual([]);
  expect(await both.identity.securing.authenticator.findBegun(personId, "Vrijplaats", "Noor")).toEqual(secret);
  expect(await both.identity.securing.checkCode(personId, first)).toBe(true);

  await expect(replace("--drop")).rejects.toThrow(
    /^Nothing was changed.*\n {2}- personal links to dates until 2027-03-01, given out before 2026-11-24\n {2}- 1 code cards/,
  );
  expect(readServerKeys(inFile)).toHaveLength(2);
  expect(await replace("--drop", "--yes")).toEqual(["The old key is gone. Restart every process of Vrijplaats now."]);

  const keys = readServerKeys(inFile);
  const later = start(keys);
  [current.app, atAway.app] = [later.app, later.app];
  const gone = await createVisitor(later.app).get(signUp);
  expect([keys.length, keys.includes(centre.keys[0])]).toEqual([1, false]);
  expect(gone.status).toBe(404);
  expect(await gone.text()).toContain("Misschien is de dag voorbij, of is er een nieuwe link.");
  expect((await visitor.get("/mijn-plek")).status).toBe(200);
  expect((await away.get("/mijn-plek/gegevens")).headers.get("location")).toContain("/inloggen");
  expect(await later.identity.securing.authenticator.findBegun(personId, "Vrijplaats", "Noor")).toEqual(secret);
  expect(await later.identity.securing.checkCode(personId, second)).toBe(false);
});

test("a key in a setting is the operator's to change, and the command says to what", async () => {
  const old = "o".repeat(64);
  const ask = async (appSecret: string, ...words: string[]) =>
    await rotateKey(centre.owner, { appSecret, dataDir: "/nowhere" }, readKeyWish(words), began);

  const [what, value = ""] = await ask(old);
  const both = `${value}${old}`;
  const [state] = await ask(both);
  const [last] = await ask(both, "--drop", "--yes");

  expect(what).toContain("Put this before what is there now");
  expect(value).toMatch(/^[0-9a-f]{64},$/);
  expect(state).toContain("Two keys are valid since 2026-11-24");
  expect(last).toContain("Take the comma and what follows it out of APP_SECRET");
  await expect(ask(old, "--drop")).rejects.toThrow("There is one key only");
});

test("two keys are enough: replacing one that is being replaced changes nothing", async () => {
  writeFileSync(keyFile(dataDir), `${"n".repeat(64)}\n${"m".repeat(64)}\n`);

  expect((await replace())[0]).toContain("Two keys are valid since");

  expect(readFileSync(keyFile(dataDir), "utf8")).toBe(`${"n".repeat(64)}\n${"m".repeat(64)}\n`);
  expect(() => readKeyWish(["--yes"])).toThrow("--drop");
});

test("whoever told that something went wrong finds a code on their page by which it is found, before and after", async () => {
  const newer: ServerKeys = ["p".repeat(64), centre.keys[0]];
  const both = start(newer);
  const told = await tellConcern();
  const codeOn = async (app: typeof centre.app, keys: ServerKeys) => {
    const page = await createVisitor(app).get(
      `/niet-goed-gegaan/${linkToken(keys, { kind: "concern", id: told, version: 1 })}`,
    );
    return /[CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4}/.exec(await page.text())?.[0];
  };
  const before = await codeOn(centre.app, centre.keys);

  expect(before).toBeDefined();
  expect(await codeOn(both.app, newer)).toBe(before);
  await withActor(centre.db, house, async (trx) => await putUnderFirstKey(trx, newer));
  const after = await codeOn(start([newer[0]]).app, newer);
  expect(after).not.toBe(before);
});

function start(keys: ServerKeys) {
  const program = createProgram({
    ...centre.installation,
    connections: centre.connections,
    logDb: centre.log,
    keys,
    assets: unbuiltAssets,
  });
  afterAll(async () => {
    await program.jobs.stop();
    await program.close();
  });
  return program;
}

async function addSignUp(): Promise<string> {
  const walk = await addActivity(centre.superPool, centre.centre, {
    title: "Wandelen",
    joining: "sign-up",
    capacity: 3,
  });
  const id = await addOccurrence(centre.superPool, walk, { startsLocal: "2027-03-01T14:00" });
  await centre.superPool.query("update programme.occurrence set places_taken = 1 where id = $1", [id]);
  const { rows } = await centre.superPool.query<{ id: string }>(
    `insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
     values ($1, $2, 'Anna', 'confirmed', gen_random_uuid(), now()) returning id`,
    [centre.centre.id, id],
  );
  return `/a/${linkToken(centre.keys, { kind: "sign-up", id: rows[0]?.id ?? "", version: 1 })}`;
}

/** A browser that stays the same while the program behind it is started anew. */
async function signInAs(name: string) {
  const email = `${name.toLowerCase()}@team.example`;
  const personId = await addPerson(centre.superPool, { name, email, role: "host", centre: centre.centre });
  const current = { app: centre.app };
  const visitor = createVisitor({ request: (...asked) => current.app.request(...asked) });
  await visitor.post(await centre.identity.makeSignInLink(personId), {});
  centre.clock.set("2026-11-24T12:00");
  return { personId, visitor, current };
}

async function tellConcern(): Promise<string> {
  const host = { name: "Kim", email: "kim@team.example", role: "host", centre: centre.centre } as const;
  await addPerson(centre.superPool, host);
  const answer = await centre
    .visitor()
    .post("/niet-goed-gegaan", { what: "Er werd geschreeuwd.", wish: "tell", reader: "hosts" });
  expect(answer.status).toBe(303);
  const { rows } = await centre.superPool.query<{ id: string }>("select id from house.concern");
  return rows[0]?.id ?? "";
}
