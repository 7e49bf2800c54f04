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
