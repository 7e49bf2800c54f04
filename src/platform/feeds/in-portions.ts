// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from "node:timers/promises";

const atOnce = 100;

/** What each of these gives, and between every hundred a moment for whoever else waits for an answer. */
export async function* inPortions<Item>(
  items: readonly Item[],
  write: (item: Item) => string,
): AsyncGenerator<string, void> {
  for (let from = 0; from < items.length; from += atOnce) {
    if (from > 0) await setImmediate();
    yield items
      .slice(from, from + atOnce)
      .map(write)
      .join("");
  }
}
