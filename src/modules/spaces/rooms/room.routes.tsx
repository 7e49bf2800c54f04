// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  newFormKey,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  type TypedValues,
  withAsker,
} from "#platform/http";
import { addRoom, changeRoom, removeRoom } from "./room.commands.ts";
import { roomForm } from "./room.form.ts";
import { ChangeRoomPage, RemoveRoomPage, RoomsPage } from "./room.pages.tsx";
import { findRoom, listRooms } from "./room.queries.ts";
import type { Room } from "./room.ts";

export const roomRoutes = new Hono<AppEnv>()
  .get("/team/ruimtes", may(beCoordinator), async (c) => await showRooms(c, nothingSent))
  .post("/team/ruimtes", may(beCoordinator), async (c) => {
    const sent = await readForm(c, roomForm);
    if (!sent.ok) return await showRooms(c, sent);
    const outcome = await withAsker(c, async (trx) => await addRoom(trx, c.var.centre.id, sent.value));
    if ("refused" in outcome) return await showRooms(c, nameTaken(c, sent.typed));
    return toRooms(c);
  })
  .get("/team/ruimtes/:id", may(beCoordinator), async (c) => showRoom(c, await getRoom(c)))
  .post("/team/ruimtes/:id", may(beCoordinator), async (c) => {
    const room = await getRoom(c);
    const sent = await readForm(c, roomForm);
    if (!sent.ok) return showRoom(c, room, sent);
    const outcome = await withAsker(c, async (trx) => await changeRoom(trx, c.var.centre.id, room.id, sent.value));
    if (outcome === "unknown") return notFound();
    return outcome === "nameTaken" ? showRoom(c, room, nameTaken(c, sent.typed)) : toRooms(c);
  })
  .get("/team/ruimtes/:id/verwijdering", may(beCoordinator), async (c) => {
    const { t, language } = c.var;
    return page(c, <RemoveRoomPage t={t} language={language} room={await getRoom(c)} formKey={newFormKey()} />);
  })
  .post("/team/ruimtes/:id/verwijdering", may(beCoordinator), async (c) => {
    const room = await getRoom(c);
    await withAsker(c, async (trx) => await removeRoom(trx, c.var.centre.id, room.id));
    return toRooms(c);
  });

async function showRooms(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const rooms = await listRooms(db, centre.id);
  const view = (
    <RoomsPage t={t} language={language} rooms={rooms} formKey={newFormKey()} typed={typed} errors={errors} />
  );
  return page(c, view, statusOf(errors));
}

function showRoom(c: AppContext, room: Room, sent?: Sent): Response {
  const { t, language } = c.var;
  const { typed, errors } = sent ?? { typed: typedFrom(room), errors: {} };
  const view = (
    <ChangeRoomPage t={t} language={language} room={room} formKey={newFormKey()} typed={typed} errors={errors} />
  );
  return page(c, view, statusOf(errors));
}

async function getRoom(c: AppContext): Promise<Room> {
  return (await findRoom(c.var.db, c.var.centre.id, askedId(c))) ?? notFound();
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
