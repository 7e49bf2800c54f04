// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  notFound,
  personalHeaders,
  personalPage,
} from "#platform/http";
import { ReceiptPage } from "./receipt.pages.tsx";
import { findReceipt } from "./receipt.queries.ts";
import { asFile, receiptWords } from "./receipt.ts";
import type { Register } from "./register.ts";

/** Whoever had everything erased is known to nobody any more: the number is all that opens the receipt. */
export function receiptRoutes(register: Register) {
  return new Hono<AppEnv>()
    .get("/bewijs/:number", may(anyone), async (c) => {
      const { t, language, path } = c.var;
      const words = await getWords(c);
      const homeHref = inLanguage(language, "/");
      return personalPage(c, <ReceiptPage {...{ t, words, homeHref }} address={inLanguage(language, path)} />);
    })
    .get("/bewijs/:number/bewijs.txt", may(anyone), async (c) => {
      const text = asFile(await getWords(c), c.var.t);
      return c.body(text, 200, {
        ...personalHeaders,
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": 'attachment; filename="bewijs.txt"',
      });
    });

  async function getWords(c: AppContext) {
    const { db, centre, t, language } = c.var;
    const receipt = (await findReceipt(db, centre.id, c.req.param("number") ?? "")) ?? notFound();
    return receiptWords(receipt, register(), t, language);
  }
}
