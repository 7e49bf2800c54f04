// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { agree, askToTakeOver, makeRoundTable, sayPeerYes, shareParts, writeLine } from "#modules/support";
import { addDays, localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre, demoZone } from "../centre.ts";
import { askedOfIep, away, lines, shared, unnamed } from "./beside.ts";
import { onTheWay } from "./paths.ts";

/** What stands beside the path of Iep and Joke: a share, two round tables, somebody to take over, and two lines. */
export async function addBeside(
  trx: Transaction,
  pathId: string,
  peerIdsByName: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  const today = localToday(now, demoZone);
  const joke = { id: peerIdsByName.get(onTheWay.peer) ?? "", name: onTheWay.peer };
  const path = { id: pathId, centreId: centre.id };
  await addShare(trx, pathId, now);
  await addTables(trx, { pathId, joke, today }, now);
  const to = { id: peerIdsByName.get(away.to) ?? "", name: away.to };
  const asking = { from: joke, to, askedBy: null, words: away.words, formKey: newFormKey() };
  const asked = await askToTakeOver(trx, path, asking, now);
  if (asked) await sayPeerYes(trx, { id: asked, centreId: centre.id }, now);
  for (const { words, isPassedOn } of lines) {
    const own = { centreId: centre.id, personId: joke.id, after: "meeting", writtenOn: today } as const;
    await writeLine(trx, { ...own, words, passedOnAt: isPassedOn ? now : null, formKey: newFormKey() });
  }
}

async function addShare(trx: Transaction, pathId: string, now: Temporal.Instant): Promise<void> {
  const asked = { ...shared, parts: [...shared.parts], formKey: newFormKey() };
  const shown = {
    title: `Een deel van je traject laten lezen door ${shared.readerName}`,
    purpose: "Zodat die kan lezen wat jij kiest.",
    forShown: `${shared.readerName}, ${shared.relation}`,
    words: `${shared.readerName} mag dit lezen: Samen naar een instantie.`,
    ...{ version: 1, language: "nl" },
  };
  const path = { id: pathId, centreId: centre.id, personId: null, linkVersion: 1 };
  await shareParts(trx, { walker: { path, actor: { kind: "house" } }, asked, shown, zone: demoZone }, now);
}

type Of = { pathId: string; joke: { id: string; name: string }; today: string };

async function addTables(trx: Transaction, { pathId, joke, today }: Of, now: Temporal.Instant): Promise<void> {
  const made = { centreId: centre.id, madeBy: joke, members: [] };
  const { agreed, daysAgo, ...about } = unnamed;
  const onDay = addDays(today, -daysAgo);
  const table = await makeRoundTable(trx, { ...made, ...about, onDay, pathId: null, formKey: newFormKey() }, now);
  for (const { what, who, daysAhead } of agreed) {
    const dueOn = daysAhead === null ? null : addDays(today, daysAhead);
    await agree(trx, table, { what, who, dueOn, formKey: newFormKey() }, now);
  }
  await makeRoundTable(trx, { ...made, ...askedOfIep, onDay: addDays(today, 2), pathId, formKey: newFormKey() }, now);
}
