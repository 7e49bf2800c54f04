// SPDX-License-Identifier: EUPL-1.2
import { fromBase64, fromBase64url, sha256, toBase64, toBase64url, utf8 } from "../crypto/bytes.ts";
import { makeShareKey, openWithShareKey, pinProof, recipientOf, sealForShare } from "../crypto/share.ts";
import { ask, json } from "../device/house-keeper.ts";
import { readReply, type SharedDocument, type SharedReply } from "./shared-document.ts";

/** What somebody remembers of what they shared, and with whom: sealed, with a number that is not the one of the share. */
export type ShareNote = {
  share: string;
  about: string;
  what: string;
  /** Where it was shared from, as a fragment. */
  at: string;
  name: string;
  from: string;
  secret: string;
  pin: string;
  days: number;
  endsOn: string;
  /** The day on which the person last said that it is all right. */
  agreedOn: string;
  /** Tells whether what was shared is still as it is now. */
  digest: string;
  language: string;
  mayWrite: boolean;
  isOver?: boolean;
  replies?: readonly SharedReply[];
};

/** What the house knows of a share: nothing of what it is, or for whom. */
export type ShareAtHouse = {
  id: string;
  endsOn: string;
  isWithdrawn: boolean;
  hasLeft: boolean;
  opened: number;
  replies: number;
};

/** Takes over one line that somebody wrote beside the section of this title. */
export type Take = (title: string, line: string) => Promise<void>;
export type SendProblem = "large" | "full" | "ended" | "refused";
export type Term = 7 | 31 | 92 | 365;
/** Short, unless somebody wants it longer. */
export const usualTerm: Term = 31;
export const terms: readonly Term[] = [7, 31, 92, 365];

const aboutToEndDays = 14;

export async function newSecret(): Promise<string> {
  return toBase64url((await makeShareKey()).secret);
}

/** As whoever has the link reads it. Null when it is with the house now; throws `Unreachable` without a connection. */
export async function sendShare(note: ShareNote, document: SharedDocument): Promise<SendProblem | null> {
  return await send(note, document, false);
}

/** Something else behind the same link; what is over stays over. */
export async function replaceShare(note: ShareNote, document: SharedDocument): Promise<SendProblem | null> {
  return await send(note, document, true);
}

async function send(note: ShareNote, document: SharedDocument, replaces: boolean): Promise<SendProblem | null> {
  const { share, from, mayWrite, endsOn, pin } = note;
  const secret = fromBase64url(note.secret);
  const shared = { ...document, ...(from && { from }), ...(mayWrite && { mayWrite }) };
  const body = toBase64(await sealForShare(await recipientOf(secret), JSON.stringify(shared)));
  const proof = pin ? toBase64(await pinProof(secret, pin)) : null;
  const answer = await post(share, "", { body, endsOn, pinProof: proof, mayWrite, replaces });
  if (answer.ok) return null;
  return ({ 404: "ended", 409: "ended", 413: "large", 507: "full" } as const)[answer.status] ?? "refused";
}

export async function listShares(): Promise<ShareAtHouse[]> {
  return (await json(await ask("/delen"))).shares;
}

/** What was withdrawn already, or is no longer known, is as good. */
export async function withdraw(share: string): Promise<void> {
  const answer = await post(share, "/intrekken", {});
  if (answer.status !== 404) await json(answer);
}

/** Nobody reads it any more; what a reader wrote back stays with the person. */
export async function endShare(note: ShareNote): Promise<ShareNote> {
  const ended = note.mayWrite ? await withNewReplies(note) : note;
  await withdraw(note.share);
  return { ...ended, isOver: true };
}

/** The house lets go of what came back when the link ends. */
export async function withNewReplies(note: ShareNote): Promise<ShareNote> {
  return { ...note, replies: withReplies(note.replies, await fetchReplies(note)) };
}

/** What cannot be opened or read is left out. */
async function fetchReplies({ share, secret }: ShareNote): Promise<SharedReply[]> {
  const answer = await ask(`/delen/${share}/antwoorden`);
  if (answer.status === 404) return [];
  const sealed: string[] = (await json(answer)).replies;
  const opened = await Promise.all(sealed.map((one) => openWithShareKey(fromBase64url(secret), fromBase64(one))));
  return opened.flatMap((one) => (one ? (readReply(one) ?? []) : []));
}

/** The page of the area is beside that of readers, in the same language. What comes after # is never sent. */
export function linkOf({ share, secret }: ShareNote, page: Pick<Location, "origin" | "pathname">): string {
  return `${page.origin}${page.pathname.replace("/mijn-plek/kluis", `/gedeeld/${share}`)}#${secret}`;
}

export async function digestOf(document: SharedDocument): Promise<string> {
  return toBase64(await sha256(utf8(JSON.stringify(document))));
}

export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Whether it is time to ask if this is still all right, and why. */
export function questionOf({ agreedOn, endsOn, days }: ShareNote, today: string): "ends" | "year" | null {
  if (dayAfter(agreedOn, 365) <= today) return "year";
  return dayAfter(today, Math.min(aboutToEndDays, Math.floor(days / 2))) >= endsOn ? "ends" : null;
}

export function isOver(note: ShareNote, house: ShareAtHouse | undefined, today: string): boolean {
  return note.isOver === true || note.endsOn < today || (house !== undefined && (house.isWithdrawn || house.hasLeft));
}

/** Both, each once: what the house let go of stays with the person. */
export function withReplies(kept: readonly SharedReply[] = [], found: readonly SharedReply[]): readonly SharedReply[] {
  const known = new Set(kept.map((reply) => JSON.stringify(reply)));
  return [...kept, ...found.filter((reply) => !known.has(JSON.stringify(reply)))];
}

async function post(share: string, path: string, sent: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return await ask(`/delen/${share}${path}`, { method: "POST", headers, body: JSON.stringify(sent) });
}
