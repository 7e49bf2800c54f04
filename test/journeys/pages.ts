// SPDX-License-Identifier: EUPL-1.2

/** What stands in an address in place of a parameter; the journeys' own house is furnished with it. */
export type Found = {
  regionMeetingId: string;
  meetingCode: string;
  neighbourhoodId: string;
  activityId: string;
  partnerId: string;
  roomId: string;
  signUp: string;
  waiting: string;
  series: string;
  acquainting: string;
  acquaintId: string;
  headcount: string;
  calendar: string;
  signIn: string;
  agenda: string;
  newSource: string;
  sourceWithProblem: string;
  news: string;
  slip: string;
  arrival: string;
  greeter: string;
  greeterLink: string;
  partnerLink: string;
  offerId: string;
  proposal: string;
  concern: string;
  concernToRead: string;
  temporaryNo: string;
  release: string;
  releasePart: string;
  releaseWord: string;
  releaseToRead: string;
  released: string;
  releaseDoor: string;
  releaseLink: string;
  consentId: string;
  ownConsentId: string;
  hostId: string;
  entryId: string;
  bareEntryId: string;
  keeperLink: string;
  keptId: string;
  otherKeptId: string;
  organizationId: string;
  otherOrganizationId: string;
  remarkId: string;
  changeId: string;
  directorySourceId: string;
  uploadId: string;
  openRound: string;
  closedRound: string;
  roundStory: string;
  organizer: string;
  ownOpenRound: string;
  ownRound: string;
  ownStory: string;
  doubleId: string;
  commitmentId: string;
  covenantId: string;
  partyId: string;
  tableId: string;
  meetingId: string;
  tableActionId: string;
  mutualVisitId: string;
  referralWayId: string;
  pollId: string;
  outsidePlaceId: string;
  placeVisitId: string;
  besidePath: string;
  besideWalked: string;
  besideShare: string;
  besideShared: string;
  besideGuestShare: string;
  roundTable: string;
  walkInHour: string;
  walkInDate: string;
  askedMatch: string;
  supportPath: string;
  followed: Followed;
  walkedPath: string;
  ownPath: string;
  supportRequest: string;
  supportRequestId: string;
  requestForTeam: string;
  story: string;
};
/** Of one path: something that happened, was agreed, was looked back on, and is planned. */
export type Followed = { contact: string; commitment: string; lookBack: string; planned: string };
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

/** What an organization does with its region stands behind the same link. */
const behind = (keeperLink: string) => keeperLink.replace("/wegwijzer/bijhouden/", "/samenwerken/namens/");

const date = "2026-11-25";
/** Of the receipt that somebody got who had everything erased. */
export const receiptNumber = "4f2a-91bc-77d0";

/** The same link opens the entries and the map. */
const onTheMap = (keeperLink: string) => keeperLink.replace("/wegwijzer/", "/regio/");

