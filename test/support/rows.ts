// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";

export type CentreRow = { id: string; organizationId: string; locationId: string; regionId: string; slug: string };

/** A centre that is open every day from ten to five, with an address and a telephone. */
export async function addCentre(
  pool: pg.Pool,
  facts: { slug: string; name: string; host?: string },
): Promise<CentreRow> {
  const [id, organizationId, locationId] = [randomUUID(), randomUUID(), randomUUID()];
  await pool.query("insert into network.organization (id, name, email) values ($1, $2, $3)", [
    organizationId,
    facts.name,
    `hallo@${facts.slug}.example`,
  ]);
  await pool.query("insert into network.phone (organization_id, number) values ($1, '075 000 00 00')", [
    organizationId,
  ]);
  await pool.query("insert into network.location (id, organization_id, name) values ($1, $2, $3)", [
    locationId,
    organizationId,
    facts.name,
  ]);
  await pool.query(
    "insert into network.address (location_id, address_1, postal_code, city) values ($1, 'Kade 12', '1500 AA', 'Waterdam')",
    [locationId],
  );
  const { rows } = await pool.query<{ region_id?: string }>(
    `insert into network.centre (id, organization_id, location_id, slug, door_note)
     values ($1, $2, $3, $4, 'Bel aan. Wij doen open.') returning *`,
    [id, organizationId, locationId, facts.slug],
  );
  if (facts.host)
    await pool.query("insert into network.centre_host (host, centre_id) values ($1, $2)", [facts.host, id]);
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    await pool.query(
      "insert into network.opening_hours (centre_id, weekday, opens_at, closes_at) values ($1, $2, '10:00', '17:00')",
      [id, weekday],
    );
  }
  return { id, organizationId, locationId, regionId: rows[0]?.region_id ?? "", slug: facts.slug };
}

export type ActivityFacts = {
  slug?: string;
  title?: string;
  kind?: string;
  summary?: string;
  joining?: "walk-in" | "tell-us" | "sign-up" | "series" | "acquaint";
  capacity?: number | null;
  audience?: string | null;
  languages?: string[];
  access?: string[];
  placeKind?: string;
  offerHours?: number | null;
  joinLater?: boolean;
  onlineLink?: string | null;
  published?: boolean;
};

export async function addActivity(
  pool: pg.Pool,
  centre: CentreRow,
  facts: ActivityFacts = {},
): Promise<{ id: string; slug: string }> {
  const id = randomUUID();
  const slug = facts.slug ?? `activiteit-${id.slice(0, 8)}`;
  const joining = facts.joining ?? (facts.capacity ? "sign-up" : "walk-in");
  await pool.query(
    `insert into programme.activity (id, centre_id, offered_by, slug, title, kind, summary, joining, capacity, capacity_reason,
       audience, audience_reason, languages, access, place_kind, offer_hours, published_at, join_later, online_link, created_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, now(), now())`,
    // biome-ignore format: in the order of the columns
    [id, centre.id, centre.organizationId, slug, facts.title ?? "Wandeling", facts.kind ?? "drop-in", facts.summary ?? "", joining, facts.capacity ?? null,
     facts.capacity ? "De tafel is zo groot." : "", facts.audience ?? null, facts.audience ? "Zo is het rustiger." : null, facts.languages ?? ["nl-easy"],
     facts.access ?? [], facts.placeKind ?? "here", facts.offerHours ?? null, facts.published === false ? null : "2026-01-01T00:00:00Z",
     facts.joinLater ?? false, facts.onlineLink ?? null],
  );
  return { id, slug };
}

/** One date of an activity; `startsLocal` as "2026-11-24T14:00" in Amsterdam. */
export async function addOccurrence(
  pool: pg.Pool,
  activity: { id: string },
  facts: { startsLocal: string; hours?: number; cancelled?: boolean },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into programme.occurrence (centre_id, activity_id, original_local, zone, starts_local, ends_local, starts_at, ends_at, capacity, cancelled_at, changed_at)
     select centre_id, id, $2::timestamp, 'Europe/Amsterdam', $2::timestamp, $2::timestamp + $3 * interval '1 hour',
       $2::timestamp at time zone 'Europe/Amsterdam', ($2::timestamp + $3 * interval '1 hour') at time zone 'Europe/Amsterdam',
       case when joining = 'sign-up' then capacity end, case when $4 then now() end, now()
     from programme.activity where id = $1 returning id`,
    [activity.id, facts.startsLocal, facts.hours ?? 2, facts.cancelled ?? false],
  );
  return rows[0]?.id ?? "";
}

/** A document that a house makes for others. */
export async function addRelease(pool: pg.Pool, centre: CentreRow, id: string): Promise<void> {
  await pool.query(
    `insert into region.release (id, centre_id, title, for_whom, period_from, period_until, language, form_key, created_at)
     values ($1, $2, 'Een jaar', 'De gemeente', '2026-01-01', '2026-12-31', 'nl', gen_random_uuid(), now())`,
    [id, centre.id],
  );
}
