// SPDX-License-Identifier: EUPL-1.2
import { lookup as ask } from "node:dns";
import type { LookupFunction } from "node:net";
import type { Reach } from "./fetchable-address.ts";
import { isPublicAddress } from "./reachable.ts";

export class ClosedAddress extends Error {
  override name = "ClosedAddress";
  readonly code = "CLOSED_ADDRESS";
}

/**
 * Looks a name up once, for one connection: what was judged is what is connected to, so a name that points elsewhere a
 * moment later gains nothing. One closed address among several is enough to refuse.
 */
export function lookupIn(reach: Reach): LookupFunction {
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
