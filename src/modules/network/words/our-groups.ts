// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import { lazily } from "#platform/memory";
import { type Roots, rootsOf, wordsIn } from "#platform/search";

/** Words that mean nearly the same where people meet: Dutch, and then what an English reader types. */
const groups = {
  wandelen: "wandelen lopen ommetje rondje | walk walking hike",
  fietsen: "fietsen fiets | cycling bike",
  zwemmen: "zwemmen zwembad baantjes | swimming",
  sporten: "sporten bewegen fit gym oefeningen | exercise workout",
  voetbal: "voetbal | football soccer",
  ontspannen: "ontspannen rust rustig stilte mindfulness meditatie | meditation relax",
  yoga: "yoga rekken ademhaling | stretching",
  tekenen: "tekenen schilderen atelier | drawing painting",
  handwerk: "handwerken naaien naaimachine breien haken verstellen | sewing knitting",
  muziek: "muziek instrument gitaar piano trommel | music",
  zingen: "zingen koor liedjes | singing choir",
  schrijven: "schrijven dagboek gedicht poezie | writing poetry",
  lezen: "lezen boek boeken voorlezen | reading books",
  film: "film bioscoop | movie cinema",
  spel: "spel spelen spelletjes schaken dammen kaarten | games chess",
  tuin: "tuin tuinieren moestuin planten zaaien | gardening garden",
  repareren: "repareren reparatie kapot stuk repaircafe | repair fix",
  computer: "computer laptop internet digid smartphone telefoon mobiel | phone",
  koken: "koken keuken recept | cooking kitchen",
  eten: "eten maaltijd aanschuiven lunch diner | meal dinner food",
  soep: "soep | soup",
  ontbijt: "ontbijt ontbijten brunch | breakfast",
  koffie: "koffie thee | coffee tea",
  geld: "geldzorgen schulden schuld blut geld rekeningen financien armoede budget schuldhulp rondkomen deurwaarder incasso toeslagen uitkering bijstand | money debt",
  post: "post brief brieven formulier formulieren papieren papierwerk | letter letters form",
  werk: "werk baan solliciteren werkzoekend | job work",
  vrijwilliger: "vrijwilliger vrijwilligerswerk meehelpen gastheer gastvrouw | volunteer",
  taal: "taal taalles nederlands inburgering | dutch language",
  eenzaam: "eenzaam eenzaamheid alleen gezelschap | lonely alone loneliness",
  maatje: "maatje maatjes vriendschap vrienden | buddy friends",
  praten: "praten gesprek kletsen luisteren | talk talking",
  rouw: "rouw rouwen verlies gemis verdriet overleden | grief loss",
  drank: "drank alcohol drinken verslaving verslaafd nuchter | addiction sober",
  drugs: "drugs blowen cocaine wiet verslaving verslaafd | addiction",
  gokken: "gokken casino gokverslaving verslaafd | gambling",
  slapen: "slapen slaap slapeloos nacht wakker | sleep insomnia awake",
  angst: "angst bang paniek | anxiety fear",
  somber: "somber verdrietig depressief depressie | sad",
  herstel: "herstel herstellen | recovery",
  jongeren: "jongeren jong jongvolwassenen | youth young",
  ouderen: "ouderen senioren | elderly seniors",
  vrouwen: "vrouwen vrouw dames | women woman",
  mannen: "mannen man heren | men",
  familie: "familie naasten ouders mantelzorg mantelzorger partner | family carer",
  wonen: "woning wonen huisvesting huur huurhuis dak onderdak kamer | housing home rent",
  dakloos: "dakloos daklozen thuisloos straat slaapplek nachtopvang | homeless shelter",
  voedselbank: "voedselbank voedselpakket voedsel boodschappen eten | food foodbank",
  geweld: "geweld mishandeling ruzie bang slaan bedreigd onveilig veilig | violence abuse safe",
  nacht: "nacht nachts wakker | night awake",
  zorgen: "mantelzorg mantelzorger zorgen verzorgen respijt respijtzorg | carer caring",
  recht: "recht rechten advocaat juridisch rechtshulp bezwaar | law lawyer rights",
  huisarts: "huisarts dokter arts praktijkondersteuner | doctor",
  scheiden: "scheiden scheiding gescheiden | divorce",
  opvoeden: "opvoeden opvoeding opvoedhulp ouderschap | parenting",
  vluchteling:
    "vluchteling vluchtelingen asiel asielzoeker statushouder statushouders nieuwkomers | refugee refugees asylum",
  zelfdoding: "zelfmoord zelfdoding suicide doodgaan | suicidal",
  ggz: "ggz psycholoog psychiater therapie psychisch depressie | therapy psychologist mental",
  stress: "stress burnout overspannen | exhausted",
  ziek: "ziek ziekte kanker chronisch | ill illness",
  gehandicapt: "beperking handicap gehandicapt rolstoel | disabled disability",
  vervoer: "vervoer taxi rijden ophalen | transport ride",
  feest: "feest viering | party celebration",
};

export type OurGroup = { name: string; dutch: string[]; english: string[] };

export const ourGroups: readonly OurGroup[] = Object.entries(groups).map(([name, words]) => {
  const [dutch = "", english = ""] = words.split(" | ");
  return { name, dutch: dutch.split(" "), english: english.split(" ").filter(Boolean) };
});

const englishWords = new Set(ourGroups.flatMap(({ english }) => english));

/** Words that a reader of this language knows: nobody who reads Dutch is told that we looked for "soup" too. */
export function wordsToTell(words: readonly string[], language: Language): string[] {
  return language === "en" ? [...words] : words.filter((word) => !englishWords.has(word));
}

const rootsOfOurs = lazily(() =>
  ourGroups.map(({ name, dutch, english }) => ({ name, roots: [...dutch, ...english].map(rootsOf) })),
);

/** A group of words that a centre made; `replaces` names one of ours, which then no longer counts. */
export type OwnGroup = { replaces: string | null; words: string[] };

/** The groups that hold for a centre, ours and its own. */
export function groupsWith(own: readonly OwnGroup[]): (readonly Roots[])[] {
  const replaced = new Set(own.map(({ replaces }) => replaces));
  const ours = rootsOfOurs().flatMap(({ name, roots }) => (replaced.has(name) ? [] : [roots]));
  return [...ours, ...own.map(({ words }) => words.flatMap(wordsIn).map(rootsOf))];
}
