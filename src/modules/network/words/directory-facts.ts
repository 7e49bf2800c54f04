// SPDX-License-Identifier: EUPL-1.2
import { lazily } from "#platform/memory";
import type { OwnTaxonomy, TermCode } from "../terms/own-terms.ts";
import { freeWords, languageWords, readFacts, signLanguageWords } from "./typed-words.ts";

/** What people type when they mean what a term of ours says, or a language; Dutch and English. */
const typed: { [Taxonomy in OwnTaxonomy]: Partial<Record<TermCode<Taxonomy>, string>> } = {
  "way-in": {
    "walk-in": "inloop binnenlopen aanlopen spreekuur | walk-in",
    "call-first": "",
    appointment: "afspraak | appointment",
    referral: "verwijzing verwijsbrief | referral",
  },
  cost: { free: freeWords },
  audience: {
    children: "kinderen kind | children kids",
    young: "jongeren jongere jong jongvolwassenen tieners pubers | youth young teenagers",
    older: "ouderen oudere senioren | elderly seniors",
    parents: "ouders ouder vader moeder opvoeden opvoeding | parents parenting",
    "family-and-friends": "naasten naaste familie vrienden partner | relatives",
    women: "vrouwen vrouw meiden | women woman",
    men: "mannen man jongens | men",
    lgbti: "lhbti lhbt lhbtiq homo lesbisch lesbienne transgender trans queer | lgbt lgbti gay",
    newcomers:
      "nieuwkomers vluchtelingen vluchteling statushouders asiel asielzoeker inburgering migranten | refugees newcomers",
    homeless: "dakloos daklozen thuisloos zwerven straat | homeless",
    veterans: "veteranen veteraan | veterans",
    carers: "mantelzorg mantelzorger mantelzorgers | carers",
  },
  theme: {
    money: "geld schulden schuld geldzorgen rekeningen uitkering toeslagen budget financien | money debt benefits",
    home: "wonen woning huis huur huurhuis onderdak dak | housing home rent",
    work: "werk baan solliciteren werkloos | work job",
    company: "gezelschap alleen eenzaam eenzaamheid maatje contact | lonely company friends",
    listening: "luisteren luisterend praten gesprek | listening talk",
    night: "nacht nachts wakker | night awake",
    grief: "rouw rouwen verlies verdriet gemis overleden | grief loss",
    addiction: "verslaving verslaafd drank drinken alcohol drugs gokken gamen blowen | addiction drugs gambling",
    overwhelmed:
      "somber depressie angst paniek stress burnout overspannen psychisch ggz psycholoog | depression anxiety stress",
    safety: "veilig veiligheid geweld bang mishandeling slaan dreiging | safe violence abuse",
    family: "gezin thuis scheiding scheiden opvoeden relatie ruzie | family divorce",
    law: "recht rechten regels juridisch advocaat bezwaar | law legal rights lawyer",
    language: "taal taalles nederlands lezen schrijven | dutch language",
    food: "eten maaltijd voedselbank voedsel boodschappen | food meal",
    moving: "bewegen sport sporten wandelen fitness | exercise sport",
    making: "maken creatief knutselen hobby | crafts creative",
    learning: "leren cursus les opleiding | learning course",
    health: "gezond gezondheid gezonder leefstijl | health",
    "care-at-home": "thuiszorg huishouden schoonmaken verzorging | homecare",
  },
  access: {
    "step-free": "rolstoel rollator scootmobiel drempel drempelvrij | wheelchair",
    lift: "lift | elevator",
    "hearing-loop": "ringleiding slechthorend | hearing",
    "quiet-corner": "prikkelarm rustig | quiet",
    "assistance-dog": "hulphond | dog",
    parking: "parkeren | parking",
  },
};

/** By the code of ISO 639, in which Dutch sign language is dse. */
const languages = {
  ...languageWords,
  dse: signLanguageWords,
  pt: "portugees portuguese",
  ro: "roemeens romanian",
  bg: "bulgaars bulgarian",
  ru: "russisch russian",
  zh: "chinees chinese",
  ber: "berbers berber",
};

/** `fact` is how network.word has it. */
export const directoryFacts = lazily(() => readFacts({ ...typed, language: languages }));
