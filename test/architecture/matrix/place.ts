// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import type { Identity } from "#platform/identity";
import type { PersonalLink, ServerKeys } from "#platform/links";
import type { CentreRow } from "../../support/rows.ts";
import type { Fields } from "../../support/visitor.ts";
import type { Actor } from "./actors.ts";

/** One of the two centres, with what a row needs to make the things it is about. */
export type Place = {
  pool: pg.Pool;
  keys: ServerKeys;
  securing: Identity["securing"];
  centre: CentreRow;
  /** The last part of a link that signs somebody in, once. */
  signInToken: () => Promise<string>;
  /** An address on this machine where an agenda can be fetched, another each time. */
  agendaUrl: () => string;
  /** Of this centre; at the other centre those of the columns "xlea", "xhos" and "xcoo". */
  people: { leads: string; host: string; coordinator: string; other: string };
};
export type Cell = { route: string; actor: Actor };
/** One question and its answer. */
export type Reply = Cell & { address: string; response: Response };
/** `personId`: null for whoever is not signed in. */
export type Asker = { actor: Actor; personId: string | null };

/** What stands in an address in the place of ":token": signed by the server, or anything else. */
export type Token = { link: PersonalLink } | { secret: string };
export type Asked = {
  /** By the name of the parameter. */
  params?: Record<string, string | Token>;
  query?: string;
  /** What the browser of the guest with the link brings along. */
  cookie?: string;
  fields?: Fields;
  /** In the place of fields: what a script of ours sends. */
  body?: string | Uint8Array<ArrayBuffer>;
};
export type Make = (at: Place, asker: Asker) => Promise<Asked>;

export type Ask = {
  /** Makes the thing that the address is about, and the form if it is one. */
  make: Make;
  /** Each actor asks for something of their own. */
  perAsker?: true;
  /** What is answered where the address or the form names something of another centre, or nothing at all; else "miss". */
  unknown?: "miss" | "same" | "show" | "rule" | "away";
  /** What is answered where only the last name in the address is of something else; else "miss". */
  unknownInside?: "same";
  /** It belongs to the region: no centre has one of its own. */
  ofTheRegion?: true;
  /** Asked of the installation: no centre stands around its page. */
  outsideCentres?: true;
  /** The form ends the session of whoever sends it. */
  endsSession?: true;
  /** The answer waits on purpose, so everybody asks at once. */
  atOnce?: true;
};
/** A page with nothing in its address may have something behind it too. */
export type Asks<Routes extends string> = Record<Routes, Ask | Make> & Partial<Record<`GET ${string}`, Ask | Make>>;

/** The routes of a table that cannot be asked by their name alone. */
export type ToBeAsked<Written> = Extract<keyof Written, `POST ${string}` | `${string}:${string}`>;
