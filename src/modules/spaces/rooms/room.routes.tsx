// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { beCoordinator } from "#modules/people";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { addRoom, changeRoom, removeRoom } from "./room.commands.ts";
import { roomForm } from "./room.form.ts";
import { ChangeRoomPage, RemoveRoomPage, RoomsPage } from "./room.pages.tsx";
import { findRoom, listRooms } from "./room.queries.ts";
import type { Room } from "./room.ts";

type Sent = { typed: TypedValues; errors: FieldErrors };

export const roomRoutes = new Hono<AppEnv>()
  .get("/team/ruimtes", may(beCoordinator), async (c) => await showRooms(c))
  .post("/team/ruimtes", may(beCoordinator), async (c) => {
    const sent = await readForm(c, roomForm);
    if (!sent.ok) return await showRooms(c, sent);
    const outcome = await change(c, async (trx) => await addRoom(trx, c.var.centre.id, sent.value));
    if ("refused" in outcome) return await showRooms(c, nameTaken(c, sent.typed));
    return toRooms(c);
  })
  .get("/team/ruimtes/:id", may(beCoordinator), async (c) => showRoom(c, await getRoom(c)))
  .post("/team/ruimtes/:id", may(beCoordinator), async (c) => {
    const room = await getRoom(c);
    const sent = await readForm(c, roomForm);
    if (!sent.ok) return showRoom(c, room, sent);
    const outcome = await change(c, async (trx) => await changeRoom(trx, c.var.centre.id, room.id, sent.value));
    if (outcome === "unknown") return notFound();
    return outcome === "nameTaken" ? showRoom(c, room, nameTaken(c, sent.typed)) : toRooms(c);
  })
  .get("/team/ruimtes/:id/verwijdering", may(beCoordinator), async (c) => {
    const { t, language } = c.var;
    return page(c, <RemoveRoomPage t={t} language={language} room={await getRoom(c)} formKey={newFormKey()} />);
  })
  .post("/team/ruimtes/:id/verwijdering", may(beCoordinator), async (c) => {
    const room = await getRoom(c);
    await change(c, async (trx) => await removeRoom(trx, c.var.centre.id, room.id));
    return toRooms(c);
  });

async function showRooms(c: AppContext, sent?: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const rooms = await listRooms(db, centre.id);
  const { typed, errors } = sent ?? { typed: {}, errors: {} };
  const view = (
    <RoomsPage t={t} language={language} rooms={rooms} formKey={newFormKey()} typed={typed} errors={errors} />
  );
  return page(c, view, sent ? 422 : 200);
}

function showRoom(c: AppContext, room: Room, sent?: Sent): Response {
  const { t, language } = c.var;
  const { typed, errors } = sent ?? { typed: typedFrom(room), errors: {} };
  const view = (
    <ChangeRoomPage t={t} language={language} room={room} formKey={newFormKey()} typed={typed} errors={errors} />
  );
  return page(c, view, sent ? 422 : 200);
}

async function getRoom(c: AppContext): Promise<Room> {
  const id = z.uuid().safeParse(c.req.param("id"));
  const room = id.success ? await findRoom(c.var.db, c.var.centre.id, id.data) : null;
  return room ?? notFound();
}

async function change<Outcome>(c: AppContext, work: (trx: Transaction) => Promise<Outcome>): Promise<Outcome> {
  return await withActor(c.var.db, c.var.actor, work);
}

function nameTaken(c: AppContext, typed: TypedValues): Sent {
  return { typed, errors: { name: c.var.t("spaces:problem.nameTaken") } };
}

function typedFrom({ name, wayThere, seats, access }: Room): TypedValues {
  return { name, wayThere, seats: seats === null ? "" : String(seats), access };
}

function toRooms(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, "/team/ruimtes"), 303);
}
