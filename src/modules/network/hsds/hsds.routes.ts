// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, anyone, may, problemDetails } from "#platform/http";
import { answerList } from "./answer-list.ts";
import { answerData } from "./answers.ts";
import { anyId, readAsked } from "./asked.ts";
import { fullShapes, gatherTrees, withServices } from "./gather.queries.ts";
import { isListed, type ListName } from "./listed.queries.ts";
import { writeOpenApi } from "./openapi.ts";
import { describeProfile, listPaths, type ProfileName, profiles } from "./profile.ts";

/** The directory as open data, in the two forms that other directories read. */
export const hsdsRoutes = new Hono<AppEnv>();

for (const profile of Object.keys(profiles) as ProfileName[]) {
  const { base } = profiles[profile];
  hsdsRoutes
    .get(base, may(anyone), async (c) => await answerRoot(c, profile))
    .get(`${base}/`, may(anyone), async (c) => await answerRoot(c, profile))
    .get(`${base}/profile`, may(anyone), async (c) => await answerJson(c, describeProfile(profile, c.var.centre)))
    .get(`${base}/openapi.json`, may(anyone), async (c) => await answerJson(c, writeOpenApi(profile, c.var.centre)));
  for (const [path, list] of Object.entries(listPaths)) {
    hsdsRoutes
      .get(`${base}/${path}`, may(anyone), async (c) => await showList(c, profile, list))
      .get(`${base}/${path}/:id`, may(anyone), async (c) => await showOne(c, profile, list));
  }
}

async function answerRoot(c: AppContext, profile: ProfileName): Promise<Response> {
  const { base, version } = profiles[profile];
  const at = c.var.centre.origin + base;
  return await answerJson(c, { version, profile: `${at}/profile`, openapi_url: `${at}/openapi.json` });
}

async function answerJson(c: AppContext, content: object): Promise<Response> {
  return await answerData(c, async () => ({ body: JSON.stringify(content) }));
}

async function showList(c: AppContext, profile: ProfileName, list: ListName): Promise<Response> {
  const sent = readAsked(new URL(c.req.url).searchParams);
  if (sent.success) return await answerList(c, { profile, list, asked: sent.data });
  const [issue] = sent.error.issues;
  return problemDetails(400, `${String(issue?.path[0])}: ${issue?.message}`);
}

async function showOne(c: AppContext, profile: ProfileName, list: ListName): Promise<Response> {
  const { db, centre } = c.var;
  const id = (c.req.param("id") ?? "").toLowerCase();
  const hasServices = list === "organization" && readAsked(new URL(c.req.url).searchParams).data?.full_service;
  return await answerData(c, async () => {
    if (!anyId.test(id) || !(await isListed(db, list, centre.regionId, id))) return null;
    const [tree] = await gatherTrees(db, hasServices ? withServices : fullShapes[list], [id]);
    return tree ? { body: JSON.stringify(profiles[profile].write(list, tree)) } : null;
  });
}
