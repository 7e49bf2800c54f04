// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomInt } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { newShortCode, readShortCode, type ServerKeys } from "#platform/links";
import { addressForApp, stepOfCode } from "./authenticator.ts";
import {
  beginAuthenticator,
  confirmAuthenticator,
  deleteAuthenticator,
  deleteCard,
  deleteDoorCode,
  deleteSheet,
  putCard,
  putDoorCode,
  putSheet,
  strikeCode,
  takeStep,
} from "./factor.commands.ts";
import {
  type Factors,
  findAuthenticator,
  findFactorsOf,
  findPersonByDoorCode,
  findPersonBySheet,
} from "./factor.queries.ts";
import { codeHashes, seal, unseal } from "./sealed.ts";

/** What shows that someone is who they are, beside an address of mail. Trying a code is limited by whoever calls. */
export type Securing = {
  factorsOf(personId: string): Promise<Factors>;
  /** A code of an app or from a card. Each counts once, also when it is tried twice at the same moment. */
  checkCode(personId: string, typed: string): Promise<boolean>;
  /** An app that shows another code each half minute. It counts from the first right code on. */
  authenticator: {
    begin(personId: string): Promise<boolean>;
    /** What to put into the app, as long as it is not confirmed. */
    findBegun(personId: string, issuer: string, name: string): Promise<{ address: string; secret: string } | null>;
    confirm(personId: string, code: string): Promise<boolean>;
    remove(personId: string): Promise<void>;
  };
  /** Shown this once: only hashes are kept. */
  makeCard(personId: string, made: Made): Promise<string[]>;
  removeCard(personId: string): Promise<void>;
  /** A long code that signs in from paper. It takes the place of the one before. */
  makeSheet(personId: string, made: Made): Promise<string>;
  removeSheet(personId: string): Promise<void>;
  findPersonBySheet(typed: string): Promise<string | null>;
  /** Six figures, for the device at the door only. */
  makeDoorCode(personId: string): Promise<string>;
  removeDoorCode(personId: string): Promise<void>;
  findPersonByDoorCode(typed: string): Promise<string | null>;
};
export type Made = { atDesk: boolean };

const codesOnCard = 10;
const sheetCharacters = 20; // 86 bits
const secretBytes = 20; // as RFC 4226 advises

export function createSecuring(db: Database, keys: ServerKeys, now: () => Temporal.Instant): Securing {
  const cardHashes = (personId: string, code: string) => codeHashes(keys, `card ${personId}`, code);

  async function checkApp(personId: string, code: string, mustBeConfirmed = true): Promise<boolean> {
    const found = await findAuthenticator(db, personId);
    const secret = found && unseal(keys, personId, found.secret);
    if (!secret || found.isConfirmed !== mustBeConfirmed) return false;
    const step = await stepOfCode(secret, code, found.lastStep, now());
    return step !== null && (await takeStep(db, personId, step));
  }

  return {
    factorsOf: async (personId) => await findFactorsOf(db, personId),
    async checkCode(personId, typed) {
      const figures = typed.replaceAll(/\s/g, "");
      if (/^\d{6}$/.test(figures)) return await checkApp(personId, figures);
      const code = readShortCode(typed);
      return code !== null && (await strikeCode(db, personId, cardHashes(personId, code)));
    },
    authenticator: {
      begin: async (personId) =>
        await beginAuthenticator(db, personId, seal(keys, personId, randomBytes(secretBytes)), now()),
      async findBegun(personId, issuer, name) {
        const found = await findAuthenticator(db, personId);
        const secret = found && !found.isConfirmed && unseal(keys, personId, found.secret);
        return secret ? addressForApp(secret, issuer, name) : null;
      },
      async confirm(personId, code) {
        const isRight = await checkApp(personId, code.replaceAll(/\s/g, ""), false);
        if (isRight) await confirmAuthenticator(db, personId, now());
        return isRight;
      },
      remove: async (personId) => await deleteAuthenticator(db, personId),
    },
    async makeCard(personId, { atDesk }) {
      const codes = Array.from({ length: codesOnCard }, () => newShortCode());
      const hashes = codes.map((code) => cardHashes(personId, code)[0]);
      await putCard(db, { personId, atDesk, now: now() }, hashes);
      return codes;
    },
    removeCard: async (personId) => await deleteCard(db, personId),
    async makeSheet(personId, { atDesk }) {
      const code = newShortCode(sheetCharacters);
      await putSheet(db, { personId, atDesk, now: now() }, codeHashes(keys, "sheet", code)[0]);
      return code;
    },
    removeSheet: async (personId) => await deleteSheet(db, personId),
    async findPersonBySheet(typed) {
      const code = readShortCode(typed, sheetCharacters);
      return code === null ? null : await findPersonBySheet(db, codeHashes(keys, "sheet", code));
    },
    async makeDoorCode(personId) {
      for (;;) {
        const code = String(randomInt(1_000_000)).padStart(6, "0");
        if (await putDoorCode(db, personId, codeHashes(keys, "door", code)[0], now())) return code;
      }
    },
    removeDoorCode: async (personId) => await deleteDoorCode(db, personId),
    async findPersonByDoorCode(typed) {
      const code = typed.replaceAll(/\s/g, "");
      return /^\d{6}$/.test(code) ? await findPersonByDoorCode(db, codeHashes(keys, "door", code)) : null;
    },
  };
}
