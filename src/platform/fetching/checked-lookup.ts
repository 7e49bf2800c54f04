// SPDX-License-Identifier: EUPL-1.2
import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import type { Reach } from "./fetchable-address.ts";
import { isPublicAddress } from "./reachable.ts";

class ClosedAddress extends Error {
  override name = "ClosedAddress";
  readonly code = "CLOSED_ADDRESS";
}

/** Asks the names of the outside world, which may say something else each time. */
export type AskNames = (
  name: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up once, for one connection: what was judged is what is connected to, so a name that points elsewhere a
 * moment later gains nothing. One closed address among several is enough to refuse.
 */
export function lookupIn(reach: Reach, ask: AskNames = lookup): LookupFunction {
  return (hostname, options, callback) => {
    ask(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const refused = reach === "public" && found.some(({ address }) => !isPublicAddress(address));
      const [first] = found;
      if (refused || !first) return callback(new ClosedAddress("A name points into a private network"), "", 0);
      return options.all ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
}
