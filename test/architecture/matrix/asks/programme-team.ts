// SPDX-License-Identifier: EUPL-1.2
import type { Fields } from "../../../support/visitor.ts";
import { activityFields, agenda } from "../forms.ts";
import { addGreeter } from "../guests.ts";
import type { Ask, Asks, Make, ToBeAsked } from "../place.ts";
import type { programmeTeamRows } from "../rows/programme-team.ts";
import {
  addCall,
  addFile,
  addProposal,
  addSource,
  addSynonym,
  setOwnCalendar,
  sourceFields,
  switchWords,
} from "../team-things.ts";
import { addDoor, addGroup, addPartner, addPicture, addSignUp, day, today } from "../things.ts";

const group = (fields: Fields = {}): Make => {
  return async (at) => ({ params: { id: (await addGroup(at)).id, date: day, taal: "en" }, fields });
};
const groupWithPicture: Make = async (at) => {
  const { id } = await addGroup(at);
  await addPicture(at, "activity", id);
  return { params: { id }, fields: { alternative: "Een lange tafel" } };
};
/** The same, with its date today. */
const groupOfToday = (fields: Fields = {}): Make => {
  return async (at) => ({ params: { id: (await addGroup(at, {}, today)).id, date: today }, fields });
};
const draft: Make = async (at) => ({ params: { id: (await addGroup(at, { published: false })).id } });
const ended: Make = async (at) => {
  const { id } = await addGroup(at);
  await at.pool.query("update programme.activity set ended_at = now() where id = $1", [id]);
  return { params: { id } };
};
const acquainting: Make = async (at) => {
  const group = await addGroup(at, { joining: "acquaint" });
  const signUp = await addSignUp(at, group, { status: "acquainting", series: true });
  return { params: { id: group.id, signUp } };
};
const ownCalendar = (state: "none" | "open" | "withdrawn"): Ask => ({
  make: async (at, { personId }) => {
    await setOwnCalendar(at, personId ?? at.people.other, state);
    return {};
  },
  perAsker: true,
});
const greeter: Make = async (at) => ({ params: { id: (await addGreeter(at)).id } });
const file: Ask = {
  make: async (at, { personId }) => ({
    params: { id: await addFile(at, personId ?? at.people.coordinator) },
    fields: { shown: "0", records: "0" },
  }),
  perAsker: true,
};
const source = (state: "waiting" | "accepted" | "paused" = "accepted"): Make => {
  return async (at) => ({
    params: { id: await addSource(at, state) },
    fields: { ...sourceFields(at), activities: "keep" },
  });
};
const partner: Ask = { make: async (at) => ({ params: { id: await addPartner(at) } }), ofTheRegion: true };
const proposal: Make = async (at) => ({ params: { id: await addProposal(at) }, fields: { answer: "Nu niet." } });
const switched = (state: "on" | "off"): Make => {
  return async (at) => ({ params: { name: await switchWords(at, state) } });
};
const synonym: Make = async (at) => ({
  params: { id: await addSynonym(at) },
  fields: { words: "bakken, taart" },
});

