// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { ServerKeys } from "#platform/links";
import { hangPicture, keepPicture, makePicture, type PictureSpot } from "#platform/pictures";
import { centre } from "./centre.ts";
import { frontDoor } from "./pictures/front-door.ts";
import { soup } from "./pictures/soup.ts";

type Made = Exclude<Awaited<ReturnType<typeof makePicture>>, { refused: string }>;
export type DemoPictures = { door: Made; soup: Made };

let drawn: Promise<DemoPictures> | null = null;

/** Two drawings, which go the way of any photo that somebody sends. Drawn once, before the house is furnished. */
export async function drawPictures(): Promise<DemoPictures> {
  drawn ??= Promise.all([draw(frontDoor), draw(soup)]).then(([door, ofSoup]) => ({ door, soup: ofSoup }));
  return await drawn;
}

async function draw(svg: string): Promise<Made> {
  const { default: sharp } = await import("sharp");
  const made = await makePicture(new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer()));
  if ("refused" in made) throw new Error(`A drawing of the demo was refused: ${made.refused}`);
  return made;
}

export async function hangPictures(
  trx: Transaction,
  keys: ServerKeys,
  pictures: DemoPictures,
  soupId: string,
  now: Temporal.Instant,
): Promise<void> {
  const hang = async (made: Made, spot: Omit<PictureSpot, "centreId">, alternative: string) => {
    const { id } = await keepPicture(trx, keys, { ...made, centreId: centre.id }, now);
    await hangPicture(trx, { ...spot, centreId: centre.id }, { pictureId: id, alternative }, now);
  };
  const door = "Een groene deur op een kier in een muur van baksteen. De lamp is aan en er staat een fiets.";
  await hang(pictures.door, { place: "front", subjectId: centre.id }, door);
  const table = "Een lange tafel met een pan soep, kommen en brood.";
  await hang(pictures.soup, { place: "activity", subjectId: soupId }, table);
}
