// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, may, notFound, securityHeaders, unchanged } from "#platform/http";
import { findPictureSize } from "./picture.queries.ts";
import { readPictureName } from "./picture.ts";

/** A picture at its own address: what it shows never changes, so whoever has it never asks again. */
export const pictureRoutes = new Hono<AppEnv>().get("/beeld/:name", may(anyone), async (c) => {
  const asked = readPictureName(c.req.param("name")) ?? notFound();
  const etag = `"${asked.address}-${asked.width}"`;
  const content = (await findPictureSize(c.var.db, c.var.centre.id, asked)) ?? notFound();
  const headers = {
    ...securityHeaders,
    etag,
    "cache-control": "public, max-age=31536000, immutable",
    "cross-origin-resource-policy": "cross-origin", // whoever shows a link to a page shows its picture
  };
  const answer = { headers: { ...headers, "content-type": "image/jpeg" } };
  return unchanged(c, headers) ?? new Response(new Uint8Array(content), answer);
});