/** Every address that answers with a page. A test holds this table against the program's own routes. */
export const pages: PageToLookAt[] = [
  { route: "/", address: "/", as: "visitor", template: true },
  { route: "/", address: "/en", as: "visitor" },
  { route: "/programma", address: "/programma", as: "visitor", template: true },
  { route: "/programma", address: "/programma?deel=avond&vrij=1&q=zeilen", as: "visitor" },
  { route: "/programma", address: "/en/programma?deel=middag", as: "visitor" },
  { route: "/programma", address: "/programma?q=tekenn", as: "visitor", template: true, shows: "found" },
  { route: "/programma/dag/:date", address: `/programma/dag/${date}`, as: "visitor", template: true },
  { route: "/programma/papier", address: "/programma/papier", as: "visitor", template: true },
  { route: "/programma/papier", address: "/en/programma/papier?wat=flyer", as: "visitor" },
  { route: "/programma/papier/blad", address: "/programma/papier/blad?wat=maand", as: "visitor" },
  { route: "/programma/:slug", address: "/programma/tekenen", as: "visitor", template: true },
  { route: "/programma/:slug", address: "/en/programma/inloop", as: "visitor" },
  { route: "/programma/:slug/delen", address: "/programma/tekenen/delen", as: "visitor", template: true },
  { route: "/programma/:slug/delen", address: "/en/programma/inloop/delen", as: "visitor" },
  { route: "/insluiten", address: "/insluiten", as: "visitor", template: true },
  { route: "/insluiten", address: "/en/insluiten?achtergrond=%23777777", as: "visitor" },
  { route: "/insluiten/programma", address: "/insluiten/programma?dagen=7", as: "visitor", template: true },
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
  { route: "/programma/:slug/aanmelding", address: "/programma/cursus/aanmelding", as: "visitor", template: true },
  {
    route: "/programma/:slug/kennismaken",
    address: "/programma/praatgroep/kennismaken",
    as: "visitor",
    template: true,
  },
  {
    route: "/programma/:slug/:date/laat-weten",
    address: `/programma/samen-eten/${date}/laat-weten`,
    as: "visitor",
  },
  { route: "/a/:token", address: ({ series }) => series, as: "visitor", template: true, shows: "series" },
  { route: "/a/:token", address: ({ acquainting }) => acquainting, as: "visitor", shows: "acquainting" },
  { route: "/k/:token", address: ({ headcount }) => headcount, as: "visitor", template: true },
  { route: "/k/:token", address: "/k/AAAA", as: "visitor", status: 404 },
  { route: "/a/:token/ik-kom", address: ({ signUp }) => `${signUp}/ik-kom`, as: "visitor" },
  {
    route: "/programma/:slug/:date/ik-kom",
    address: `/programma/tekenen/${date}/ik-kom`,
    as: "visitor",
  },
  { route: "/a/:token/abonneren", address: ({ signUp }) => `${signUp}/abonneren`, as: "visitor" },
  { route: "/a/:token/toestemmingen", address: ({ signUp }) => `${signUp}/toestemmingen`, as: "visitor" },
  {
    route: "/a/:token/toestemmingen/:id",
    address: ({ signUp, consentId }) => `${signUp}/toestemmingen/${consentId}`,
    as: "visitor",
  },
  { route: "/mijn-plek/toestemmingen", address: "/mijn-plek/toestemmingen", as: "coordinator" },
  {
    route: "/mijn-plek/toestemmingen/:id",
    address: ({ ownConsentId }) => `/mijn-plek/toestemmingen/${ownConsentId}`,
    as: "coordinator",
  },
  { route: "/agenda/:token", address: ({ calendar }) => calendar, as: "visitor", template: true },
  { route: "/agenda/:token", address: "/agenda/AAAA", as: "visitor", status: 404 },
  { route: "/w/:token", address: ({ arrival }) => arrival, as: "visitor", template: true },
  { route: "/g/:token", address: ({ greeterLink }) => greeterLink, as: "visitor", template: true },
  { route: "/g/:token", address: "/g/AAAA", as: "visitor", status: 404 },
  { route: "/code", address: "/code", as: "visitor", template: true },
  { route: "/partner/:token", address: ({ partnerLink }) => partnerLink, as: "visitor", template: true },
  { route: "/partner/:token", address: "/partner/AAAA", as: "visitor", status: 404 },
  {
    route: "/partner/:token/nieuw",
    address: ({ partnerLink }) => `${partnerLink}/nieuw`,
    as: "visitor",
    template: true,
  },
  {
    route: "/partner/:token/:id",
    address: ({ partnerLink, offerId }) => `${partnerLink}/${offerId}`,
    as: "visitor",
  },
  {
    route: "/partner/:token/:id/einde",
    address: ({ partnerLink, offerId }) => `${partnerLink}/${offerId}/einde`,
    as: "visitor",
  },
  { route: "/wegwijzer", address: "/wegwijzer", as: "visitor", template: true },
  {
    route: "/wegwijzer",
    address: "/wegwijzer?woorden=geldzorgen&toegang=lift&open=1",
    as: "visitor",
    shows: "nothing",
  },
  { route: "/wegwijzer", address: "/en/wegwijzer?over=geld&van=Zaandam&binnen=50", as: "visitor" },
  {
    route: "/wegwijzer/meenemen",
    address: ({ entryId, bareEntryId }) => `/wegwijzer/meenemen?e=${entryId}&e=${bareEntryId}`,
    as: "visitor",
    template: true,
  },
  { route: "/wegwijzer/meenemen", address: "/en/wegwijzer/meenemen", as: "visitor", shows: "empty" },
  { route: "/wegwijzer/:id", address: ({ entryId }) => `/wegwijzer/${entryId}`, as: "visitor", template: true },
  {
    route: "/wegwijzer/:id",
    address: ({ bareEntryId, entryId }) => `/en/wegwijzer/${bareEntryId}?blad=${entryId}`,
    as: "visitor",
    shows: "bare",
  },
  {
    route: "/wegwijzer/:id/klopt-iets-niet",
    address: ({ keptId }) => `/wegwijzer/${keptId}/klopt-iets-niet`,
    as: "visitor",
    template: true,
  },
  {
    route: "/wegwijzer/:id/klopt-iets-niet",
    address: ({ keptId }) => `/en/wegwijzer/${keptId}/klopt-iets-niet?verstuurd`,
    as: "visitor",
    shows: "sent",
  },
  { route: "/wegwijzer/bijhouden/:token", address: ({ keeperLink }) => keeperLink, as: "visitor", template: true },
  { route: "/wegwijzer/bijhouden/:token", address: "/wegwijzer/bijhouden/AAAA", as: "visitor", status: 404 },
  {
    route: "/wegwijzer/bijhouden/:token/nieuw",
    address: ({ keeperLink }) => `/en${keeperLink}/nieuw`,
    as: "visitor",
  },
  {
    route: "/wegwijzer/bijhouden/:token/gegevens",
    address: ({ keeperLink }) => `${keeperLink}/gegevens`,
    as: "visitor",
  },
  {
    route: "/wegwijzer/bijhouden/:token/:id",
    address: ({ keeperLink, keptId }) => `${keeperLink}/${keptId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/wegwijzer/bijhouden/:token/:id/einde",
    address: ({ keeperLink, keptId }) => `${keeperLink}/${keptId}/einde`,
    as: "visitor",
  },
  {
    route: "/wegwijzer/bijhouden/:token/opmerkingen/:remark",
    address: ({ keeperLink, remarkId }) => `${keeperLink}/opmerkingen/${remarkId}`,
    as: "visitor",
    template: true,
  },
  { route: "/regio", address: "/regio", as: "visitor", template: true },
  { route: "/regio", address: "/en/regio?voor=jongeren&avond=1", as: "visitor" },
  { route: "/regio/voor-wie", address: "/regio/voor-wie", as: "visitor", template: true },
  { route: "/regio/vak/:activity/:place", address: "/regio/vak/drop-in/GM0479", as: "visitor", template: true },
  { route: "/regio/vak/:activity/:place", address: "/en/regio/vak/buddy/GM0479", as: "coordinator" },
  {
    route: "/regio/bijhouden/:token/zeker",
    address: ({ keeperLink }) => `${onTheMap(keeperLink)}/zeker`,
    as: "visitor",
    template: true,
  },
  {
    route: "/regio/bijhouden/:token/zeker/:activity/:municipality",
    address: ({ keeperLink }) => `${onTheMap(keeperLink)}/zeker/buddy/GM0479`,
    as: "visitor",
    template: true,
  },
  {
    route: "/team/regio/zeker/:id/:activity/:municipality",
    address: ({ organizationId }) => `/team/regio/zeker/${organizationId}/buddy/GM0479`,
    as: "coordinator",
    template: true,
  },
  { route: "/regio/afspraken", address: "/regio/afspraken", as: "visitor", template: true },
  { route: "/regio/gemeente/:code", address: "/regio/gemeente/GM0479", as: "visitor", template: true },
  { route: "/regio/bouwsteen/:code", address: "/regio/bouwsteen/growth-self-help", as: "visitor", template: true },
  { route: "/regio/bouwsteen/:code", address: "/en/regio/bouwsteen/family-support", as: "visitor" },
  { route: "/traject/leeg-blad", address: "/traject/leeg-blad", as: "visitor", template: true },
  { route: "/traject/gewist", address: "/traject/gewist", as: "visitor" },
  { route: "/mijn-plek/traject", address: "/mijn-plek/traject", as: "coordinator" },
  { route: "/team/trajecten", address: "/team/trajecten", as: "coordinator", template: true },
  { route: "/team/trajecten/overzicht", address: "/team/trajecten/overzicht", as: "coordinator", template: true },
  {
    route: "/team/nood/traject/:path",
    address: ({ walkedPath }) => walkedPath.replace("/team/trajecten/", "/team/nood/traject/"),
    as: "coordinator",
  },
  {
    route: "/traject/:token/contacten",
    address: ({ supportPath }) => `${supportPath}/contacten`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/contacten/nieuw",
    address: ({ supportPath }) => `${supportPath}/contacten/nieuw`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/contacten/:contact",
    address: ({ supportPath, followed }) => `${supportPath}/contacten/${followed.contact}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/contacten/:contact/anders",
    address: ({ supportPath, followed }) => `${supportPath}/contacten/${followed.contact}/anders`,
    as: "visitor",
  },
  { route: "/traject/:token/afspraken", address: ({ supportPath }) => `${supportPath}/afspraken`, as: "visitor" },
  {
    route: "/traject/:token/afspraken/nieuw",
    address: ({ supportPath }) => `${supportPath}/afspraken/nieuw`,
    as: "visitor",
  },
  {
    route: "/traject/:token/afspraken/:commitment",
    address: ({ supportPath, followed }) => `${supportPath}/afspraken/${followed.commitment}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/afspraken/:commitment/anders",
    address: ({ supportPath, followed }) => `${supportPath}/afspraken/${followed.commitment}/anders`,
    as: "visitor",
  },
  {
    route: "/traject/:token/terugkijken",
    address: ({ supportPath }) => `${supportPath}/terugkijken`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/terugkijken/:lookBack",
    address: ({ supportPath, followed }) => `${supportPath}/terugkijken/${followed.lookBack}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/terugkijken/:lookBack/dag",
    address: ({ supportPath, followed }) => `${supportPath}/terugkijken/${followed.planned}/dag`,
    as: "visitor",
  },
  {
    route: "/traject/:token/afronden",
    address: ({ supportPath }) => `${supportPath}/afronden`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/afronden/verslag/persoon",
    address: ({ supportPath }) => `${supportPath}/afronden/verslag/persoon`,
    as: "visitor",
  },
  {
    route: "/traject/:token/afronden/gebruiken",
    address: ({ supportPath }) => `${supportPath}/afronden/gebruiken`,
    as: "visitor",
  },
  {
    route: "/traject/:token/afronden/blad",
    address: ({ supportPath }) => `${supportPath}/afronden/blad`,
    as: "visitor",
    template: true,
  },
  {
    route: "/team/trajecten/:path/contacten",
    address: ({ walkedPath }) => `${walkedPath}/contacten`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/contacten/nieuw",
    address: ({ walkedPath }) => `${walkedPath}/contacten/nieuw`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/contacten/:contact",
    address: ({ walkedPath, followed }) => `${walkedPath}/contacten/${followed.contact}`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/contacten/:contact/anders",
    address: ({ walkedPath, followed }) => `${walkedPath}/contacten/${followed.contact}/anders`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afspraken",
    address: ({ walkedPath }) => `${walkedPath}/afspraken`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afspraken/nieuw",
    address: ({ walkedPath }) => `${walkedPath}/afspraken/nieuw`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afspraken/:commitment",
    address: ({ walkedPath, followed }) => `${walkedPath}/afspraken/${followed.commitment}`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afspraken/:commitment/anders",
    address: ({ walkedPath, followed }) => `${walkedPath}/afspraken/${followed.commitment}/anders`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/terugkijken",
    address: ({ walkedPath }) => `${walkedPath}/terugkijken`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/terugkijken/:lookBack",
    address: ({ walkedPath, followed }) => `${walkedPath}/terugkijken/${followed.lookBack}`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/terugkijken/:lookBack/dag",
    address: ({ walkedPath, followed }) => `${walkedPath}/terugkijken/${followed.planned}/dag`,
    as: "coordinator",
  },
  { route: "/team/trajecten/:path/afronden", address: ({ walkedPath }) => `${walkedPath}/afronden`, as: "coordinator" },
  {
    route: "/team/trajecten/:path/afronden/verslag/persoon",
    address: ({ walkedPath }) => `${walkedPath}/afronden/verslag/persoon`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afronden/gebruiken",
    address: ({ walkedPath }) => `${walkedPath}/afronden/gebruiken`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afronden/blad",
    address: ({ walkedPath }) => `${walkedPath}/afronden/blad`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/afronden/verslag/ervaringsdeskundige",
    address: ({ walkedPath }) => `${walkedPath}/afronden/verslag/ervaringsdeskundige`,
    as: "coordinator",
  },
  {
    route: "/traject/:token",
    address: ({ supportPath }) => supportPath,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/eerder",
    address: ({ supportPath }) => `${supportPath}/eerder`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/blad",
    address: ({ supportPath }) => `${supportPath}/blad`,
    as: "visitor",
  },
  {
    route: "/traject/:token/alles",
    address: ({ supportPath }) => `${supportPath}/alles`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/schrijf/:domain",
    address: ({ supportPath }) => `${supportPath}/schrijf/travel`,
    as: "visitor",
  },
  {
    route: "/traject/:token/schrijf/:domain/:column",
    address: ({ supportPath }) => `${supportPath}/schrijf/going-along/wish`,
    as: "visitor",
  },
  {
    route: "/traject/:token/alleen-wij",
    address: ({ supportPath }) => `${supportPath}/alleen-wij`,
    as: "visitor",
    template: true,
  },
  {
    route: "/traject/:token/wie-las-mee",
    address: ({ supportPath }) => `${supportPath}/wie-las-mee`,
    as: "visitor",
  },
  {
    route: "/traject/:token/meenemen",
    address: ({ supportPath }) => `${supportPath}/meenemen`,
    as: "visitor",
  },
  {
    route: "/traject/:token/wissen",
    address: ({ supportPath }) => `${supportPath}/wissen`,
    as: "visitor",
    template: true,
  },
  {
    route: "/mijn-plek/traject/:path",
    address: ({ ownPath }) => ownPath,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path",
    address: ({ walkedPath }) => walkedPath,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/trajecten/:path/eerder",
    address: ({ walkedPath }) => `${walkedPath}/eerder`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/blad",
    address: ({ walkedPath }) => `${walkedPath}/blad`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/alles",
    address: ({ walkedPath }) => `${walkedPath}/alles`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/schrijf/:domain",
    address: ({ walkedPath }) => `${walkedPath}/schrijf/travel`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/schrijf/:domain/:column",
    address: ({ walkedPath }) => `${walkedPath}/schrijf/going-along/wish`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/woorden",
    address: ({ walkedPath }) => `${walkedPath}/woorden`,
    as: "coordinator",
    template: true,
  },
  { route: "/vraag", address: "/vraag", as: "visitor", template: true },
  { route: "/vraag", address: "/en/vraag?soort=buddy", as: "visitor" },
  { route: "/vraag/naasten", address: "/vraag/naasten", as: "visitor" },
  { route: "/vraag/soort/:kind", address: "/vraag/soort/respite", as: "visitor" },
  { route: "/vraag/code", address: "/vraag/code", as: "visitor" },
  { route: "/vraag/:token", address: ({ supportRequest }) => supportRequest, as: "visitor", template: true },
  {
    route: "/vraag/:token/aanpassen",
    address: ({ supportRequest }) => `${supportRequest}/aanpassen`,
    as: "visitor",
  },
  {
    route: "/mijn-plek/vraag/:id",
    address: ({ supportRequestId }) => `/mijn-plek/vraag/${supportRequestId}`,
    as: "coordinator",
  },
  { route: "/team/vraag", address: "/team/vraag", as: "coordinator", template: true },
  { route: "/team/vragen", address: "/team/vragen", as: "coordinator" },
  {
    route: "/team/vragen/:id",
    address: ({ requestForTeam }) => `/team/vragen/${requestForTeam}`,
    as: "coordinator",
  },
  { route: "/vraag/zo-kiezen-we", address: "/vraag/zo-kiezen-we", as: "visitor", template: true },
  { route: "/vraag/zo-kiezen-we", address: "/en/vraag/zo-kiezen-we", as: "visitor" },
  { route: "/team/wie-ik-ben", address: "/team/wie-ik-ben", as: "coordinator", template: true },
  { route: "/team/traject-vragen", address: "/team/traject-vragen", as: "coordinator" },
  {
    route: "/team/traject-vragen/:match",
    address: ({ askedMatch }) => `/team/traject-vragen/${askedMatch}`,
    as: "coordinator",
    template: true,
  },
  { route: "/spreekuur", address: "/spreekuur", as: "visitor", template: true },
  { route: "/spreekuur", address: "/en/spreekuur", as: "visitor" },
  { route: "/team/spreekuur", address: "/team/spreekuur", as: "coordinator", template: true },
  {
    route: "/team/spreekuur/:activity",
    address: ({ walkInHour }) => `/team/spreekuur/${walkInHour}`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/spreekuur/tellen", address: "/team/spreekuur/tellen", as: "coordinator", template: true },
  {
    route: "/team/spreekuur/tellen/:id",
    address: ({ walkInDate }) => `/team/spreekuur/tellen/${walkInDate}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/spreekuur/tellen/elders",
    address: "/en/team/spreekuur/tellen/elders?way=outreach&day=2026-11-24&neighbourhood=Oost",
    as: "coordinator",
  },
  { route: "/team/spreekuur/cijfers", address: "/team/spreekuur/cijfers?jaar=2025", as: "coordinator", template: true },
  {
    route: "/traject/:token/delen",
    address: ({ supportPath }) => `${supportPath}/delen`,
    as: "visitor",
  },
  {
    route: "/traject/:token/delen/:share",
    address: ({ besideGuestShare }) => besideGuestShare,
    as: "visitor",
  },
  {
    route: "/traject/:token/ander-mens",
    address: ({ supportPath }) => `/en${supportPath}/ander-mens`,
    as: "visitor",
  },
  {
    route: "/traject/:token/samen-overleggen",
    address: ({ supportPath }) => `/en${supportPath}/samen-overleggen`,
    as: "visitor",
  },
  { route: "/gedeeld/:token", address: ({ besideShared }) => besideShared, as: "visitor", template: true },
  {
    route: "/team/trajecten/:path/samen-overleggen",
    address: ({ besideWalked }) => `/en/team/trajecten/${besideWalked}/samen-overleggen`,
    as: "coordinator",
  },
  {
    route: "/team/trajecten/:path/overdragen",
    address: ({ besideWalked }) => `/team/trajecten/${besideWalked}/overdragen`,
    as: "coordinator",
  },
  {
    route: "/team/iemand-anders/:path",
    address: ({ besideWalked }) => `/team/iemand-anders/${besideWalked}`,
    as: "coordinator",
  },
  { route: "/team/meelopen", address: "/team/meelopen", as: "coordinator", template: true },
  { route: "/team/voor-mezelf", address: "/team/voor-mezelf", as: "coordinator", template: true },
  { route: "/team/zorg-om-iemand", address: "/team/zorg-om-iemand", as: "coordinator", template: true },
  { route: "/team/verschil", address: "/team/verschil", as: "coordinator", template: true },
  { route: "/team/samen-overleggen", address: "/team/samen-overleggen", as: "coordinator", template: true },
  {
    route: "/team/samen-overleggen/:id",
    address: ({ roundTable }) => `/team/samen-overleggen/${roundTable}`,
    as: "coordinator",
    template: true,
  },
  { route: "/regio/beeld", address: "/regio/beeld", as: "visitor", template: true },
  { route: "/regio/blad", address: "/regio/blad", as: "visitor", template: true },
  { route: "/regio/blad", address: "/en/regio/blad?gemeente=GM0479", as: "visitor" },
  { route: "/regio/papier", address: "/regio/papier", as: "visitor" },
  { route: "/regio/papier/:code", address: "/regio/papier/individual-support", as: "visitor", template: true },
  { route: "/regio/uitgangspunten", address: "/regio/uitgangspunten", as: "visitor", template: true },
  { route: "/regio/meedoen", address: "/regio/meedoen", as: "visitor", template: true },
  { route: "/regio/meedoen/:code", address: ({ meetingCode }) => `/regio/meedoen/${meetingCode}`, as: "visitor" },
  { route: "/regio/meedoen/:code", address: "/regio/meedoen/een-twee-drie", as: "visitor", status: 404 },
  {
    route: "/regio/meedoen/:code/:block",
    address: ({ meetingCode }) => `/regio/meedoen/${meetingCode}/social-participation`,
    as: "visitor",
    template: true,
  },
  {
    route: "/regio/bijhouden/:token/gemeente",
    address: ({ keeperLink }) => `${onTheMap(keeperLink)}/gemeente`,
    as: "visitor",
    template: true,
  },
  { route: "/team/regio/beginnen", address: "/team/regio/beginnen", as: "coordinator", template: true },
  { route: "/team/regio/beginnen/andere", address: "/team/regio/beginnen/andere", as: "coordinator", template: true },
  { route: "/team/regio/beginnen/buurten", address: "/team/regio/beginnen/buurten", as: "coordinator" },
  {
    route: "/team/regio/beginnen/buurten/in/:code",
    address: "/team/regio/beginnen/buurten/in/GM0479",
    as: "coordinator",
  },
  {
    route: "/team/regio/beginnen/buurten/:id",
    address: ({ neighbourhoodId }) => `/team/regio/beginnen/buurten/${neighbourhoodId}`,
    as: "coordinator",
  },
  { route: "/team/regio/bijeenkomsten", address: "/team/regio/bijeenkomsten", as: "coordinator" },
  { route: "/team/regio/bijeenkomsten/nieuw", address: "/team/regio/bijeenkomsten/nieuw", as: "coordinator" },
  {
    route: "/team/regio/bijeenkomsten/:id",
    address: ({ regionMeetingId }) => `/team/regio/bijeenkomsten/${regionMeetingId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/regio/bijeenkomsten/:id/wijzigen",
    address: ({ regionMeetingId }) => `/team/regio/bijeenkomsten/${regionMeetingId}/wijzigen`,
    as: "coordinator",
  },
  { route: "/team/regio/doorlopen", address: "/team/regio/doorlopen", as: "coordinator", template: true },
  {
    route: "/team/regio/doorlopen/:block/:step",
    address: "/team/regio/doorlopen/social-participation/wat-is-er",
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/regio/doorlopen/:block/:step",
    address: "/en/team/regio/doorlopen/family-support/wie-weet-iets",
    as: "coordinator",
  },
  { route: "/team/regio/gemeenten", address: "/team/regio/gemeenten", as: "coordinator" },
  {
    route: "/team/regio/gemeenten/:code",
    address: "/team/regio/gemeenten/GM0479?zoek=tafel",
    as: "coordinator",
    template: true,
  },
  { route: "/regio/toen-en-nu", address: "/regio/toen-en-nu", as: "visitor", template: true },
  {
    route: "/regio/toen-en-nu",
    address: "/en/regio/toen-en-nu?van=2026-11-01&tot=2026-11-24&gemeente=GM0479",
    as: "visitor",
  },
  {
    route: "/regio/bijhouden/:token",
    address: ({ keeperLink }) => onTheMap(keeperLink),
    as: "visitor",
    template: true,
  },
  {
    route: "/regio/bijhouden/:token/zeggen",
    address: ({ keeperLink }) => `/en${onTheMap(keeperLink)}/zeggen?plaats=GM0479&activiteit=drop-in`,
    as: "visitor",
    template: true,
  },
  {
    route: "/regio/bijhouden/:token/dubbel/:id",
    address: ({ keeperLink, doubleId }) => `${onTheMap(keeperLink)}/dubbel/${doubleId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/regio/bijhouden/:token/afspraken/:id",
    address: ({ keeperLink, commitmentId }) => `${onTheMap(keeperLink)}/afspraken/${commitmentId}`,
    as: "visitor",
  },
  { route: "/samenwerken", address: "/samenwerken", as: "visitor", template: true },
  {
    route: "/samenwerken/convenant/:id",
    address: ({ covenantId }) => `/samenwerken/convenant/${covenantId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/convenant/:id",
    address: ({ covenantId }) => `/en/samenwerken/convenant/${covenantId}?versie=1`,
    as: "visitor",
    shows: "as it was",
  },
  { route: "/samenwerken/overleggen", address: "/samenwerken/overleggen", as: "visitor", template: true },
  { route: "/samenwerken/bezoeken", address: "/samenwerken/bezoeken", as: "visitor" },
  { route: "/samenwerken/verwijzen", address: "/samenwerken/verwijzen", as: "visitor", template: true },
  {
    route: "/samenwerken/ervaringsdeskundige",
    address: "/samenwerken/ervaringsdeskundige",
    as: "visitor",
    template: true,
  },
  { route: "/samenwerken/ervaringsdeskundige", address: "/en/samenwerken/ervaringsdeskundige", as: "visitor" },
  {
    route: "/samenwerken/peiling/:id",
    address: ({ pollId }) => `/samenwerken/peiling/${pollId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/namens/:token",
    address: ({ keeperLink }) => behind(keeperLink),
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/namens/:token/convenanten/:id",
    address: ({ keeperLink, covenantId }) => `${behind(keeperLink)}/convenanten/${covenantId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/namens/:token/bijeenkomsten/:id",
    address: ({ keeperLink, meetingId }) => `${behind(keeperLink)}/bijeenkomsten/${meetingId}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/namens/:token/acties/:id",
    address: ({ keeperLink, tableActionId }) => `${behind(keeperLink)}/acties/${tableActionId}`,
    as: "visitor",
  },
  {
    route: "/samenwerken/namens/:token/bezoeken",
    address: ({ keeperLink }) => `${behind(keeperLink)}/bezoeken`,
    as: "visitor",
    template: true,
  },
  {
    route: "/samenwerken/namens/:token/verwijzen",
    address: ({ keeperLink }) => `/en${behind(keeperLink)}/verwijzen`,
    as: "visitor",
  },
  { route: "/team/samenwerken", address: "/team/samenwerken", as: "coordinator", template: true },
  {
    route: "/team/samenwerken/convenanten/nieuw",
    address: "/team/samenwerken/convenanten/nieuw",
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/samenwerken/convenanten/:id",
    address: ({ covenantId }) => `/team/samenwerken/convenanten/${covenantId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/samenwerken/convenanten/:id/tekst",
    address: ({ covenantId }) => `/team/samenwerken/convenanten/${covenantId}/tekst`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/convenanten/:id/versie",
    address: ({ covenantId }) => `/team/samenwerken/convenanten/${covenantId}/versie`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/convenanten/:id/partijen/:party",
    address: ({ covenantId, partyId }) => `/team/samenwerken/convenanten/${covenantId}/partijen/${partyId}`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/samenwerken/overleggen/nieuw", address: "/team/samenwerken/overleggen/nieuw", as: "coordinator" },
  {
    route: "/team/samenwerken/overleggen/:id",
    address: ({ tableId }) => `/team/samenwerken/overleggen/${tableId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/samenwerken/overleggen/:id/wijzigen",
    address: ({ tableId }) => `/team/samenwerken/overleggen/${tableId}/wijzigen`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/overleggen/:id/bijeenkomst",
    address: ({ tableId }) => `/team/samenwerken/overleggen/${tableId}/bijeenkomst`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/bijeenkomsten/:id",
    address: ({ meetingId }) => `/team/samenwerken/bijeenkomsten/${meetingId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/samenwerken/bijeenkomsten/:id/wijzigen",
    address: ({ meetingId }) => `/team/samenwerken/bijeenkomsten/${meetingId}/wijzigen`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/acties/:id",
    address: ({ tableActionId }) => `/team/samenwerken/acties/${tableActionId}`,
    as: "coordinator",
  },
  { route: "/team/samenwerken/bezoeken", address: "/team/samenwerken/bezoeken", as: "coordinator", template: true },
  {
    route: "/team/samenwerken/bezoeken/:id",
    address: ({ mutualVisitId }) => `/team/samenwerken/bezoeken/${mutualVisitId}`,
    as: "coordinator",
  },
  { route: "/team/samenwerken/verwijzen", address: "/en/team/samenwerken/verwijzen", as: "coordinator" },
  {
    route: "/team/samenwerken/verwijzen/:id",
    address: ({ referralWayId }) => `/team/samenwerken/verwijzen/${referralWayId}`,
    as: "coordinator",
  },
  {
    route: "/team/samenwerken/ervaringsdeskundige",
    address: "/team/samenwerken/ervaringsdeskundige",
    as: "coordinator",
  },
  { route: "/team/samenwerken/peilingen", address: "/team/samenwerken/peilingen", as: "coordinator" },
  {
    route: "/team/samenwerken/peilingen/:id",
    address: ({ pollId }) => `/team/samenwerken/peilingen/${pollId}`,
    as: "coordinator",
    template: true,
  },
  { route: "/kwartier", address: "/kwartier", as: "visitor", template: true },
  { route: "/team/kwartier", address: "/team/kwartier", as: "coordinator", template: true },
  { route: "/team/kwartier/nieuw", address: "/team/kwartier/nieuw", as: "coordinator" },
  {
    route: "/team/kwartier/:id",
    address: ({ outsidePlaceId }) => `/team/kwartier/${outsidePlaceId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/kwartier/:id/gegevens",
    address: ({ outsidePlaceId }) => `/team/kwartier/${outsidePlaceId}/gegevens`,
    as: "coordinator",
  },
  {
    route: "/team/kwartier/stappen/:id",
    address: ({ placeVisitId }) => `/team/kwartier/stappen/${placeVisitId}`,
    as: "coordinator",
  },
  { route: "/team/regio", address: "/team/regio", as: "coordinator", template: true },
  { route: "/team/regio/zeggen", address: "/team/regio/zeggen", as: "coordinator" },
  {
    route: "/team/regio/zeggen",
    address: "/en/team/regio/zeggen?gedaan&plaats=GM0479&activiteit=drop-in",
    as: "coordinator",
    shows: "said",
  },
  { route: "/team/regio/dubbel/:id", address: ({ doubleId }) => `/team/regio/dubbel/${doubleId}`, as: "coordinator" },
  { route: "/team/regio/afspraken/nieuw", address: "/team/regio/afspraken/nieuw", as: "coordinator", template: true },
  {
    route: "/team/regio/afspraken/:id",
    address: ({ commitmentId }) => `/team/regio/afspraken/${commitmentId}`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/steun/cijfers", address: "/team/steun/cijfers", as: "coordinator", template: true },
  { route: "/team/wegwijzer", address: "/team/wegwijzer", as: "coordinator", template: true },
  { route: "/team/wegwijzer", address: "/en/team/wegwijzer?woorden=eten", as: "coordinator", shows: "found" },
  { route: "/team/wegwijzer/bronnen", address: "/team/wegwijzer/bronnen", as: "coordinator" },
  { route: "/team/wegwijzer/bronnen/nieuw", address: "/team/wegwijzer/bronnen/nieuw", as: "coordinator" },
  { route: "/team/wegwijzer/bronnen/bestand", address: "/team/wegwijzer/bronnen/bestand", as: "coordinator" },
  {
    route: "/team/wegwijzer/bronnen/bestand/:id",
    address: ({ uploadId }) => `/team/wegwijzer/bronnen/bestand/${uploadId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/bronnen/:id",
    address: ({ directorySourceId }) => `/team/wegwijzer/bronnen/${directorySourceId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/bronnen/:id/einde",
    address: ({ directorySourceId }) => `/team/wegwijzer/bronnen/${directorySourceId}/einde`,
    as: "coordinator",
  },
  {
    route: "/team/wegwijzer/bronnen/:id/verbeteringen",
    address: ({ directorySourceId }) => `/team/wegwijzer/bronnen/${directorySourceId}/verbeteringen`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/wegwijzer/regels", address: "/team/wegwijzer/regels", as: "coordinator" },
  {
    route: "/team/wegwijzer/wijzigingen/:id",
    address: ({ changeId }) => `/team/wegwijzer/wijzigingen/${changeId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/opmerkingen/:id",
    address: ({ remarkId }) => `/team/wegwijzer/opmerkingen/${remarkId}`,
    as: "coordinator",
  },
  { route: "/team/wegwijzer/organisaties/nieuw", address: "/team/wegwijzer/organisaties/nieuw", as: "coordinator" },
  {
    route: "/team/wegwijzer/organisaties/:id",
    address: ({ organizationId }) => `/team/wegwijzer/organisaties/${organizationId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/organisaties/:id/gegevens",
    address: ({ organizationId }) => `/team/wegwijzer/organisaties/${organizationId}/gegevens`,
    as: "coordinator",
  },
  {
    route: "/team/wegwijzer/organisaties/:id/nieuw",
    address: ({ organizationId }) => `/team/wegwijzer/organisaties/${organizationId}/nieuw`,
    as: "coordinator",
  },
  {
    route: "/team/wegwijzer/hulp/:id",
    address: ({ keptId }) => `/team/wegwijzer/hulp/${keptId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/hulp/:id/wijzigen",
    address: ({ keptId }) => `/en/team/wegwijzer/hulp/${keptId}/wijzigen`,
    as: "coordinator",
  },
  { route: "/team/wegwijzer/dubbel", address: "/team/wegwijzer/dubbel", as: "coordinator" },
  {
    route: "/team/wegwijzer/dubbel/organisaties/:id/:other",
    address: ({ organizationId, otherOrganizationId }) =>
      `/team/wegwijzer/dubbel/organisaties/${organizationId}/${otherOrganizationId}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/wegwijzer/dubbel/hulp/:id/:other",
    address: ({ keptId, otherKeptId }) => `/team/wegwijzer/dubbel/hulp/${keptId}/${otherKeptId}`,
    as: "coordinator",
  },
  { route: "/wegwijzer/kaart", address: "/wegwijzer/kaart", as: "visitor", template: true },
  { route: "/wegwijzer/downloads", address: "/wegwijzer/downloads", as: "visitor", template: true },
  { route: "/wegwijzer/downloads", address: "/en/wegwijzer/downloads?over=geld", as: "visitor" },
  { route: "/wegwijzer/insluiten", address: "/wegwijzer/insluiten", as: "visitor", template: true },
  { route: "/wegwijzer/insluiten", address: "/en/wegwijzer/insluiten?achtergrond=%23777777&over=geld", as: "visitor" },
  { route: "/wegwijzer/insluiten/lijst", address: "/wegwijzer/insluiten/lijst", as: "visitor", template: true },
  { route: "/api/v1", address: "/api/v1", as: "visitor", template: true },
  { route: "/api/v1", address: "/en/api/v1", as: "visitor" },
  {
    route: "/wegwijzer/kaart",
    address: "/en/wegwijzer/kaart?midden=52.44,4.83&zoom=12",
    as: "visitor",
    shows: "piece",
  },
  { route: "/:slug", address: "/over-ons", as: "visitor", template: true },
  { route: "/toegankelijkheid", address: "/toegankelijkheid", as: "visitor" },
  { route: "/toegankelijkheid", address: "/en/toegankelijkheid", as: "visitor" },
  { route: "/wat-wij-opschrijven", address: "/wat-wij-opschrijven", as: "visitor", template: true },
  { route: "/wat-wij-opschrijven/versie/:version", address: "/en/wat-wij-opschrijven/versie/1", as: "visitor" },
  { route: "/beheer/wat-wij-opschrijven", address: "/beheer/wat-wij-opschrijven", as: "coordinator" },
  { route: "/beheer/onderdelen", address: "/beheer/onderdelen", as: "coordinator" },
  { route: "/beheer/bewaren", address: "/beheer/bewaren", as: "coordinator" },
  { route: "/beheer/register", address: "/beheer/register", as: "coordinator", template: true },
  { route: "/mijn-plek/gegevens", address: "/mijn-plek/gegevens", as: "coordinator" },
  { route: "/mijn-plek/gegevens/wissen", address: "/mijn-plek/gegevens/wissen", as: "coordinator" },
  { route: "/a/:token/gegevens", address: ({ signUp }) => `${signUp}/gegevens`, as: "visitor" },
  { route: "/a/:token/gegevens/wissen", address: ({ signUp }) => `${signUp}/gegevens/wissen`, as: "visitor" },
  { route: "/bewijs/:number", address: `/bewijs/${receiptNumber}`, as: "visitor" },
  { route: "/inloggen", address: "/inloggen", as: "visitor" },
  { route: "/inloggen/:token", address: ({ signIn }) => signIn, as: "visitor" },
  { route: "/mijn-plek", address: "/mijn-plek", as: "visitor" },
  { route: "/mijn-plek", address: "/mijn-plek", as: "coordinator", template: true, shows: "own" },
  { route: "/gedeeld/:id", address: "/gedeeld/7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b21", as: "visitor" },
  { route: "/verhalen", address: "/verhalen", as: "visitor", template: true },
  { route: "/verhalen", address: "/en/verhalen", as: "visitor" },
  { route: "/verhalen/:id", address: ({ story }) => `/verhalen/${story}`, as: "visitor", template: true },
  { route: "/mijn-plek/verhalen", address: "/mijn-plek/verhalen", as: "coordinator" },
  { route: "/team/verhalen", address: "/team/verhalen", as: "coordinator", template: true },
  { route: "/mijn-plek/kluis", address: "/mijn-plek/kluis", as: "visitor" },
  { route: "/mijn-plek/kluis/papier", address: "/mijn-plek/kluis/papier", as: "visitor" },
  { route: "/mijn-plek/kluis/papier/:tool", address: "/mijn-plek/kluis/papier/talk", as: "visitor", template: true },
  { route: "/mijn-plek/kluis/papier/:tool", address: "/mijn-plek/kluis/papier/card", as: "visitor" },
  { route: "/mijn-plek/kluis/papier/:tool", address: "/en/mijn-plek/kluis/papier/wheel", as: "visitor" },
  { route: "/mijn-plek/kluis/papier/:tool", address: "/mijn-plek/kluis/papier/rights", as: "visitor" },
  { route: "/mijn-plek/maken", address: "/mijn-plek/maken", as: "visitor" },
  { route: "/mijn-plek/maken/:token", address: "/mijn-plek/maken/AAAA", as: "visitor" },
  { route: "/mijn-plek/begin", address: "/mijn-plek/begin", as: "coordinator" },
  { route: "/mijn-plek/berichten", address: "/mijn-plek/berichten", as: "coordinator" },
  { route: "/mijn-plek/onder-16", address: "/mijn-plek/onder-16", as: "visitor" },
  { route: "/inrichten/:token", address: "", as: "nobody yet" },
  { route: "/team", address: "/team", as: "coordinator", template: true },
  { route: "/team/programma", address: "/team/programma", as: "coordinator" },
  { route: "/team/programma/nieuw", address: "/team/programma/nieuw", as: "coordinator", template: true },
  { route: "/team/programma/:id", address: ({ activityId }) => `/team/programma/${activityId}`, as: "coordinator" },
  {
    route: "/team/programma/:id/beeld",
    address: ({ activityId }) => `/team/programma/${activityId}/beeld`,
    as: "coordinator",
  },
  {
    route: "/team/programma/:id/vertaling",
    address: ({ activityId }) => `/team/programma/${activityId}/vertaling`,
    as: "coordinator",
  },
  {
    route: "/team/programma/:id/vertaling/:taal",
    address: ({ activityId }) => `/team/programma/${activityId}/vertaling/ar`,
    as: "coordinator",
    template: true,
  },
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
  {
    route: "/team/programma/:id/kennismaken",
    address: ({ acquaintId }) => `/team/programma/${acquaintId}/kennismaken`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/mijn", address: "/team/mijn", as: "coordinator" },
  { route: "/team/mijn/agenda", address: "/team/mijn/agenda", as: "coordinator" },
  { route: "/team/programma/uitvoer", address: "/team/programma/uitvoer", as: "coordinator", template: true },
  {
    route: "/team/programma/:id/wie",
    address: ({ activityId }) => `/team/programma/${activityId}/wie`,
    as: "coordinator",
  },
  { route: "/team/aan-de-balie", address: "/team/aan-de-balie", as: "coordinator" },
  {
    route: "/team/programma/:id/datums/:date/aanmelding",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/${date}/aanmelding`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/aan-de-balie/briefje/:id", address: ({ slip }) => slip, as: "coordinator", template: true },
  { route: "/team/vandaag/wachten", address: "/team/vandaag/wachten", as: "coordinator", template: true },
  { route: "/team/vandaag/wachten/:id", address: ({ greeter }) => greeter, as: "coordinator" },
  {
    route: "/team/programma/:id/datums/nieuw",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/nieuw`,
    as: "coordinator",
  },
  {
    route: "/team/programma/:id/datums/:date/anders",
    address: ({ activityId }) => `/team/programma/${activityId}/datums/${date}/anders`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/bellen", address: "/team/bellen", as: "coordinator" },
  { route: "/team/bellen/weer", address: "/team/bellen/weer", as: "coordinator" },
  { route: "/team/toestemming", address: "/team/toestemming", as: "coordinator" },
  {
    route: "/team/toestemming",
    address: ({ slip }) => `/team/toestemming?aanmelding=${new URL(slip).pathname.split("/").at(-1)}`,
    as: "coordinator",
    shows: "words",
  },
  { route: "/team/toestemming/:id", address: ({ consentId }) => `/team/toestemming/${consentId}`, as: "coordinator" },
  { route: "/team/bevestigen", address: "/team/bevestigen", as: "coordinator" },
  {
    route: "/team/bevestigen/:id",
    address: ({ offerId }) => `/team/bevestigen/${offerId}`,
    as: "coordinator",
    template: true,
  },
  { route: "/team/voorstellen", address: "/team/voorstellen", as: "coordinator" },
  { route: "/team/voorstellen/partners", address: "/team/voorstellen/partners", as: "coordinator" },
  { route: "/team/voorstellen/:id", address: ({ proposal }) => proposal, as: "coordinator", template: true },
  { route: "/team/binnenhalen", address: "/team/binnenhalen", as: "coordinator" },
  { route: "/team/binnenhalen/:id", address: ({ agenda }) => agenda, as: "coordinator", template: true },
  { route: "/beheer/bronnen", address: "/beheer/bronnen", as: "coordinator" },
  { route: "/beheer/bronnen/nieuw", address: "/beheer/bronnen/nieuw", as: "coordinator", template: true },
  {
    route: "/beheer/bronnen/:id",
    address: ({ newSource }) => newSource,
    as: "coordinator",
    template: true,
    shows: "new",
  },
  {
    route: "/beheer/bronnen/:id",
    address: ({ sourceWithProblem }) => sourceWithProblem,
    as: "coordinator",
    shows: "problem",
  },
  {
    route: "/beheer/bronnen/:id/wijziging",
    address: ({ sourceWithProblem }) => `${sourceWithProblem}/wijziging`,
    as: "coordinator",
  },
  {
    route: "/beheer/bronnen/:id/verwijdering",
    address: ({ sourceWithProblem }) => `${sourceWithProblem}/verwijdering`,
    as: "coordinator",
  },
  { route: "/beheer/nieuws", address: "/beheer/nieuws", as: "coordinator" },
  { route: "/beheer/nieuws/nieuw", address: "/beheer/nieuws/nieuw", as: "coordinator" },
  { route: "/beheer/nieuws/:id", address: ({ news }) => news, as: "coordinator", template: true },
  { route: "/nieuws", address: "/nieuws", as: "visitor", template: true },
  { route: "/nieuws/:slug", address: "/nieuws/de-koelkast", as: "visitor" },
  { route: "/nieuws/:slug", address: "/en/nieuws/de-koelkast", as: "visitor" },
  { route: "/scherm", address: "/scherm", as: "visitor", template: true },
  { route: "/scherm", address: "/en/scherm?ruimte=de-keuken&donker", as: "visitor" },
  { route: "/beheer/scherm", address: "/beheer/scherm", as: "coordinator" },
  { route: "/beheer/zoekwoorden", address: "/beheer/zoekwoorden?probeer=blut", as: "coordinator", template: true },
  { route: "/team/mensen", address: "/team/mensen", as: "coordinator" },
  { route: "/team/contacten", address: "/team/contacten", as: "coordinator" },
  { route: "/team/taken", address: "/team/taken", as: "coordinator" },
  { route: "/team/in-beeld", address: "/team/in-beeld", as: "coordinator", template: true },
  { route: "/mijn-plek/rollen", address: "/mijn-plek/rollen", as: "coordinator" },
  { route: "/beheer", address: "/beheer", as: "coordinator" },
  { route: "/beheer/installatie", address: "/beheer/installatie", as: "coordinator" },
  { route: "/beheer/ruimte", address: "/beheer/ruimte", as: "coordinator" },
  { route: "/beheer/talen", address: "/beheer/talen", as: "coordinator" },
  { route: "/beheer/huisstijl", address: "/beheer/huisstijl", as: "coordinator" },
  { route: "/team/huis/voorpagina", address: "/team/huis/voorpagina", as: "coordinator" },
  { route: "/team/huis/voorpagina/beeld", address: "/team/huis/voorpagina/beeld", as: "coordinator" },
  { route: "/team/huis/openingstijden", address: "/team/huis/openingstijden", as: "coordinator" },
  { route: "/team/huis/dichte-dagen", address: "/team/huis/dichte-dagen", as: "coordinator" },
  { route: "/team/huis/partners", address: "/team/huis/partners", as: "coordinator" },
  {
    route: "/team/huis/partners/:id",
    address: ({ partnerId }) => `/team/huis/partners/${partnerId}`,
    as: "coordinator",
  },
  { route: "/team/berichten", address: "/team/berichten", as: "coordinator" },
  { route: "/beheer/mail", address: "/beheer/mail", as: "coordinator" },
  { route: "/team/paginas", address: "/team/paginas", as: "coordinator" },
  { route: "/team/paginas/:slug", address: "/team/paginas/over-ons", as: "coordinator" },
  { route: "/team/paginas/:slug/verwijdering", address: "/team/paginas/huisregels/verwijdering", as: "coordinator" },
  { route: "/team/toestellen", address: "/team/toestellen", as: "coordinator" },
  { route: "/inloggen/nog-een-stap", address: "/inloggen/nog-een-stap", as: "coordinator" },
  { route: "/inloggen/blad", address: "/inloggen/blad", as: "visitor" },
  { route: "/inloggen/blad/:code", address: "/inloggen/blad/CDFHJKMN", as: "visitor" },
  { route: "/mijn-plek/beveiliging", address: "/mijn-plek/beveiliging", as: "coordinator" },
  { route: "/mijn-plek/beveiliging/app", address: "/mijn-plek/beveiliging/app", as: "coordinator" },
  { route: "/mijn-plek/toestellen", address: "/en/mijn-plek/toestellen", as: "coordinator" },
  { route: "/team/codekaart/:personId", address: ({ hostId }) => `/team/codekaart/${hostId}`, as: "coordinator" },
  { route: "/team/deurtoestel", address: "/team/deurtoestel", as: "coordinator" },
  { route: "/deur", address: "/deur", as: "visitor", status: 404 },
  { route: "/deur/vandaag", address: "/deur/vandaag", as: "visitor", status: 404 },
  { route: "/mijn-plek/wie-las-mee", address: "/mijn-plek/wie-las-mee", as: "coordinator" },
  { route: "/team/nood", address: "/team/nood", as: "coordinator" },
  {
    route: "/team/nood/bereiken/:id",
    address: ({ slip }) => slip.replace("aan-de-balie/briefje", "nood/bereiken"),
    as: "coordinator",
  },
  { route: "/niet-goed-gegaan", address: "/niet-goed-gegaan", as: "visitor", template: true },
  { route: "/niet-goed-gegaan/:token", address: ({ concern }) => concern, as: "visitor" },
  { route: "/vertrouwenspersoon/:token", address: "/vertrouwenspersoon/AAAA", as: "visitor", status: 404 },
  { route: "/huisafspraken", address: "/huisafspraken", as: "visitor" },
  { route: "/team/niet-goed-gegaan", address: "/team/niet-goed-gegaan", as: "coordinator" },
  {
    route: "/team/niet-goed-gegaan/:id",
    address: ({ concernToRead }) => concernToRead,
    as: "coordinator",
    template: true,
  },
  { route: "/team/als-het-spannend-is", address: "/team/als-het-spannend-is", as: "coordinator", template: true },
  { route: "/team/tijdelijk-niet", address: "/team/tijdelijk-niet", as: "coordinator" },
  { route: "/team/tijdelijk-niet/:id", address: ({ temporaryNo }) => temporaryNo, as: "coordinator" },
  { route: "/team/vrijgeven", address: "/team/vrijgeven", as: "coordinator", template: true },
  { route: "/team/vrijgeven/nieuw", address: "/en/team/vrijgeven/nieuw", as: "coordinator" },
  { route: "/team/vrijgeven/:id", address: ({ release }) => release, as: "coordinator", template: true },
  { route: "/team/vrijgeven/:id", address: ({ released }) => released, as: "coordinator", shows: "released" },
  { route: "/team/vrijgeven/:id/gegevens", address: ({ release }) => `${release}/gegevens`, as: "coordinator" },
  { route: "/team/vrijgeven/:id/stuk", address: ({ release }) => `${release}/stuk`, as: "coordinator" },
  { route: "/team/vrijgeven/:id/stuk/:part", address: ({ releasePart }) => releasePart, as: "coordinator" },
  { route: "/team/vrijgeven/:id/gezegd/:word", address: ({ releaseWord }) => releaseWord, as: "coordinator" },
  { route: "/team/vrijgeven/:id/geven", address: ({ released }) => `${released}/geven`, as: "coordinator" },
  { route: "/team/vrijgeven/:id/intrekken", address: ({ released }) => `${released}/intrekken`, as: "coordinator" },
  { route: "/mijn-plek/vrijgeven", address: "/mijn-plek/vrijgeven", as: "coordinator" },
  {
    route: "/mijn-plek/vrijgeven/:id",
    address: ({ releaseToRead }) => `/mijn-plek/vrijgeven/${releaseToRead}`,
    as: "coordinator",
  },
  { route: "/vrijgeven/:token", address: ({ releaseDoor }) => releaseDoor, as: "visitor" },
  { route: "/vrijgeven/:token", address: "/vrijgeven/AAAA", as: "visitor", status: 404 },
  {
    route: "/vrijgeven/:token/:id",
    address: ({ releaseDoor, releaseToRead }) => `${releaseDoor}/${releaseToRead}`,
    as: "visitor",
    template: true,
  },
  { route: "/vrijgegeven/:token", address: ({ releaseLink }) => releaseLink, as: "visitor", template: true },
  { route: "/beheer/als-het-schuurt", address: "/beheer/als-het-schuurt", as: "coordinator" },
  {
    route: "/beheer/als-het-schuurt/huisafspraken",
    address: "/beheer/als-het-schuurt/huisafspraken",
    as: "coordinator",
  },
  { route: "/doen-we-dat-echt", address: "/doen-we-dat-echt", as: "visitor", template: true },
  { route: "/doen-we-dat-echt", address: "/en/doen-we-dat-echt", as: "visitor" },
  { route: "/doen-we-dat-echt/beginnen", address: "/doen-we-dat-echt/beginnen", as: "visitor" },
  {
    route: "/doen-we-dat-echt/:id",
    address: ({ openRound }) => `/doen-we-dat-echt/${openRound}`,
    as: "visitor",
    template: true,
  },
  {
    route: "/doen-we-dat-echt/:id/papier",
    address: ({ openRound }) => `/doen-we-dat-echt/${openRound}/papier`,
    as: "visitor",
    template: true,
  },
  {
    route: "/doen-we-dat-echt/:id/verstuurd",
    address: ({ openRound }) => `/doen-we-dat-echt/${openRound}/verstuurd`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/:id/uitkomst",
    address: ({ closedRound }) => `/doen-we-dat-echt/${closedRound}/uitkomst`,
    as: "visitor",
    template: true,
  },
  {
    route: "/doen-we-dat-echt/:id/gespreksblad",
    address: ({ closedRound }) => `/doen-we-dat-echt/${closedRound}/gespreksblad`,
    as: "visitor",
    template: true,
  },
  { route: "/doen-we-dat-echt/organisator/:token", address: ({ organizer }) => `${organizer}`, as: "visitor" },
  {
    route: "/doen-we-dat-echt/organisator/:token/ronde",
    address: ({ organizer }) => `${organizer}/ronde`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/einde",
    address: ({ organizer }) => `${organizer}/einde`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id",
    address: ({ organizer, ownRound }) => `${organizer}/${ownRound}`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id",
    address: ({ organizer, ownOpenRound }) => `${organizer}/${ownOpenRound}`,
    as: "visitor",
    shows: "open",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id/overtypen",
    address: ({ organizer, ownOpenRound }) => `${organizer}/${ownOpenRound}/overtypen`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id/afzegging",
    address: ({ organizer, ownOpenRound }) => `${organizer}/${ownOpenRound}/afzegging`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id/gespreksblad",
    address: ({ organizer, ownRound }) => `${organizer}/${ownRound}/gespreksblad`,
    as: "visitor",
  },
  {
    route: "/doen-we-dat-echt/organisator/:token/:id/verhalen/:story",
    address: ({ organizer, ownRound, ownStory }) => `${organizer}/${ownRound}/verhalen/${ownStory}`,
    as: "visitor",
  },
  { route: "/team/doen-we-dat-echt", address: "/team/doen-we-dat-echt", as: "coordinator", template: true },
  { route: "/team/doen-we-dat-echt/ronde", address: "/team/doen-we-dat-echt/ronde", as: "coordinator" },
  { route: "/team/doen-we-dat-echt/zinnen", address: "/team/doen-we-dat-echt/zinnen", as: "coordinator" },
  {
    route: "/team/doen-we-dat-echt/zinnen/:code",
    address: "/team/doen-we-dat-echt/zinnen/peers-lead",
    as: "coordinator",
  },
  { route: "/team/doen-we-dat-echt/naast-elkaar", address: "/team/doen-we-dat-echt/naast-elkaar", as: "coordinator" },
  {
    route: "/team/doen-we-dat-echt/:id",
    address: ({ closedRound }) => `/team/doen-we-dat-echt/${closedRound}`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/doen-we-dat-echt/:id",
    address: ({ openRound }) => `/team/doen-we-dat-echt/${openRound}`,
    as: "coordinator",
    shows: "open",
  },
  {
    route: "/team/doen-we-dat-echt/:id/overtypen",
    address: ({ openRound }) => `/team/doen-we-dat-echt/${openRound}/overtypen`,
    as: "coordinator",
    template: true,
  },
  {
    route: "/team/doen-we-dat-echt/:id/afzegging",
    address: ({ openRound }) => `/team/doen-we-dat-echt/${openRound}/afzegging`,
    as: "coordinator",
  },
  {
    route: "/team/doen-we-dat-echt/:id/gespreksblad",
    address: ({ closedRound }) => `/team/doen-we-dat-echt/${closedRound}/gespreksblad`,
    as: "coordinator",
  },
  {
    route: "/team/doen-we-dat-echt/:id/verhalen/:story",
    address: ({ closedRound, roundStory }) => `/team/doen-we-dat-echt/${closedRound}/verhalen/${roundStory}`,
    as: "coordinator",
  },
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
  "/samenwerken/namens/:token/bijeenkomsten/:id/agenda.ics",
  "/team/samenwerken/bijeenkomsten/:id/agenda.ics",
  "/traject/:token/contacten/:contact/agenda.ics",
  "/traject/:token/afspraken/:commitment/agenda.ics",
  "/mijn-plek/traject/:path/contacten/:contact/agenda.ics",
  "/mijn-plek/traject/:path/afspraken/:commitment/agenda.ics",
  "/team/trajecten/:path/contacten/:contact/agenda.ics",
  "/team/trajecten/:path/afspraken/:commitment/agenda.ics",
  "/traject/:token/traject.html",
  "/traject/:token/traject.json",
  "/mijn-plek/traject/:path/traject.html",
  "/mijn-plek/traject/:path/traject.json",
  "/healthz",
  "/readyz",
  "/metrics",
  "/vandaag",
  "/vrijgegeven/:token/document",
  "/vrijgegeven/:token/tabel/:name",
  "/sitemap.xml",
  "/robots.txt",
  "/.well-known/security.txt",
  "/insluiten/kleuren.css",
  "/insluiten/vrijplaats-programma.js",
  "/programma/:slug/deel.png",
  "/programma/:slug/deel-code.png",
  "/nieuws.rss",
  "/programma.ics",
  "/programma.rss",
  "/programma.json",
  "/programma.csv",
  "/agenda/:token/agenda.ics",
  "/team/programma/uitvoer/programma.csv",
  "/team/programma/uitvoer/programma.ics",
  "/team/programma/uitvoer/programma.json",
  "/programma/papier/blad.pdf",
  "/programma/papier/blad.svg",
  "/programma/papier/druk.css",
  "/wegwijzer/kaart.css",
  "/wegwijzer.geojson",
  "/regio.csv",
  "/regio.xlsx",
  "/wegwijzer.csv",
  "/wegwijzer.xlsx",
  "/wegwijzer.hsds.zip",
  "/wegwijzer/insluiten/lijst.json",
  "/wegwijzer/insluiten/kleuren.css",
  "/wegwijzer/insluiten/vrijplaats-wegwijzer.js",
  "/api/hsds",
  "/api/hsds/",
  "/api/hsds/profile",
  "/api/hsds/openapi.json",
  "/api/hsds/services",
  "/api/hsds/services/:id",
  "/api/hsds/organizations",
  "/api/hsds/organizations/:id",
  "/api/hsds/service_at_locations",
  "/api/hsds/service_at_locations/:id",
  "/api/hsds/taxonomies",
  "/api/hsds/taxonomies/:id",
  "/api/hsds/taxonomy_terms",
  "/api/hsds/taxonomy_terms/:id",
  "/api/oruk",
  "/api/oruk/",
  "/api/oruk/profile",
  "/api/oruk/openapi.json",
  "/api/oruk/services",
  "/api/oruk/services/:id",
  "/api/oruk/organizations",
  "/api/oruk/organizations/:id",
  "/api/oruk/service_at_locations",
  "/api/oruk/service_at_locations/:id",
  "/api/oruk/taxonomies",
  "/api/oruk/taxonomies/:id",
  "/api/oruk/taxonomy_terms",
  "/api/oruk/taxonomy_terms/:id",
  "/api/v1/openapi.json",
  "/api/v1/entries",
  "/api/v1/entries/:id",
  "/api/v1/organizations",
  "/api/v1/organizations/:id",
  "/api/v1/checks",
  "/api/v1/terms",
  "/api/v1/municipalities",
  "/programma/papier/druk.js",
  "/programma/:slug/agenda.ics",
  "/a/:token/agenda.ics",
  "/a/:token/gegevens/gegevens.zip",
  "/mijn-plek/gegevens/gegevens.zip",
  "/mijn-plek/kluis/delen",
  "/mijn-plek/kluis/delen/:id/antwoorden",
  "/mijn-plek/kluis/verhalen",
  "/mijn-plek/kluis/werker.js",
  "/mijn-plek/kluis/eigenaar",
  "/mijn-plek/kluis/sleutels",
  "/mijn-plek/kluis/stukken",
  "/mijn-plek/kluis/stukken/:id/versies",
  "/mijn-plek/kluis/stukken/:id/versies/:version",
  "/bewijs/:number/bewijs.txt",
  "/team/binnenhalen/voorbeeld.csv",
  "/team/wegwijzer/bronnen/bestand/voorbeeld.csv",
  "/team/wegwijzer/bronnen/:id/verbeteringen.csv",
  "/team/wegwijzer/bronnen/:id/verbeteringen.json",
  "/team/spreekuur/cijfers.csv",
  "/team/steun/cijfers.csv",
  "/team/voor-mezelf/meenemen",
  "/team/huis", // leads on to /beheer
  "/beheer/huisstijl/proef.css",
  "/huisstijl/:name",
  "/beeld/:name",
];
