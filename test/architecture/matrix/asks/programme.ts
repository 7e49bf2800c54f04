// SPDX-License-Identifier: EUPL-1.2
import {
  addAddress,
  addArrival,
  addCalendar,
  addCode,
  addGreeter,
  addHeadcount,
  addMissedDate,
  addOwnSignUp,
} from "../guests.ts";
import type { Asks, Make, ToBeAsked } from "../place.ts";
import type { programmeRows } from "../rows/programme.ts";
import { addGroup, day, type SignUpFacts } from "../things.ts";

type Joining = "sign-up" | "series" | "acquaint" | "tell-us";
type Fields = Record<string, string>;

const person = { name: "Egel" };
/** A page of an activity, or a form on it. */
const activity = (joining: Joining = "sign-up", fields: Fields = {}): Make => {
  return async (at) => ({ params: { slug: (await addGroup(at, { joining })).slug, date: day }, fields });
};
/** What the holder of the link to a sign-up sees or does. */
const own = (facts: SignUpFacts = {}, fields: Fields = {}): Make => {
  return async (at) => {
    const { token } = await addOwnSignUp(at, facts);
    return { params: { token, date: day }, fields };
  };
};
const withMail = { email: "vlinder@post.example" };
const headcount = (fields: Fields = {}): Make => {
  return async (at) => ({ params: { token: await addHeadcount(at) }, fields });
};
const calendar = (withdrawn = false): Make => {
  return async (at) => {
    const { page, signUp } = await addCalendar(at, withdrawn);
    return { params: { token: page }, fields: { signUp } };
  };
};

export const programmeAsks: Asks<ToBeAsked<typeof programmeRows>> = {
  "GET /programma/:slug/agenda.ics": activity(),
  "GET /programma/:slug/delen": activity(),
  "GET /programma/:slug/deel.png": activity(),
  "GET /programma/:slug/deel-code.png": activity(),
  "GET /programma/:slug": activity(),
  "GET /programma/dag/:date": async () => ({ params: { date: day } }),
  "GET /programma/:slug/:date/aanmelding": activity(),
  "POST /programma/:slug/:date/aanmelding": activity("sign-up", person),
  "GET /programma/:slug/aanmelding": activity("series"),
  "POST /programma/:slug/aanmelding": activity("series", person),
  "GET /programma/:slug/kennismaken": activity("acquaint"),
  "POST /programma/:slug/kennismaken": activity("acquaint", { ...person, contact: "drop-in" }),
  "GET /programma/:slug/:date/laat-weten": activity("tell-us"),
  "POST /programma/:slug/:date/laat-weten": activity("tell-us", { people: "3" }),
  "GET /programma/:slug/:date/ik-kom": activity(),
  "POST /programma/:slug/:date/ik-kom": activity("sign-up", { ...person, arrivesAt: "14:00" }),

  "GET /a/:token": own(),
  "GET /a/:token/agenda.ics": own(),
  "GET /a/:token/abonneren": own(),
  "POST /a/:token/abonneren": own(),
  "POST /a/:token/afmelding": own(),
  "POST /a/:token/ja": own({ status: "offered" }),
  "POST /a/:token/berichtje-aan": own(withMail),
  "POST /a/:token/berichtje-uit": own({ ...withMail, reminder: true }),
  "POST /a/:token/:date/verhindering": own({ series: true }),
  "POST /a/:token/:date/komst": async (at) => ({ params: { token: await addMissedDate(at), date: day } }),
  "GET /a/:token/ik-kom": own(),
  "POST /a/:token/ik-kom": own({}, { ...person, arrivesAt: "14:00" }),

  "GET /k/:token": headcount(),
  "POST /k/:token/aantal": headcount({ people: "2" }),
  "POST /k/:token/afmelding": headcount(),

  "GET /w/:token": async (at) => ({ params: { token: await addArrival(at) } }),
  "POST /w/:token/afzegging": async (at) => ({ params: { token: await addArrival(at) } }),
  "GET /g/:token": async (at) => ({ params: { token: (await addGreeter(at)).token } }),

  "GET /agenda/:token": calendar(),
  "GET /agenda/:token/agenda.ics": async (at) => ({ params: { token: (await addCalendar(at)).feed } }),
  "POST /agenda/:token/erbij": async (at) => ({
    params: { token: (await addCalendar(at)).page },
    fields: { signUp: await addAddress(at) },
  }),
  "POST /agenda/:token/eruit": calendar(),
  "POST /agenda/:token/intrekking": calendar(),
  "POST /agenda/:token/nieuw-adres": calendar(true),

  "POST /code": { make: async (at) => ({ fields: { code: await addCode(at) } }), unknown: "rule" },
};
