// SPDX-License-Identifier: EUPL-1.2

/** What stands in an address in place of a parameter; the journeys' own house is furnished with it. */
export type Found = {
  activityId: string;
  partnerId: string;
  roomId: string;
  signUp: string;
  waiting: string;
  signIn: string;
  agenda: string;
};
export type PageToLookAt = {
  /** As the program knows it. */
  route: string;
  address: string | ((found: Found) => string);
  as: "visitor" | "coordinator" | "nobody yet";
  /** One page per way of laying out is looked at in every width and colour. */
  template?: true;
  status?: number;
  /** Tells two rows of one route apart. */
  shows?: string;
};

const date = "2026-11-25";

/** Every address that answers with a page. A test holds this table against the program's own routes. */
export const pages: PageToLookAt[] = [
  { route: "/", address: "/", as: "visitor", template: true },
  { route: "/", address: "/en", as: "visitor" },
  { route: "/programma", address: "/programma", as: "visitor", template: true },
  { route: "/programma", address: "/programma?deel=avond&vrij=1&q=zeilen", as: "visitor" },
  { route: "/programma", address: "/en/programma?deel=middag", as: "visitor" },
  { route: "/programma/dag/:date", address: `/programma/dag/${date}`, as: "visitor", template: true },
  { route: "/programma/:slug", address: "/programma/tekenen", as: "visitor", template: true },
  { route: "/programma/:slug", address: "/en/programma/inloop", as: "visitor" },
  { route: "/programma/:slug", address: "/bestaat-niet", as: "visitor", status: 404 },
  {
    route: "/programma/:slug/:date/aanmelding",
    address: `/programma/tekenen/${date}/aanmelding`,
    as: "visitor",
    template: true,
  },
  { route: "/programma/:slug/:date/aanmelding", address: `/programma/inloop/${date}/aanmelding`, as: "visitor" },
  { route: "/a/:token", address: ({ signUp }) => signUp, as: "visitor", template: true },
  { route: "/a/:token", address: ({ waiting }) => waiting, as: "visitor", shows: "waiting" },
  { route: "/a/:token", address: "/a/AAAA", as: "visitor", status: 404 },
  { route: "/:slug", address: "/over-ons", as: "visitor", template: true },
  { route: "/wat-wij-opschrijven", address: "/wat-wij-opschrijven", as: "visitor" },
  { route: "/inloggen", address: "/inloggen", as: "visitor" },
  { route: "/inloggen/:token", address: ({ signIn }) => signIn, as: "visitor" },
  { route: "/inrichten/:token", address: "", as: "nobody yet" },
  { route: "/team", address: "/team", as: "coordinator", template: true },
  { route: "/team/programma", address: "/team/programma", as: "coordinator" },
  { route: "/team/programma/nieuw", address: "/team/programma/nieuw", as: "coordinator", template: true },
  { route: "/team/programma/:id", address: ({ activityId }) => `/team/programma/${activityId}`, as: "coordinator" },
  {
    route: "/team/programma/:id/datums",
    address: ({ activityId }) => `/team/programma/${activityId}/datums`,
    as: "coordinator",
  },
  {
    route: "/team/programma/:id/datums/:date",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/${date}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/programma/:id/datums/:date/lijst",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/${date}/lijst`,
    as: "coordinator",
  },
  {
    route: "/team/programma/:id/datums/:date/bellijst",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/${date}/bellijst`,
    as: "coordinator",
  },
  { route: "/team/binnenhalen", address: "/team/binnenhalen", as: "coordinator" },
  { route: "/team/binnenhalen/:id", address: ({ agenda }) => agenda, as: "coordinator", template: true },
  { route: "/team/mensen", address: "/team/mensen", as: "coordinator" },
  { route: "/team/huis", address: "/team/huis", as: "coordinator" },
  { route: "/team/huis/voorpagina", address: "/team/huis/voorpagina", as: "coordinator" },
  { route: "/team/huis/openingstijden", address: "/team/huis/openingstijden", as: "coordinator" },
  { route: "/team/huis/dichte-dagen", address: "/team/huis/dichte-dagen", as: "coordinator" },
  { route: "/team/huis/partners", address: "/team/huis/partners", as: "coordinator" },
  {
    route: "/team/huis/partners/:id",
    address: ({ partnerId }) => `/team/huis/partners/${partnerId}`,
    as: "coordinator",
  },
  { route: "/team/berichten", address: "/team/berichten", as: "coordinator" },
  { route: "/team/paginas", address: "/team/paginas", as: "coordinator" },
  { route: "/team/paginas/:slug", address: "/team/paginas/over-ons", as: "coordinator" },
  { route: "/team/paginas/:slug/verwijdering", address: "/team/paginas/huisregels/verwijdering", as: "coordinator" },
  { route: "/team/ruimtes", address: "/team/ruimtes", as: "coordinator" },
  { route: "/team/ruimtes/:id", address: ({ roomId }) => `/team/ruimtes/${roomId}`, as: "coordinator" },
  {
    route: "/team/ruimtes/:id/verwijdering",
    address: ({ roomId }) => `/team/ruimtes/${roomId}/verwijdering`,
    as: "coordinator",
  },
];

/** Addresses that answer with something else than a page, or send on to one. */
export const withoutPage = [
  "/healthz",
  "/readyz",
  "/metrics",
  "/vandaag",
  "/programma.ics",
  "/programma/:slug/agenda.ics",
  "/a/:token/agenda.ics",
  "/team/binnenhalen/voorbeeld.csv",
];
