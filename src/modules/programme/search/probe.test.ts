// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { activitiesSql, centreSql, datesSql } from "../../../../bench/seed-sql.ts";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { listFoundDates } from "./found.queries.ts";
import { understand } from "./search.ts";
const { db, superPool } = await createTestDatabase();
const words = "rustig samen binnen tafel raam gesprek verhaal aandacht ruimte tempo eigen keuze welkom buurt middag groep begin einde stil luisteren delen vragen antwoord lachen ademen zitten lopen kijken maken bewaren meenemen thuis straat hand adem licht donker warm kalm vrij open plek tijd week dagje";
test("probe", async () => {
  let out = "";
  for (const n of [500, 20000]) {
    await superPool.query("delete from programme.activity; delete from network.centre; delete from programme.word");
    await superPool.query(centreSql);
    let t = performance.now();
    await superPool.query(activitiesSql.replace("generate_series(1, 500)", `generate_series(1, ${n})`), [`Wat je hier vindt: ${words}`]);
    out += `${n} activities in ${(performance.now() - t).toFixed(0)} ms\n`;
    t = performance.now();
    await superPool.query(datesSql.replace("generate_series(0, 25)", n > 500 ? "generate_series(0, 3)" : "generate_series(0, 25)"));
    out += `dates in ${(performance.now() - t).toFixed(0)} ms\n`;
    await superPool.query("vacuum analyze");
    const { rows } = await superPool.query("select id from network.centre");
    const centreId = rows[0].id;
    const today = new Date().toISOString().slice(0, 10);
    for (const q of ["tafel raam", "schilderen", "schildern", "wandelgroep", "paardrijden", "koffie drinken", "balkonkamer", "14999"]) {
      const took: number[][] = [];
      let found = 0;
      for (let i = 0; i < 5; i += 1) {
        const a = performance.now();
        const meanings = await understand(db, centreId, q.split(" "));
        const b = performance.now();
        found = (await listFoundDates(db, { centreId, meanings, from: `${today}T00:00`, until: "2027-12-01", most: 31, datesEach: 1 }, "nl")).length;
        took.push([b - a, performance.now() - b]);
      }
      out += `${q}: ${found} found, words ${Math.min(...took.map((x) => x[0] ?? 0)).toFixed(1)} ms, found ${Math.min(...took.map((x) => x[1] ?? 0)).toFixed(1)} ms\n`;
    }
  }
  writeFileSync("/tmp/probe-d2.txt", out);
}, 600000);
