// SPDX-License-Identifier: EUPL-1.2
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a server asks a device to sign, of WebAuthn Level 3; it came as JSON. */
export type Question = { challenge: string };

/** A device with a key for one site, as a telephone has it: P-256, without a statement about who made the device. */
export type SoftKey = {
  /** The answer to "make a key", as a browser sends it. */
  made: (question: Question) => string;
  /** The answer to "show that you have it". */
  shown: (question: Question) => string;
};

const [isThere, isWho, bringsKey] = [0x01, 0x04, 0x40];

/** For a page at this origin; the key holds for the name of the installation, which may be another. */
export function makeSoftKey(origin: string, publicUrl: string = origin): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  const site = sha256(new URL(publicUrl).hostname);
  const said = (type: string, { challenge }: Question) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const whole = (response: object) =>
    JSON.stringify({
      ...{ id: id.toString("base64url"), rawId: id.toString("base64url") },
      ...{ type: "public-key", clientExtensionResults: {}, response },
    });
  return {
    made: (question) => {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const key = coseKey(Buffer.from(x, "base64url"), Buffer.from(y, "base64url"));
      const attested = Buffer.concat([Buffer.alloc(16), twoBytes(id.length), id, key]);
      const about = Buffer.concat([site, Buffer.from([isThere | isWho | bringsKey]), Buffer.alloc(4), attested]);
      return whole({
        clientDataJSON: said("webauthn.create", question).toString("base64url"),
        attestationObject: attestation(about).toString("base64url"),
        transports: ["internal"],
      });
    },
    shown: (question) => {
      const about = Buffer.concat([site, Buffer.from([isThere | isWho]), Buffer.alloc(4)]);
      const client = said("webauthn.get", question);
      return whole({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: about.toString("base64url"),
        signature: sign("sha256", Buffer.concat([about, sha256(client)]), privateKey).toString("base64url"),
      });
    },
  };
}

/** CBOR (RFC 8949): { fmt: "none", attStmt: {}, authData }. */
function attestation(about: Buffer): Buffer {
  const fields = [0xa3, ...text("fmt"), ...text("none"), ...text("attStmt"), 0xa0, ...text("authData")];
  return Buffer.concat([Buffer.from([...fields, 0x58, about.length]), about]);
}

/** COSE (RFC 9053): { 1: 2, 3: -7, -1: 1, -2: x, -3: y }. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const start = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
  return Buffer.concat([start, x, Buffer.from([0x22, 0x58, 0x20]), y]);
}

function text(word: string): number[] {
  return [0x60 + word.length, ...Buffer.from(word)];
}

function twoBytes(number: number): Buffer {
  return Buffer.from([number >> 8, number & 255]);
}

function sha256(content: string | Buffer): Buffer {
  return createHash("sha256").update(content).digest();
}
