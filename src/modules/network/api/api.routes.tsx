// SPDX-License-Identifier: EUPL-1.2
import { OpenAPIHono } from "@hono/zod-openapi";
import {
  type AppEnv,
  answerFile,
  anyone,
  inLanguage,
  keptPage,
  may,
  notFound,
  openToSitesHeaders,
  problemDetails,
} from "#platform/http";
import { askedFor } from "../exports/chosen.ts";
import { listFoundIds, listIdsAfter } from "../exports/found-ids.queries.ts";
import { addressOf } from "../finding/filter.ts";
import { listMunicipalities } from "../places/municipality.ts";
import { ApiPage } from "./api.pages.tsx";
import { findOrganization, listChecks, listOrganizations, listOwnTerms } from "./api.queries.ts";
import { toFilter } from "./asked.ts";
import { describeApi } from "./describe-api.ts";
import * as described from "./described-routes.ts";
import { listApiEntries } from "./entries.ts";
import { oneMore, pageFrom } from "./paging.ts";
import { toApiTerm } from "./term-names.ts";

const { base } = described;

/** The directory for other programs, in a form of our own: what everyone may read, and nothing else. */
export const apiRoutes = new OpenAPIHono<AppEnv>({
  defaultHook: (result) => {
    if (result.success) return;
    const [issue] = result.error.issues;
    return problemDetails(400, `${issue?.path.join(".")}: ${issue?.message}`);
  },
});

apiRoutes.get(base, may(anyone), async (c) => {
  const { t, language, centre, now } = c.var;
  const props = { t, language, house: { name: centre.frame.name, origin: centre.origin }, parts: centre.parts };
  return await keptPage(c, base, async () => ({ view: <ApiPage {...props} />, until: now().add({ hours: 24 }) }));
});

apiRoutes.get(`${base}/openapi.json`, may(anyone), (c) => {
  const document = JSON.stringify(describeApi(apiRoutes, c.var.centre));
  return answerFile(c, document, { ...openToSitesHeaders, "content-type": "application/json" });
});

apiRoutes.openapi(described.entriesRoute, async (c) => {
  const { db } = c.var;
  const asked = c.req.valid("query");
  const question = await askedFor(c, db, toFilter(asked));
  if (asked.order === "best") {
    const ids = await listFoundIds(db, question, asked.limit);
    return c.json({ items: await listApiEntries(c, ids), next: null }, 200);
  }
  const ids = await listIdsAfter(db, question, oneMore(asked));
  const { items, next } = pageFrom(ids, asked.limit, (id) => id);
  return c.json({ items: await listApiEntries(c, items), next }, 200);
});

apiRoutes.openapi(described.entryRoute, async (c) => {
  const [entry] = await listApiEntries(c, [c.req.valid("param").id]);
  return c.json(entry ?? notFound(), 200);
});

apiRoutes.openapi(described.organizationsRoute, async (c) => {
  const asked = c.req.valid("query");
  const rows = await listOrganizations(c.var.db, c.var.centre.regionId, oneMore(asked));
  const { items, next } = pageFrom(rows, asked.limit, ({ id }) => id);
  return c.json({ items: items.map((row) => ({ ...row, url: urlOf(c, row.id) })), next }, 200);
});

apiRoutes.openapi(described.organizationRoute, async (c) => {
  const { id } = c.req.valid("param");
  const row = (await findOrganization(c.var.db, c.var.centre.regionId, id)) ?? notFound();
  return c.json({ ...row, url: urlOf(c, id) }, 200);
});

apiRoutes.openapi(described.checksRoute, async (c) => {
  const asked = c.req.valid("query");
  const rows = await listChecks(c.var.db, c.var.centre.regionId, oneMore(asked));
  return c.json(
    pageFrom(rows, asked.limit, ({ entry }) => entry),
    200,
  );
});

apiRoutes.openapi(described.termsRoute, async (c) => {
  const rows = await listOwnTerms(c.var.db);
  return c.json({ items: rows.map((row) => toApiTerm(row, c.var.t)) }, 200);
});

apiRoutes.openapi(described.municipalitiesRoute, async (c) => {
  const items = (await listMunicipalities()).map(({ code, name, province }) => ({ code, name, province }));
  return c.json({ source: "CBS, CC BY 4.0", items }, 200);
});

function urlOf({ var: { centre, language } }: { var: AppEnv["Variables"] }, organizationId: string): string {
  return centre.origin + inLanguage(language, addressOf({ organizationId }));
}
