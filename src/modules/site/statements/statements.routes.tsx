// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, inLanguage, keptPage, may } from "#platform/http";
import { AccessibilityPage } from "./accessibility.pages.tsx";
import { writeSecurityTxt } from "./security-txt.ts";

/** What a house says of itself as a site: how far it is for everyone, and whom to tell of a hole. */
export const statementRoutes = new Hono<AppEnv>()
  .get("/toegankelijkheid", may(anyone), async (c) => {
    const { t, language, centre } = c.var;
    const rubsHref = centre.parts.has("rubs") ? inLanguage(language, "/niet-goed-gegaan") : null;
    return await keptPage(c, "/toegankelijkheid", async () => ({
      view: <AccessibilityPage {...{ t, language, centre, rubsHref }} />,
      until: c.var.now().add({ hours: 24 }),
    }));
  })
  .get("/.well-known/security.txt", may(anyone), (c) => {
    const text = writeSecurityTxt(c.var.centre, c.var.installation.config.securityContact, c.var.now());
    return c.text(text, 200, { "cache-control": "public, max-age=86400" });
  });
