// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  type Permission,
  personalPage,
  raiseContentVersion,
  readBody,
  readForm,
  type Sent,
  type TypedValues,
  withAsker,
} from "#platform/http";
import { roomLeft } from "#platform/quotas";
import type { FieldErrors } from "#platform/ui";
import { makePicture } from "./make-picture.ts";
import { describePicture, hangPicture, hangPictureBefore, keepPicture } from "./picture.commands.ts";
import { countPictureBytes, findPicture, hasPictureBefore } from "./picture.queries.ts";
import { bytesOf, type HungPicture, type PictureRefusal, type PictureSpot } from "./picture.ts";
import { pictureForm } from "./picture-spot.form.ts";
import { type PictureNews, PicturePage, type PictureWords, pictureNews } from "./picture-spot.pages.tsx";

/** The place that a request is about; it answers "not found" for what is not there. */
export type AskedPlace = PictureWords & { spot: PictureSpot };
type PlaceOfPictures = {
  /** Of the page; what is done there stands below it. It ends in "/beeld", for which more bytes may come in. */
  path: `${string}/beeld`;
  permission: Permission;
  find: (c: AppContext) => Promise<AskedPlace>;
};
/** Hanging a picture somewhere, describing it, taking it down, and putting back what hung there before. */
export function pictureRoutesAt({ path, permission, find }: PlaceOfPictures): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(permission), async (c) => await showPlace(c, await find(c)))
    .post(path, may(permission), async (c) => {
      const asked = await find(c);
      const form = await readForm(c, pictureForm);
      const file = await sentPicture(c);
      const hasPicture = file !== null || (await findPicture(c.var.db, asked.spot)) !== null;
      const errors = { ...(hasPicture ? {} : refused(c, "none")), ...(form.ok ? {} : form.errors) };
      if (!form.ok || !hasPicture) return await showPlace(c, asked, { typed: form.typed, errors });
      const done = await hangOrDescribe(c, asked.spot, file, form.value.alternative);
      if (typeof done === "string") return toPlace(c, path, done);
      return await showPlace(c, asked, { typed: form.typed, errors: refused(c, done.refused) });
    })
    .post(`${path}/weg`, may(permission), async (c) => {
      const { spot } = await find(c);
      await change(c, spot, async (trx) => {
        await hangPicture(trx, spot, { pictureId: null, alternative: "" }, c.var.now());
      });
      return toPlace(c, path, "taken");
    })
    .post(`${path}/terug`, may(permission), async (c) => {
      const { spot } = await find(c);
      await change(c, spot, async (trx) => await hangPictureBefore(trx, spot, c.var.now()));
      return toPlace(c, path, "back");
    });
}

/** Without a file only the words change. */
async function hangOrDescribe(
  c: AppContext,
  spot: PictureSpot,
  file: File | null,
  alternative: string,
): Promise<PictureNews | { refused: PictureRefusal }> {
  if (file) return await hang(c, spot, file, alternative);
  await change(c, spot, async (trx) => await describePicture(trx, spot, alternative));
  return "described";
}

async function hang(
  c: AppContext,
  spot: PictureSpot,
  file: File,
  alternative: string,
): Promise<PictureNews | { refused: PictureRefusal }> {
  const made = await makePicture(new Uint8Array(await file.arrayBuffer()));
  if ("refused" in made) return made;
  const { installation, now, db } = c.var;
  const room = await roomLeft(db, spot.centreId, "pictures", await countPictureBytes(db, spot.centreId));
  if (bytesOf(made) > room) return { refused: "noRoom" };
  await change(c, spot, async (trx) => {
    const { id } = await keepPicture(trx, installation.keys, { ...made, centreId: spot.centreId }, now());
    await hangPicture(trx, spot, { pictureId: id, alternative }, now());
  });
  return "hung";
}

async function change(
  c: AppContext,
  { centreId }: PictureSpot,
  work: (trx: Transaction) => Promise<void>,
): Promise<void> {
  await withAsker(c, async (trx) => {
    await work(trx);
    await raiseContentVersion(trx, centreId);
  });
}

/** A field for a file that was left alone comes as a file without a name. */
async function sentPicture(c: AppContext): Promise<File | null> {
  const { picture } = await readBody(c);
  return picture instanceof File && (picture.name !== "" || picture.size > 0) ? picture : null;
}

function refused({ var: { t } }: AppContext, why: PictureRefusal): FieldErrors {
  return { picture: t(`pictures:refused.${why}`) };
}

async function showPlace(c: AppContext, { spot, ...words }: AskedPlace, sent?: Sent): Promise<Response> {
  const { db, t, language } = c.var;
  const picture = await findPicture(db, spot);
  const here = inLanguage(language, c.var.path.replace(/\/beeld\/.*$/, "/beeld"));
  const view = (
    <PicturePage
      {...words}
      t={t}
      picture={picture}
      hasBefore={await hasPictureBefore(db, spot)}
      news={sent ? undefined : pictureNews.find((news) => news === c.req.query("gedaan"))}
      formKey={newFormKey()}
      typed={sent?.typed ?? typedFrom(picture)}
      errors={sent?.errors ?? {}}
      links={{ hang: here, take: `${here}/weg`, putBack: `${here}/terug` }}
    />
  );
  return personalPage(c, view, sent ? 422 : 200);
}

function typedFrom(picture: HungPicture | null): TypedValues {
  if (!picture) return {};
  return picture.alternative === "" ? { decoration: "yes" } : { alternative: picture.alternative };
}

function toPlace(c: AppContext, path: string, news: PictureNews): Response {
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => c.req.param(name) ?? "");
  return c.redirect(inLanguage(c.var.language, `${address}?gedaan=${news}`), 303);
}
