// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { isSameText } from "#platform/links";
import { writeMetrics } from "#platform/metrics";
import type { AppContext, AppEnv, Installation } from "./context.ts";
import { anyone, may } from "./permission.ts";
import { notFound } from "./problem.tsx";

/** For Prometheus. With METRICS_TOKEN only for whoever brings it; without, only on this machine itself. */
export function metricsRoutes({ meter, pages, countWaitingMessages }: Installation) {
  return new Hono<AppEnv>().get("/metrics", may(anyone), async (c) => {
    if (!mayRead(c)) return notFound();
    const messagesWaiting = await countWaitingMessages().catch(() => null);
    const { contentType, body } = await writeMetrics({ meter, memory: pages.size, messagesWaiting });
    return c.body(body, 200, { "content-type": contentType, "cache-control": "no-store" });
  });
}

function mayRead(c: AppContext): boolean {
  const { metricsToken } = c.var.installation.config;
  if (metricsToken !== null) return isSameText(c.req.header("authorization") ?? "", `Bearer ${metricsToken}`);
  return isOnThisMachine(c);
}

/** What a proxy passes on comes from this machine too, so a sign of one is enough to refuse. */
function isOnThisMachine(c: AppContext): boolean {
  const address = c.env?.incoming?.socket.remoteAddress ?? "";
  const proxied = ["x-forwarded-for", "x-real-ip", "forwarded", "via"].some((name) => c.req.header(name) !== undefined);
  const host = (c.req.header("host") ?? "").replace(/:\d+$/, "");
  return (
    ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address) &&
    !proxied &&
    /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host)
  );
}
