// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import {
  findMiddleOfCity,
  findMiddleOfPostcode,
  findMiddleOfRegion,
  findNearestNumber,
  listCities,
  type NamedPoint,
} from "./known-places.queries.ts";
import { listMunicipalities, type Municipality } from "./municipality.ts";
import { foldName, likelyName, municipalitiesNamed, namesOf, nearestOf } from "./place-names.ts";
import { type Postcode, readPostcode, writePostcode } from "./postcode.ts";

export type { NamedPoint };

/**
 * Where a postcode, a municipality or a village lies; null when nobody knows. There is no table of postcodes: one lies
 * in the middle of the places of this region that have it. Places that stay hidden never take part.
 */
export async function findPoint(db: Database, regionId: string, typed: string): Promise<NamedPoint | null> {
  const postcode = readPostcode(typed);
  return postcode ? await findPostcode(db, regionId, postcode) : await findName(db, regionId, typed);
}

/** As exactly as the places here allow: the whole postcode, its number, or the nearest number. */
async function findPostcode(db: Database, regionId: string, typed: Postcode): Promise<NamedPoint | null> {
  const number = { digits: typed.digits, letters: null };
  return (
    (typed.letters && (await middleOfPostcode(db, regionId, typed))) ||
    (await middleOfPostcode(db, regionId, number)) ||
    (await nearestPostcode(db, regionId, typed.digits))
  );
}

async function nearestPostcode(db: Database, regionId: string, typed: string): Promise<NamedPoint | null> {
  const digits = await findNearestNumber(db, regionId, typed);
  return digits ? await middleOfPostcode(db, regionId, { digits, letters: null }) : null;
}

async function middleOfPostcode(db: Database, regionId: string, postcode: Postcode): Promise<NamedPoint | null> {
  const coordinates = await findMiddleOfPostcode(db, regionId, postcode);
  return coordinates && { coordinates, name: writePostcode(postcode) };
}

/** What is written without a slip comes first, so that a village is not taken for a municipality with a name like it. */
async function findName(db: Database, regionId: string, typed: string): Promise<NamedPoint | null> {
  if (!foldName(typed)) return null;
  const municipalities = await listMunicipalities();
  const [only, ...others] = municipalitiesNamed(municipalities, typed);
  if (only) return pointOf(others.length > 0 ? await theirOwn(db, regionId, [only, ...others]) : only);
  return (await findMiddleOfCity(db, regionId, typed.trim())) ?? (await findLikelyName(db, regionId, typed));
}

async function findLikelyName(db: Database, regionId: string, typed: string): Promise<NamedPoint | null> {
  const municipalities = await listMunicipalities();
  const taken = new Set(municipalities.flatMap(namesOf));
  const cities = (await listCities(db, regionId)).filter((city) => !taken.has(foldName(city)));
  const meant = likelyName<Municipality | string>([...municipalities, ...cities], typed);
  if (meant === null) return null;
  return typeof meant === "string" ? await findMiddleOfCity(db, regionId, meant) : pointOf(meant);
}

async function theirOwn(db: Database, regionId: string, all: [Municipality, ...Municipality[]]): Promise<Municipality> {
  const middle = await findMiddleOfRegion(db, regionId);
  return (middle && nearestOf(all, middle)) ?? all[0];
}

function pointOf({ name, middle }: Municipality): NamedPoint {
  return { coordinates: middle, name: `gemeente ${name}` };
}
