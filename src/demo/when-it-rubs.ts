// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { changeFacts, type Facts, writeAgreements } from "#modules/house";
import { addDays, localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre, demoZone } from "./centre.ts";

const facts: Facts = {
  confidantName: "Fenna",
  confidantDoes: "Luistert, zegt niets door en denkt mee over wat jij wilt. Zij hoort niet bij het huis.",
  confidantReach: "Bel op dinsdag of donderdag: 075 000 00 11",
  confidantMail: "fenna@vertrouwen.example",
  complaintsName: "Klachtencommissie Waterdam",
  complaintsReach: "Postbus 12, 0123 WD Waterdam\n075 000 00 12",
  complaintsSite: "https://klachten.waterdam.example",
  callFirst: "Noor, coördinator: 06 00 00 00 21\nMalik, coördinator: 06 00 00 00 22",
  doctorsPost: "Huisartsenspoedpost Waterdam: 075 000 00 13",
  crisisLine: "Crisisdienst, via de huisarts: 075 000 00 14",
  longestNoWeeks: 13,
};

const body = `## Zo doen we het samen

- We laten elkaar uitpraten.
- Wat hier verteld wordt, blijft hier.
- Je hoeft niets te vertellen. Stil zijn mag.
- We vragen eerst, en raken elkaar niet zomaar aan.
- Geen drank of drugs in huis. Heb je gebruikt? Kom dan morgen weer.

## Als het schuurt

- Zeg het elkaar, of vraag iemand mee.
- Lukt dat niet? Vertel het via deze site.`;

const bodyEn = `## How we do it together

- We let each other finish.
- What is told here, stays here.
- You need not tell anything. Being quiet is fine.
- We ask first, and do not just touch each other.
- No drink or drugs in the house. Did you use? Then come again tomorrow.

## When it rubs

- Tell each other, or ask someone along.
- Does that not work? Tell it on this site.`;

/** What the house has ready for when it rubs, and what its people agreed. */
export async function getReadyForRubs(trx: Transaction, now: Temporal.Instant): Promise<void> {
  const agreedOn = addDays(localToday(now, demoZone), -60);
  await changeFacts(trx, centre.id, facts, now);
  const written = {
    body,
    bodyEn,
    madeBy: "deelnemers en team, op de huisvergadering",
    agreedOn,
    formKey: newFormKey(),
  };
  await writeAgreements(trx, centre.id, written, now);
}