export const programmeTeamAsks: Asks<ToBeAsked<typeof programmeTeamRows>> = {
  "POST /team/mijn/agenda": ownCalendar("none"),
  "POST /team/mijn/agenda/intrekking": ownCalendar("open"),
  "POST /team/mijn/agenda/nieuw-adres": ownCalendar("withdrawn"),

  "GET /team/programma/:id/kennismaken": acquainting,
  "POST /team/programma/:id/kennismaken/:signUp/welkom": { make: acquainting, unknownInside: "same" },
  "POST /team/programma/:id/kennismaken/:signUp/afscheid": { make: acquainting, unknownInside: "same" },
  "POST /team/bellen": {
    make: async (at) => ({ fields: { callId: await addCall(at), what: "called" } }),
    unknown: "same",
  },
  "GET /team/programma/:id/datums/nieuw": group(),
  "POST /team/programma/:id/datums/nieuw": group({ date: "2026-12-03", startTime: "10:00", endTime: "11:00" }),
  "GET /team/programma/:id/datums/:date/anders": group(),
  "POST /team/programma/:id/datums/:date/anders": group({ what: "notice", notice: "Neem brood mee." }),
  "GET /team/programma/:id/datums/:date": group(),
  "POST /team/programma/:id/datums/:date/aanwezigheid": group({ peopleCame: "7" }),
  "GET /team/programma/:id/datums/:date/lijst": group(),
  "GET /team/programma/:id/datums/:date/bellijst": group(),
  "GET /team/programma/:id/datums/:date (today)": groupOfToday(),
  "POST /team/programma/:id/datums/:date/aanwezigheid (today)": groupOfToday({ peopleCame: "7" }),
  "GET /team/programma/:id/datums/:date/lijst (today)": groupOfToday(),
  "GET /team/programma/:id/wie": group(),
  "POST /team/programma/:id/wie": async (at) => ({
    params: { id: (await addGroup(at)).id },
    fields: { person: at.people.other },
  }),

  "GET /team/programma/:id/datums/:date/aanmelding": group(),
  "POST /team/programma/:id/datums/:date/aanmelding": group({ name: "Uil" }),
  "GET /team/aan-de-balie/briefje/:id": async (at) => ({ params: { id: await addSignUp(at, await addGroup(at)) } }),
  "GET /team/nood/bereiken/:id": async (at) => ({ params: { id: await addSignUp(at, await addGroup(at)) } }),
  "POST /team/nood/bereiken/:id": async (at) => ({
    params: { id: await addSignUp(at, await addGroup(at)) },
    fields: { reason: "Iemand is onwel geworden." },
  }),
  "POST /team/vandaag/wachten": async () => ({ fields: { name: "Joke" } }),
  "GET /team/vandaag/wachten (tomorrow)": async () => ({ query: `?dag=${day}` }),
  "POST /team/vandaag/wachten (tomorrow)": async () => ({ query: `?dag=${day}`, fields: { name: "Joke" } }),
  "GET /team/vandaag/wachten/:id": greeter,
  "POST /team/vandaag/wachten/:id/einde": greeter,

  "POST /team/binnenhalen": async () => ({ fields: { file: new File([agenda], "agenda.ics") } }),
  "GET /team/binnenhalen/:id": file,
  "POST /team/binnenhalen/:id": file,
  "POST /team/binnenhalen/:id/verwijdering": file,

  "POST /beheer/bronnen/nieuw": async (at) => ({ fields: sourceFields(at) }),
  "GET /beheer/bronnen/:id": source("waiting"),
  "POST /beheer/bronnen/:id/akkoord": source("waiting"),
  "POST /beheer/bronnen/:id/ophaling": source(),
  "POST /beheer/bronnen/:id/pauze": source(),
  "POST /beheer/bronnen/:id/hervatting": source("paused"),
  "GET /beheer/bronnen/:id/wijziging": source(),
  "POST /beheer/bronnen/:id/wijziging": source(),
  "GET /beheer/bronnen/:id/verwijdering": source(),
  "POST /beheer/bronnen/:id/verwijdering": source(),

  "GET /team/bevestigen/:id": group(),
  "POST /team/bevestigen/:id/bevestiging": group(),
  "POST /team/bevestigen/:id/stop": group(),
  "POST /team/bevestigen/:id/telefoon": group(),
  "POST /team/bevestigen/:id/uitkomst": group({ outcome: "goes-on" }),

  "POST /team/voorstellen/partners/:id/link": partner,
  "POST /team/voorstellen/partners/:id/intrekking": {
    make: async (at) => ({ params: { id: (await addDoor(at)).organizationId } }),
    ofTheRegion: true,
  },
  "GET /team/voorstellen/:id": proposal,
  "POST /team/voorstellen/:id/ja": { make: proposal, unknown: "same" },
  "POST /team/voorstellen/:id/nee": { make: proposal, unknown: "same" },

  "POST /team/programma/nieuw": async (at) => ({ fields: activityFields(at.centre.organizationId) }),
  "GET /team/programma/:id": draft,
  "POST /team/programma/:id": async (at) => ({
    params: { id: (await addGroup(at)).id },
    fields: activityFields(at.centre.organizationId),
  }),
  "POST /team/programma/:id/kopie": group(),
  "POST /team/programma/:id/publicatie": draft,
  "POST /team/programma/:id/einde": group(),
  "POST /team/programma/:id/heropening": ended,
  "GET /team/programma/:id/datums": group(),
  "POST /team/programma/:id/datums": group({ all: "keep" }),

  "POST /beheer/zoekwoorden": async () => ({ fields: { words: "bakken, taart" } }),
  "POST /beheer/zoekwoorden/:id": synonym,
  "POST /beheer/zoekwoorden/:id/verwijdering": { make: synonym, unknown: "same" },
  "POST /beheer/zoekwoorden/standaard/:name/uitschakeling": switched("on"),
  "POST /beheer/zoekwoorden/standaard/:name/inschakeling": switched("off"),

  "GET /team/programma/:id/vertaling": group(),
  "GET /team/programma/:id/vertaling/:taal": group(),
  "POST /team/programma/:id/vertaling/:taal": group({ title: "Walk" }),
  "GET /team/programma/:id/beeld": groupWithPicture,
  "POST /team/programma/:id/beeld": groupWithPicture,
  "POST /team/programma/:id/beeld/weg": groupWithPicture,
  "POST /team/programma/:id/beeld/terug": groupWithPicture,
};
