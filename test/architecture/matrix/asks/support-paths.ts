// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asks, ToBeAsked } from "../place.ts";
import type { supportPathsRows } from "../rows/support-paths.ts";
import { insert } from "../things.ts";
import { type About, addSupportPath, pathAtPlace, pathByLink, pathWalked } from "./support-things.ts";

const words = "money-paperwork_wish";
const written: About = () => ({ fields: { [words]: `Rust ${randomUUID()}`, writtenAs: "together" } });
const place = { domain: "money-paperwork", column: "wish" };
const inDomain: About = async (at, path) => ({ ...(await written(at, path)), params: place });
const hidden: About = () => ({ fields: { hidden: "plans" } });
const sure: About = () => ({ fields: { sure: "yes" } });
/** The peer worker wrote a word that can be said otherwise. */
const hinted: About = async (at, path) => {
  await at.pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_id, writer_name, at, form_key)
     select id, 'plans', 'wish', 'Na de intake', 'peer', peer_id, peer_name, now(), gen_random_uuid() from support.path
     where id = $1`,
    [path],
  );
  return { fields: { instead: "intake", say: "kennismaking" } };
};
/** Two wrote it down together, and then otherwise. */
const writtenTwice: About = async (at, path) => {
  const version = await insert(
    at,
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
     values ($1, 'plans', 'wish', 'Een huis', 'together', 'Samir', now(), gen_random_uuid()) returning id`,
    [path],
  );
  await at.pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
     values ($1, 'plans', 'wish', 'Een kamer', 'self', 'Wilg', now(), gen_random_uuid())`,
    [path],
  );
  return { params: { version: String(version) } };
};
const inEmergency: Ask = {
  make: async (at) => ({ params: { path: await addSupportPath(at) }, fields: { reason: "Er is haast bij." } }),
};

export const supportPathsAsks: Asks<ToBeAsked<typeof supportPathsRows>> = {
  "GET /team/nood/traject/:path": inEmergency,
  "POST /team/nood/traject/:path": inEmergency,

  "GET /traject/:token": pathByLink(),
  "GET /traject/:token/eerder": pathByLink(),
  "POST /traject/:token/eerder/:version/terug": pathByLink(writtenTwice),
  "GET /traject/:token/blad": pathByLink(),
  "GET /traject/:token/alles": pathByLink(),
  "POST /traject/:token/alles": pathByLink(written),
  "GET /traject/:token/schrijf/:domain": pathByLink(inDomain),
  "POST /traject/:token/schrijf/:domain": pathByLink(inDomain),
  "GET /traject/:token/schrijf/:domain/:column": pathByLink(inDomain),
  "POST /traject/:token/schrijf/:domain/:column": pathByLink(inDomain),
  "GET /traject/:token/alleen-wij": pathByLink(),
  "POST /traject/:token/alleen-wij": pathByLink(hidden),
  "GET /traject/:token/wie-las-mee": pathByLink(),
  "GET /traject/:token/meenemen": pathByLink(),
  "GET /traject/:token/traject.html": pathByLink(),
  "GET /traject/:token/traject.json": pathByLink(),
  "GET /traject/:token/wissen": pathByLink(),
  "POST /traject/:token/wissen": pathByLink(sure),

  "GET /mijn-plek/traject/:path": pathAtPlace(),
  "GET /mijn-plek/traject/:path/eerder": pathAtPlace(),
  "POST /mijn-plek/traject/:path/eerder/:version/terug": pathAtPlace(writtenTwice),
  "GET /mijn-plek/traject/:path/blad": pathAtPlace(),
  "GET /mijn-plek/traject/:path/alles": pathAtPlace(),
  "POST /mijn-plek/traject/:path/alles": pathAtPlace(written),
  "GET /mijn-plek/traject/:path/schrijf/:domain": pathAtPlace(inDomain),
  "POST /mijn-plek/traject/:path/schrijf/:domain": pathAtPlace(inDomain),
  "GET /mijn-plek/traject/:path/schrijf/:domain/:column": pathAtPlace(inDomain),
  "POST /mijn-plek/traject/:path/schrijf/:domain/:column": pathAtPlace(inDomain),
  "GET /mijn-plek/traject/:path/alleen-wij": pathAtPlace(),
  "POST /mijn-plek/traject/:path/alleen-wij": pathAtPlace(hidden),
  "GET /mijn-plek/traject/:path/wie-las-mee": pathAtPlace(),
  "GET /mijn-plek/traject/:path/meenemen": pathAtPlace(),
  "GET /mijn-plek/traject/:path/traject.html": pathAtPlace(),
  "GET /mijn-plek/traject/:path/traject.json": pathAtPlace(),
  "GET /mijn-plek/traject/:path/wissen": pathAtPlace(),
  "POST /mijn-plek/traject/:path/wissen": pathAtPlace(sure),

  "GET /team/trajecten/:path": pathWalked(),
  "GET /team/trajecten/:path/eerder": pathWalked(),
  "POST /team/trajecten/:path/eerder/:version/terug": pathWalked(writtenTwice),
  "GET /team/trajecten/:path/blad": pathWalked(),
  "GET /team/trajecten/:path/alles": pathWalked(),
  "POST /team/trajecten/:path/alles": pathWalked(written),
  "GET /team/trajecten/:path/schrijf/:domain": pathWalked(inDomain),
  "POST /team/trajecten/:path/schrijf/:domain": pathWalked(inDomain),
  "GET /team/trajecten/:path/schrijf/:domain/:column": pathWalked(inDomain),
  "POST /team/trajecten/:path/schrijf/:domain/:column": pathWalked(inDomain),
  "GET /team/trajecten/:path/woorden": pathWalked(hinted),
  "POST /team/trajecten/:path/woorden": pathWalked(hinted),
};
