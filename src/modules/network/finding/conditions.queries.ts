// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type TermCode, withoutReferral } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";
import type { DirectoryFilter } from "./filter.ts";

export type Condition = RawBuilder<SqlBool>;

/** What is shown: neither hidden nor ended. */
export const isShown: Condition = sql`service.hidden_at is null and service.status in ('active', 'temporarily closed')`;

/** The places of a service of which everybody may know. Whatever asks about a place asks it of these. */
export const openPlaces = sql`network.service_at_location as at
  join network.location as place on place.id = at.location_id and not place.is_confidential`;

/** What each choice asks of a `service`; the place, the words and the hour are asked elsewhere. */
export function conditionsOf(filter: DirectoryFilter): Condition[] {
  const { audience, language, cost, access = [], direct, theme, block, organizationId } = filter;
  return [
    ...when(organizationId, (id) => sql`service.organization_id = ${id}`),
    ...when(theme, (code) => hasTerm([`theme/${code}`])),
    ...when(audience, isFor),
    ...when(cost, () => isFree),
    ...when(direct, () => hasTerm(withoutReferral.map((code) => `way-in/${code}`))),
    ...when(language, speaks),
    ...when(block, isOfBlock),
    ...when(access[0], () => isReachable(access)),
  ];
}

function when<Value>(value: Value | undefined, ask: (value: Value) => Condition): Condition[] {
  return value === undefined ? [] : [ask(value)];
}

function hasTerm(names: readonly string[]): Condition {
  return hasTermWithId(sql`any(${names.map(ownId)}::uuid[])`);
}

function hasTermWithId(ids: RawBuilder<unknown>): Condition {
  return sql`service.id in (select link_id from network.attribute where taxonomy_term_id = ${ids})`;
}

/** What is there for these people above all. */
export function names(code: TermCode<"audience">): Condition {
  return hasTerm([`audience/${code}`]);
}

/** What names nobody in particular is for everyone. */
function isFor(code: TermCode<"audience">): Condition {
  return sql`(${names(code)} or not exists (
    select from network.attribute join network.taxonomy_term as term on term.id = attribute.taxonomy_term_id
    where attribute.link_id = service.id and term.taxonomy_id = ${ownId("audience")}))`;
}

/** Said so, or every price that was given is nothing. */
const isFree: Condition = sql`(${hasTerm(["cost/free"])} or (
  select bool_and(amount = 0) from network.cost_option where service_id = service.id))`;

const dutch = "nl";

/** Where no language is named, it is Dutch. */
function speaks(code: string): Condition {
  const spoken = sql`(select lower(code) as code from network.language where service_id = service.id) as spoken`;
  if (code === dutch) return sql`coalesce((select bool_or(code = ${code}) from ${spoken}), true)`;
  return sql`service.id in (select service_id from network.language where lower(code) = ${code})`;
}

/** The block itself or an activity under it. */
function isOfBlock(code: string): Condition {
  return hasTermWithId(sql`any(array(
    select term.id from network.taxonomy_term as term
    left join network.taxonomy_term as above on above.id = term.parent_id
    where term.taxonomy_id = ${ownId("building-blocks")} and ${code} in (term.code, above.code)))`);
}

/** All of it at one place. */
function isReachable(access: readonly TermCode<"access">[]): Condition {
  return sql`exists (select from ${openPlaces} where at.service_id = service.id and (
    select count(distinct taxonomy_term_id) from network.attribute
    where link_id = place.id and taxonomy_term_id = any(${access.map((code) => ownId(`access/${code}`))}::uuid[])
  ) = ${access.length})`;
}
