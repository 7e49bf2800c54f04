// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { expect, test } from "vitest";
import { readConfig } from "#platform/config";
import { createTestCentre } from "../../../test/support/centre.ts";
import type { AppEnv } from "./context.ts";
import { remoteAddress } from "./remote-address.ts";

const centre = await createTestCentre();

test.each([
  { it: "nobody is believed when no proxy is trusted", trusted: "", forwarded: "198.51.100.7", is: "10.0.0.2" },
  { it: "the proxy that is trusted tells it", trusted: "10.0.0.2", forwarded: "198.51.100.7", is: "198.51.100.7" },
  {
    it: "what somebody wrote there themselves, before the proxy, does not count",
    trusted: "10.0.0.2",
    forwarded: "203.0.113.1, 198.51.100.7",
    is: "198.51.100.7",
  },
  {
    it: "through two proxies that are trusted, it is who asked the first",
    trusted: "10.0.0.2, 10.0.0.3",
    forwarded: "203.0.113.1, 198.51.100.7, 10.0.0.3",
    is: "198.51.100.7",
  },
  { it: "a proxy that says nothing is itself who asks", trusted: "10.0.0.2", forwarded: "", is: "10.0.0.2" },
])("who asks is who a trusted proxy says: $it", async ({ trusted, forwarded, is }) => {
  const { trustedProxies } = readConfig({ TRUSTED_PROXIES: trusted });
  const installation = { ...centre.installation, config: { ...centre.installation.config, trustedProxies } };
  const app = new Hono<AppEnv>()
    .use(async (c, next) => {
      c.set("installation", installation);
      await next();
    })
    .get("/", (c) => c.text(remoteAddress(c)));
  const incoming = { socket: { remoteAddress: "::ffff:10.0.0.2" } };

  const response = await app.request("/", { headers: forwarded ? { "x-forwarded-for": forwarded } : {} }, { incoming });

  expect(await response.text()).toBe(is);
});
