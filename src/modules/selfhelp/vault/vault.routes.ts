// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { type AppEnv, anyone, askedId, may, notFound, personOf, withAsker } from "#platform/http";
import { answerJson, answerProblem } from "../sharing/json.ts";
import { eraseEntry, pushEntry } from "./entry.commands.ts";
import { eraseVault, getOwner, pushKeyring } from "./keyring.commands.ts";
import { mostBytes } from "./room.ts";
import { isEnvelope, isKeyring } from "./sealed.ts";
import { findVault, findVersion, listHeads, listVersions } from "./vault.queries.ts";
import { answerPush, askedNumber, asking, inBase64, octets, readPush, syncing } from "./vault-answers.ts";

const path = "/mijn-plek/kluis";
const entries = `${path}/stukken`;

/** Sealed bytes come and go, each of one person. Nothing here can tell what is in them, or which tool made them. */
export const vaultRoutes = new Hono<AppEnv>()
  .get(`${path}/eigenaar`, may(anyone), asking, async (c) => {
    const { person } = c.var;
    return answerJson(c, { owner: person && (await withAsker(c, async (trx) => await getOwner(trx, person.id))) });
  })
  .get(`${path}/sleutels`, may(beSignedIn), syncing, async (c) => {
    const { version, body, used } = await withAsker(c, async (trx) => await findVault(trx, personOf(c).id));
    return answerJson(c, { version, body: inBase64(body), used, most: mostBytes });
  })
  .post(`${path}/sleutels`, may(beSignedIn), syncing, async (c) => {
    const push = await readPush(c, isKeyring);
    if (!push) return answerProblem(c, "not-sealed", 422);
    return answerPush(c, await withAsker(c, async (trx) => await pushKeyring(trx, personOf(c).id, push)));
  })
  .get(entries, may(beSignedIn), syncing, async (c) => {
    const after = askedNumber(c.req.query("na")) ?? 0;
    const { heads, newest } = await withAsker(c, async (trx) => ({
      heads: await listHeads(trx, personOf(c).id, after),
      newest: (await findVault(trx, personOf(c).id)).seq,
    }));
    const seq = heads.at(-1)?.seq ?? after;
    const changed = heads.map(({ id, version, body }) => ({ id, version, body: inBase64(body) }));
    return answerJson(c, { seq, more: seq < newest, entries: changed });
  })
  .post(`${entries}/:id`, may(beSignedIn), syncing, async (c) => {
    const id = askedId(c);
    const push = await readPush(c, isEnvelope);
    if (!push) return answerProblem(c, "not-sealed", 422);
    return answerPush(c, await withAsker(c, async (trx) => await pushEntry(trx, personOf(c).id, { id, ...push })));
  })
  .get(`${entries}/:id/versies`, may(beSignedIn), syncing, async (c) => {
    const id = askedId(c);
    const versions = await withAsker(c, async (trx) => await listVersions(trx, personOf(c).id, id));
    return versions.length > 0 ? answerJson(c, { versions }) : notFound();
  })
  .get(`${entries}/:id/versies/:version`, may(beSignedIn), syncing, async (c) => {
    const [id, version] = [askedId(c), askedNumber(c.req.param("version")) ?? notFound()];
    const body = await withAsker(c, async (trx) => await findVersion(trx, personOf(c).id, id, version));
    return body ? octets(body) : notFound();
  })
  .post(`${entries}/:id/wissen`, may(beSignedIn), syncing, async (c) => {
    const id = askedId(c);
    const erased = await withAsker(c, async (trx) => await eraseEntry(trx, personOf(c).id, id));
    return erased ? answerJson(c, {}) : notFound();
  })
  .post(`${path}/wissen`, may(beSignedIn), syncing, async (c) => {
    await withAsker(c, async (trx) => await eraseVault(trx, personOf(c).id));
    return answerJson(c, {});
  });
