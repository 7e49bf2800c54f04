// SPDX-License-Identifier: EUPL-1.2

/** A source of which the beginning was looked at already. */
export async function* continued(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}
