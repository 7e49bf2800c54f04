// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { addressOf, type DirectoryFilter, type FilterKey, hasChoices, withChoice } from "../finding/filter.ts";
import { findEntries } from "../finding/find-entries.queries.ts";
import type { Wider } from "./nothing.pages.tsx";

type Asked = Parameters<typeof findEntries>[1];
type ChoiceKey = Exclude<FilterKey, "page">;

const choiceKeys: readonly ChoiceKey[] = [
  ...(["open", "cost", "direct", "access", "language", "audience", "theme"] as const),
  ...(["withinKm", "from", "block", "organizationId", "words"] as const),
];

/** What can be left out so that there is something after all. */
export async function findWider(db: Database, asked: Asked): Promise<Wider[]> {
  const ways = await Promise.all(
    choiceKeys.filter((key) => asked.filter[key] !== undefined).map(async (key) => await without(db, asked, key)),
  );
  return ways.flat();
}

async function without(db: Database, asked: Asked, key: ChoiceKey): Promise<Wider[]> {
  const filter: DirectoryFilter = withChoice(asked.filter, { [key]: null });
  if (!hasChoices(filter)) return []; // that is the whole directory, to which there is a link
  const { total } = await findEntries(db, { ...asked, filter, point: filter.from === undefined ? null : asked.point });
  return total > 0 ? [{ key, address: addressOf(filter), count: total }] : [];
}
