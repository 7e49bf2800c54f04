// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import { wordsIn } from "#platform/search";
import { findPoint } from "../places/point.queries.ts";
import { answerData, inEnvelope } from "./answers.ts";
import type { Asked } from "./asked.ts";
import { flatShapes, fullShapes, gatherTrees, type Shape, withServices } from "./gather.queries.ts";
import { countListed, type ListName, listChanges, listIds, type Question } from "./listed.queries.ts";
import { type ProfileName, profiles } from "./profile.ts";
import type { Tree } from "./trees.ts";

type AskedList = { profile: ProfileName; list: ListName; asked: Asked };

const inOnePortion = 200;

/** One page of a list, or all of it as lines of JSON. */
export async function answerList(c: AppContext, what: AskedList): Promise<Response> {
  return await answerData(c, async () => {
    const question = await questionOf(c, what.asked);
    if (what.asked.format === "ndjson") return { body: streamAll(c, what, question), type: "application/x-ndjson" };
    const isMinimal = what.list === "service" && what.asked.minimal;
    return { body: JSON.stringify(isMinimal ? await changesOf(c, question) : await pageOf(c, what, question)) };
  });
}

async function questionOf(c: AppContext, asked: Asked): Promise<Question> {
  const { db, centre } = c.var;
  const point = asked.postcode === undefined ? null : await findPoint(db, centre.regionId, asked.postcode);
  return { regionId: centre.regionId, asked, words: wordsIn(asked.search ?? ""), near: point?.coordinates ?? null };
}

async function pageOf(c: AppContext, what: AskedList, question: Question) {
  const { page, per_page: perPage } = what.asked;
  const { db } = c.var;
  const total = await countListed(db, what.list, question);
  const ids = await listIds(db, what.list, question, { from: (page - 1) * perPage, most: perPage });
  return inEnvelope(await writeTrees(c, what, ids), { page, perPage, total });
}

async function changesOf(c: AppContext, question: Question) {
  const changes = await listChanges(c.var.db, question);
  return inEnvelope(changes, { page: 1, perPage: Math.max(1, changes.length), total: changes.length });
}

async function writeTrees(c: AppContext, { profile, list, asked }: AskedList, ids: readonly string[]): Promise<Tree[]> {
  const trees = await gatherTrees(c.var.db, shapeOf(list, asked), ids);
  return trees.map((tree) => profiles[profile].write(list, tree));
}

function shapeOf(list: ListName, { full, full_service: withAll }: Asked): Shape {
  if (list === "organization" && withAll) return withServices;
  return full ? fullShapes[list] : flatShapes[list];
}

/** Portion by portion, as fast as the reader takes it: a whole region never stands in memory. */
function streamAll(c: AppContext, what: AskedList, question: Question): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | undefined;
  return new ReadableStream({
    async pull(controller) {
      const part = after === undefined ? { from: 0, most: inOnePortion } : { after, most: inOnePortion };
      const ids = await listIds(c.var.db, what.list, question, part);
      after = ids.at(-1);
      if (ids.length === 0) return controller.close();
      const trees = await writeTrees(c, what, ids);
      controller.enqueue(encoder.encode(trees.map((tree) => `${JSON.stringify(tree)}\n`).join("")));
    },
  });
}
