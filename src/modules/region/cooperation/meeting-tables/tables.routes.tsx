// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may } from "#platform/http";
import { publicHref, publicPath } from "../writing/links.ts";
import { listMembers, listTables } from "./network-table.queries.ts";
import { TablesPage } from "./tables.pages.tsx";

const path = `${publicPath}/overleggen`;

export const tablesRoutes = new Hono<AppEnv>().get(path, may(anyone), async (c) => {
  const { db, centre, t, now } = c.var;
  return await keptPage(c, path, async () => {
    const open = (await listTables(db, centre.regionId)).filter(({ endedOn }) => endedOn === null);
    const tables = await Promise.all(
      open.map(async (table) => {
        const members = await listMembers(db, table.id);
        return { ...table, members: members.map(({ name }) => name).join(", ") };
      }),
    );
    const back = { href: publicHref(c), label: t("region:cooperation.title") };
    return { view: <TablesPage {...{ t, back, tables }} />, until: now().add({ hours: 24 }) };
  });
});
