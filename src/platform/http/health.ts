// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { sql } from "kysely";
import type { AppEnv, Installation } from "./context.ts";
import { anyone, may } from "./permission.ts";

/** For whatever watches the installation: the process lives, and the database answers. */
export function healthRoutes({ db }: Pick<Installation, "db">) {
  return new Hono<AppEnv>()
    .get("/healthz", may(anyone), (c) => c.text("ok\n"))
    .get("/readyz", may(anyone), async (c) => {
      const ready = await sql`select 1`.execute(db).then(
        () => true,
        () => false,
      );
      return c.text(ready ? "ready\n" : "the database does not answer\n", ready ? 200 : 503);
    });
}
