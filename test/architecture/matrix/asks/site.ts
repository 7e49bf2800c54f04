// SPDX-License-Identifier: EUPL-1.2
import { randomInt, randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { partNames } from "#modules/network";
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { siteRows } from "../rows/site.ts";
import { addGroup, addPartner, addPicture, addSignUp, insert } from "../things.ts";

const setUpLink = { kind: "set-up", id: "00000000-0000-0000-0000-000000000001", version: 1 } as const;
const setUp = async () => ({ params: { token: { link: setUpLink } } });

const aPage = async (at: Place) => ({ params: { slug: await addPage(at) }, fields: { titleNl: "De tuin" } });
const front = async (at: Place) => {
  await addPicture(at, "front", at.centre.id);
  return { fields: { alternative: "De voordeur" } };
};
const aPartner: Ask = {
  make: async (at) => ({ params: { id: await addPartner(at) }, fields: { name: "De Buren" } }),
  ofTheRegion: true,
};
const news =
  (state: Parameters<typeof addNews>[1] = {}) =>
  async (at: Place) => ({
    params: { id: (await addNews(at, state)).id },
    fields: { titleNl: "De koelkast", when: "now" },
  });
const shownNews = { publishedAt: "2026-11-20T09:00Z" };

const aSignUp = async (at: Place) => {
  const id = await addSignUp(at, await addGroup(at));
  return { params: { token: { link: { kind: "sign-up", id, version: 1 } as const } } };
};
const aReceipt = async (at: Place) => ({ params: { number: await addReceipt(at) } });

export const siteAsks: Asks<ToBeAsked<typeof siteRows>> = {
  "GET /inrichten/:token": setUp,
  "POST /inrichten/:token": setUp,
  "POST /beheer/onderdelen": async () => ({ fields: { parts: [...partNames] } }), // as it is: the others need them
  "POST /beheer/ruimte": {
    make: async ({ centre }) => ({
      fields: { centreId: centre.id, activities: "2000", sources: "50", pictures: "1024" },
    }),
    ofTheRegion: true, // whoever looks after the installation looks after every centre
  },
  "POST /beheer/talen": {
    make: async ({ pool, centre }) => {
      await pool.query("delete from site.language_off where centre_id = $1", [centre.id]);
      return { fields: { language: "en", offered: "no" } };
    },
    perAsker: true,
  },
  "POST /beheer/huisstijl": async () => ({ fields: { ...fiveColours, what: "live" } }),
  "POST /beheer/huisstijl/terug": {
    make: async (at) => {
      await chooseColours(at);
      return {};
    },
    perAsker: true,
  },
  "GET /beheer/huisstijl/proef.css": async () => ({ query: `?${new URLSearchParams(fiveColours)}` }),
  "GET /huisstijl/:name": async (at) => {
    await chooseColours(at);
    return { params: { name: "0123456789abcdef.css" } };
  },
  "POST /team/huis/openingstijden": async () => ({ fields: { "day1-1-from": "10:00", "day1-1-until": "17:00" } }),
  "POST /team/huis/dichte-dagen": async () => ({ fields: { firstDay: "2026-12-25" } }),
  "POST /team/huis/dichte-dagen/:day/opening": async (at) => ({ params: { day: await closeADay(at) } }),
  "POST /team/huis/voorpagina": async () => ({
    fields: { name: "De Proeftuin", address1: "Kade 12", city: "Waterdam" },
  }),
  "POST /team/huis/voorpagina/beeld": front,
  "POST /team/huis/voorpagina/beeld/weg": front,
  "POST /team/huis/voorpagina/beeld/terug": front,
  "POST /team/huis/partners": async () => ({ fields: { name: randomUUID() } }),
  "GET /team/huis/partners/:id": aPartner,
  "POST /team/huis/partners/:id": aPartner,
  "POST /team/berichten/:id/opnieuw": async (at) => ({ params: { id: await addGivenUp(at) } }),
  "POST /beheer/mail/proef": async () => ({}),
  "POST /beheer/mail/nakijken": async () => ({}),
  "GET /wat-wij-opschrijven/versie/:version": async (at) => ({ params: { version: await agree(at) } }),
  "GET /bewijs/:number": aReceipt,
  "GET /bewijs/:number/bewijs.txt": aReceipt,
  "POST /beheer/bewaren": async () => ({ fields: { term: "programme.proposal", days: "60" } }),
  "POST /beheer/wat-wij-opschrijven": async () => ({ fields: { ownTextNl: "Vraag het eerst." } }),
  // Without a form key, so that everybody is still there for the next row; the erasing itself has tests of its own.
  "POST /mijn-plek/gegevens/wissen": async () => ({ fields: { formKey: "" } }),
  "GET /a/:token/gegevens": aSignUp,
  "GET /a/:token/gegevens/gegevens.zip": aSignUp,
  "GET /a/:token/gegevens/wissen": aSignUp,
  "POST /a/:token/gegevens/wissen": aSignUp,
  "POST /beheer/nieuws/nieuw": async () => ({ fields: { titleNl: "De koelkast" } }),
  "GET /beheer/nieuws/:id": news(),
  "POST /beheer/nieuws/:id": news(),
  "POST /beheer/nieuws/:id/publicatie": news(),
  "POST /beheer/nieuws/:id/terughalen": news(shownNews),
  "POST /beheer/nieuws/:id/verwijdering": news(shownNews),
  "POST /beheer/nieuws/:id/terugzetten": news({ removedAt: "2026-11-23T09:00Z" }),
  "POST /team/in-beeld": async (at) => ({
    fields: { what: "news", subject: (await addNews(at, shownNews)).id },
  }),
  "POST /team/in-beeld/:id/terug": {
    make: async (at) => ({ params: { id: await takeOutOfSight(at) } }),
    perAsker: true,
  },
  "GET /nieuws/:slug": async (at) => ({ params: { slug: (await addNews(at, shownNews)).slug } }),
  "POST /team/paginas": async () => ({ fields: { title: randomUUID() } }),
  "GET /team/paginas/:slug": aPage,
  "POST /team/paginas/:slug": aPage,
  "GET /team/paginas/:slug/verwijdering": aPage,
  "POST /team/paginas/:slug/verwijdering": aPage,
  "GET /:slug": aPage,
};

const fiveColours = {
  "light-action": "#204a87",
  "light-highlight": "#ffcf5c",
  "light-accent1": "#b04d29",
  "light-accent2": "#874a7c",
  "light-accent3": "#357781",
};

async function chooseColours({ pool, centre }: Place): Promise<void> {
  await pool.query(
    `insert into site.house_style (centre_id, light, dark, is_live, changed_at) values ($1, '{}', '{}', true, now())
     on conflict (centre_id) do update set is_live = true`,
    [centre.id],
  );
}

async function addGivenUp(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into platform.message (centre_id, kind, address, subject, body, holds_link, once_key, created_at, given_up_at, kept_until)
     values ($1, 'x', 'weg@post.example', 's', 'b', false, $2, now(), now(), '2100-01-01') returning id`,
    [at.centre.id, randomUUID()],
  );
}

async function addReceipt({ pool, centre }: Place): Promise<string> {
  const number = randomUUID();
  await pool.query(
    "insert into site.erasure (centre_id, number, asked_by, erased_on, form_key) values ($1, $2, 'guest', '2026-11-20', $3)",
    [centre.id, number, randomUUID()],
  );
  return number;
}

async function agree({ pool, centre }: Place): Promise<string> {
  await pool.query(
    `insert into site.agreed_record (centre_id, version, agreed_at, lines_nl, lines_en, form_key)
     values ($1, 9, now(), '{}', '{}', $2) on conflict do nothing`,
    [centre.id, randomUUID()],
  );
  return "9";
}

async function addPage({ pool, centre }: Place): Promise<string> {
  const slug = `bladzijde-${randomUUID()}`;
  await pool.query(
    "insert into site.page (centre_id, slug, language, title, body, changed_at) values ($1, $2, 'nl', 'De tuin', '', now())",
    [centre.id, slug],
  );
  return slug;
}

async function addNews(at: Place, { publishedAt, removedAt }: { publishedAt?: string; removedAt?: string }) {
  const slug = `nieuws-${randomUUID()}`;
  const id = await insert(
    at,
    `with added as (insert into site.news (centre_id, slug, published_at, removed_at, created_at, changed_at, form_key)
       values ($1, $2, $3, $4, now(), now(), gen_random_uuid()) returning id, centre_id)
     insert into site.news_text (news_id, centre_id, language, title) select id, centre_id, 'nl', 'De koelkast' from added
     returning news_id as id`,
    [at.centre.id, slug, publishedAt ?? null, removedAt ?? null],
  );
  return { id, slug };
}

async function takeOutOfSight(at: Place): Promise<string> {
  return await insert(
    at,
    "insert into platform.out_of_sight (centre_id, what, subject, taken_at) values ($1, 'page', $2, now()) returning id",
    [at.centre.id, randomUUID()],
  );
}

/** Another day each time. */
async function closeADay({ pool, centre }: Place): Promise<string> {
  const day = Temporal.PlainDate.from("2027-01-01")
    .add({ days: randomInt(3000) })
    .toString();
  await pool.query("insert into network.closed_day (centre_id, day) values ($1, $2)", [centre.id, day]);
  return day;
}
