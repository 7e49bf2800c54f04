// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "./context.ts";

/** Where a request came from: the connection, or what a proxy that we trust says. Never stored or logged as it is. */
export function remoteAddress(c: AppContext): string {
  const { trustedProxies } = c.var.installation.config;
  let address = withoutPrefix(c.env?.incoming?.socket.remoteAddress ?? "unknown");
  const forwarded = (c.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  while (trustedProxies.includes(address)) {
    const before = forwarded.pop();
    if (!before) break;
    address = withoutPrefix(before);
  }
  return address;
}

function withoutPrefix(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}

/**
 * Whoever has one address of IPv6 has at least the 2^64 beside it, so those count as one. An address of IPv4 stays
 * itself: it may be a whole house, and the limits leave room for that.
 */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [front = "", back] = address.replace(/%.*$/, "").toLowerCase().split("::");
  const first = front.split(":").filter(Boolean);
  const last = back?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const groups = [...first, ...zeros, ...last].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
