// SPDX-License-Identifier: EUPL-1.2

/** By theme: what services are called, and what they say of themselves. */
export const topics: Record<string, { kinds: string[]; sentences: string[] }> = {
  money: {
    kinds: ["Schuldhulp", "Inloop geldzorgen", "Budgetcursus", "Hulp bij toeslagen", "Geldmaatje"],
    sentences: ["Voor wie niet rondkomt of schulden heeft.", "Samen openen we de post en maken we een lijst."],
  },
  home: {
    kinds: ["Woonspreekuur", "Hulp bij dreigende uitzetting", "Woonbegeleiding", "Huurvragen"],
    sentences: ["Over huur, schimmel, buren en verhuizen.", "We bellen met je verhuurder als jij dat wilt."],
  },
  work: {
    kinds: ["Werkplek om te proberen", "Sollicitatiehulp", "Naar werk met een coach", "Vrijwilligerswerk zoeken"],
    sentences: ["Wat kun je, wat wil je en wat lukt nu.", "Je oefent een gesprek met een werkgever."],
  },
  company: {
    kinds: ["Maatje", "Inloop met koffie", "Buurthuiskamer", "Samen op stap", "Bezoekdienst"],
    sentences: ["Voor wie zich alleen voelt.", "Een praatje, een spel of alleen zitten."],
  },
  listening: {
    kinds: ["Luisterend oor", "Gesprek met een ervaringsdeskundige", "Lotgenotengroep", "Herstelgroep"],
    sentences: ["Iemand die luistert en geen haast heeft.", "Praten met mensen die het kennen."],
  },
  night: {
    kinds: ["Nachttelefoon", "Huiskamer in de nacht", "Nachtopvang", "Chat voor wie wakker ligt"],
    sentences: ["Ook als iedereen slaapt is er iemand wakker.", "Open tot diep in de nacht."],
  },
  grief: {
    kinds: ["Rouwcafé", "Rouwgroep", "Wandelen met verlies", "Rouw bij kinderen"],
    sentences: ["Als je iemand mist.", "Over afscheid, de leegte en weer verdergaan."],
  },
  addiction: {
    kinds: ["Zelfhulpgroep verslaving", "Inloop zonder drank", "Hulp bij gokken", "Stoppen met roken"],
    sentences: ["Voor wie wil stoppen of minderen met drank, drugs, pillen of gokken.", "Ook als het even misging."],
  },
  overwhelmed: {
    kinds: ["Time-outhuis", "Rust en adem", "Crisiskaart maken", "Hulp bij somberheid", "Omgaan met stress"],
    sentences: ["Als alles te veel is.", "Voor wie somber is, piekert of slecht slaapt."],
  },
  safety: {
    kinds: ["Veilig thuis", "Praten over geweld", "Weerbaarheid", "Vrouwenopvang"],
    sentences: ["Als je thuis niet veilig bent.", "We denken mee over een veilige plek."],
  },
  family: {
    kinds: ["Opvoedspreekuur", "Steun voor naasten", "Scheiden met kinderen", "Mantelzorgcafé", "Oudercafé"],
    sentences: ["Voor ouders, partners en wie voor een ander zorgt.", "Je bent niet de enige."],
  },
  law: {
    kinds: ["Juridisch spreekuur", "Rechtswinkel", "Hulp bij bezwaar", "Formulierenhulp", "Sociaal raadslieden"],
    sentences: ["Uitleg over je rechten, een brief of een besluit.", "We schrijven samen een bezwaar."],
  },
  language: {
    kinds: ["Taalcafé", "Nederlandse les", "Taalmaatje", "Beter lezen en schrijven"],
    sentences: ["Nederlands oefenen met koffie erbij.", "Voor wie beter wil leren lezen en schrijven."],
  },
  food: {
    kinds: ["Voedselbank", "Samen eten", "Buurtkeuken", "Maaltijd aan huis", "Gratis brood"],
    sentences: ["Een warme maaltijd aan een lange tafel.", "Eten voor wie weinig geld heeft."],
  },
  moving: {
    kinds: ["Wandelgroep", "Bewegen voor ouderen", "Fietsen in de buurt", "Zwemmen in een rustig uur"],
    sentences: ["Op je eigen tempo naar buiten.", "Bewegen zonder dat het een wedstrijd is."],
  },
  making: {
    kinds: ["Creatieve middag", "Repaircafé", "Schilderen", "Naaiclub", "Houtwerkplaats"],
    sentences: ["Met je handen werken, naast anderen.", "Neem mee wat kapot is, wij maken het samen."],
  },
  learning: {
    kinds: ["Computerhulp", "Herstelacademie", "Cursus zelfvertrouwen", "Digitaal spreekuur"],
    sentences: ["Leren van elkaar, zonder cijfers.", "Voor vragen over je telefoon, tablet of DigiD."],
  },
  health: {
    kinds: ["Praktijkondersteuner", "Gezond leven", "Wijkverpleging", "Diëtist in de buurt"],
    sentences: ["Over slapen, eten, pijn en pillen.", "Een gesprek van een halfuur in de praktijk."],
  },
  "care-at-home": {
    kinds: ["Thuiszorg", "Hulp in de huishouding", "Boodschappendienst", "Vervoer naar het ziekenhuis"],
    sentences: ["Hulp bij wassen, aankleden en het huis.", "Een vast gezicht aan de deur."],
  },
};

/** From what many say to what few say: the first stands in every other entry, the last in one of some hundreds. */
export const commonWords =
  "samen buurt welkom koffie gesprek tijd rustig vrijwilligers huis mensen hulp groep vragen week middag thuis leren luisteren wandelen ervaring aandacht plek tuin muziek brief kinderen keuken steun adem zorgen computer school formulier tempo dieren verhalen vertrouwen ritme licht water bos fiets naaien lezen schrijven spelen dansen zingen bakken kamer straat markt trein dokter rechter gemeente uitkering belasting verzekering telefoon reis".split(
    " ",
  );

/** Put together they are words that hardly anybody else uses. */
export const stems =
  "weduwen tuinders nachtvlinder havens molen klokken brieven pannen draden stenen wolken appel regenboog schaats trommel kaarten schaduw lantaarn zolder veer zand golven vuurtoren kruiden linden wilgen mussen egel otter zwaluw".split(
    " ",
  );
export const tails =
  "kring tafel uurtje wandeling ploeg cafe avond club atelier spreekuur bank hoek winkel pad school huis lijn dienst soep koor kas loods werf brug".split(
    " ",
  );
export const organizationKinds = [
  "Stichting",
  "Welzijn",
  "Buurthuis",
  "Vereniging",
  "Wijkteam",
  "Coöperatie",
  "Steunpunt",
];
