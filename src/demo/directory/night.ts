// SPDX-License-Identifier: EUPL-1.2
import type { DemoOrganization } from "./entry.ts";
import { dayAndNight, everyDay, weekly } from "./schedules.ts";

export const night: DemoOrganization[] = [
  {
    key: "night-lamp",
    name: "De Nachtlamp",
    description: "Voor wie ’s nachts wakker ligt en niet alleen wil zijn. Gemaakt door mensen die dat kennen.",
    email: "wakker@nachtlamp.example",
    website: "https://nachtlamp.example",
    phones: [{ number: "075 000 04 00", description: "Elke nacht van 22 tot 7 uur" }],
    funding: ["Gemeente Waterdam", "Leden en giften"],
    facts: { legal_status: "Vereniging", year_incorporated: 2017 },
    entries: [
      {
        key: "night-room",
        name: "Huiskamer in de nacht",
        description:
          "Een warme kamer met een lamp aan, een bank en thee. Je kunt praten, lezen of zwijgen. Er zijn altijd twee mensen die zelf ook slechte nachten hebben gehad.",
        way: ["walk-in"],
        cost: "free",
        themes: ["night", "listening", "overwhelmed"],
        blocks: ["social-participation/drop-in"],
        checkedWeeksAgo: 1,
        lookedBy: "visited",
        at: [
          {
            place: "nightLamp",
            schedules: [
              weekly("SU,MO,TU,WE,TH", "21:00-02:00"),
              weekly("FR,SA", "21:00-05:00", { notes: "In het weekend tot vijf uur" }),
            ],
            phones: [
              { number: "075 000 04 02", description: "Sta je voor de deur en durf je niet? Bel, dan komen we" },
            ],
          },
        ],
        languages: ["nl", "en"],
        facts: {
          application_process: "Loop binnen. De deur is open zolang de lamp brandt.",
          minimum_age: 16,
        },
      },
      {
        key: "night-line",
        name: "De wakkere lijn",
        description:
          "Een telefoon die ’s nachts opneemt. Je hoeft geen naam te zeggen. Wie luistert, heeft geen haast en belt niemand zonder dat jij het wilt.",
        way: ["walk-in"],
        cost: "free",
        themes: ["night", "listening", "overwhelmed", "grief"],
        checkedWeeksAgo: 1,
        lookedBy: "phoned",
        at: [
          {
            place: "nightChat",
            schedules: [weekly(everyDay, "22:00-01:00")],
            description: "Liever typen? Dat kan ook.",
          },
        ],
        schedules: [weekly(everyDay, "22:00-07:00", { attending_type: "Per telefoon" })],
        phones: [
          {
            number: "075 000 04 00",
            type: "voice",
            description: "Elke nacht van 22 tot 7 uur",
            languages: ["nl", "en"],
          },
          { number: "075 000 04 01", type: "text", description: "Sms of app" },
        ],
        languages: ["nl", "en"],
        facts: { application_process: "Bel. Je betaalt alleen wat je altijd betaalt om te bellen." },
      },
    ],
  },
  {
    key: "harbour",
    name: "Opvang De Haven",
    description: "Een bed, een douche en een ontbijt voor wie geen eigen plek heeft.",
    email: "dehaven@opvangwaterdam.example",
    website: "https://opvangwaterdam.example",
    phones: [{ number: "075 000 05 00", description: "Dag en nacht" }],
    entries: [
      {
        key: "night-shelter",
        name: "Een bed voor vannacht",
        description:
          "Je slaapt op een kamer met één of twee anderen. Er is soep, een douche en een kluis voor je spullen. Je hond mag mee.",
        way: ["walk-in", "call-first"],
        cost: "small-amount",
        themes: ["night", "home"],
        audience: ["homeless"],
        checkedWeeksAgo: 2,
        at: [{ place: "harbour", schedules: [weekly(everyDay, "17:00-09:00")] }],
        costs: [
          { option: "Eén nacht", currency: "EUR", amount: 5, amount_description: "met ontbijt" },
          { option: "Geen geld op zak", currency: "EUR", amount: 0, amount_description: "we regelen het later samen" },
        ],
        capacity: { unit: "bed", available: 3, maximum: 24, description: "Bedden die vandaag vrij zijn" },
        languages: ["nl", "en", "pl", "es"],
        facts: {
          minimum_age: 18,
          application_process: "Kom vanaf vijf uur langs of bel eerst of er plek is.",
          fees_description: "Vijf euro per nacht. Zonder geld ben je ook welkom.",
          alert: "Bij vorst is er voor iedereen een bed, ook als alles vol is.",
        },
      },
      {
        key: "day-shelter",
        name: "Douchen, wassen en ontbijten",
        description: "Een warme plek overdag. Met een wasmachine, een postadres en iemand die meedenkt over wonen.",
        way: ["walk-in"],
        cost: "free",
        themes: ["home", "food", "company"],
        audience: ["homeless"],
        checkedWeeksAgo: 4,
        at: [{ place: "harbour", schedules: [weekly(everyDay, "09:00-15:00")] }],
        languages: ["nl", "en", "pl"],
      },
      {
        key: "street-advocate",
        name: "Straatadvocaat",
        description:
          "Iemand die zelf op straat leefde en nu met je meeloopt. Naar het loket, de dokter of de rechter. Hij of zij staat aan jouw kant.",
        way: ["walk-in", "call-first"],
        cost: "free",
        themes: ["home", "law", "listening"],
        audience: ["homeless"],
        blocks: ["individual-support/street-advocate"],
        checkedWeeksAgo: 5,
        at: [{ place: "harbour", schedules: [weekly("MO,TH", "10:00-12:00")] }],
        phones: [{ number: "075 000 05 07", type: "cell", description: "Wesley, overdag op straat te vinden" }],
        areas: [{ name: "Waterdam" }, { name: "Veldhaven" }, { name: "Rietmeer" }, { name: "Kadebroek" }],
      },
    ],
  },
  {
    key: "doctors-post",
    name: "Huisartsenpost Waterdam",
    description: "De dokter voor de avond, de nacht en het weekend, als het niet tot morgen kan wachten.",
    website: "https://huisartsenpost-waterdam.example",
    email: "post@huisartsenpost-waterdam.example",
    phones: [{ number: "075 000 07 00", description: "Buiten kantooruren. Bij levensgevaar bel je 112" }],
    entries: [
      {
        key: "doctor-at-night",
        name: "Een dokter in de avond, de nacht en het weekend",
        description: "Bel altijd eerst. Je hoort of je moet komen, of dat iemand naar jou toe komt.",
        way: ["call-first"],
        cost: "paid",
        themes: ["health", "night", "overwhelmed"],
        checkedWeeksAgo: 4,
        lookedBy: "team",
        at: [
          {
            place: "doctorsPost",
            schedules: [weekly("MO,TU,WE,TH,FR", "17:00-08:00"), weekly("SA,SU", "00:00-24:00")],
          },
        ],
        languages: ["nl", "en"],
        documents: [{ document: "Je identiteitsbewijs" }, { document: "Je zorgpas, als je die hebt" }],
        facts: {
          fees_description: "Je zorgverzekering betaalt het. Het gaat niet van je eigen risico af.",
          interpretation_services: "Er is een tolk aan de telefoon, in bijna elke taal.",
          licenses: "Geregistreerd als zorgaanbieder (verzonnen)",
          accreditations: "Keurmerk Spoed in de Buurt (verzonnen)",
        },
      },
    ],
  },
  {
    key: "shelter",
    name: "Vrouwenhuis De Luwte",
    description: "Een veilige plek voor vrouwen en hun kinderen. Waar het huis staat, houden wij voor ons.",
    email: "hallo@deluwte.example",
    website: "https://deluwte.example",
    phones: [{ number: "075 000 06 00", description: "Dag en nacht, ook als je niets durft te zeggen" }],
    entries: [
      {
        key: "safe-house",
        name: "Veilig logeren voor vrouwen en kinderen",
        description:
          "Ben je thuis niet veilig? Wij halen je op, ook vannacht. Je krijgt een eigen kamer, en je kinderen gaan gewoon mee. Het adres geven wij aan niemand.",
        way: ["call-first"],
        cost: "free",
        themes: ["safety", "home", "night", "family"],
        audience: ["women"],
        checkedWeeksAgo: 2,
        at: [{ place: "shelter", description: "Een huis met acht kamers.", schedules: [dayAndNight] }],
        schedules: [dayAndNight],
        phones: [{ number: "075 000 06 00", languages: ["nl", "en", "ar", "tr"] }],
        languages: ["nl", "en", "ar", "tr", "pl", "ti"],
        areas: [{ name: "Het hele land" }],
        facts: {
          application_process: "Bel. Wij spreken samen af waar we je ontmoeten.",
          interpretation_services: "Er is dag en nacht een tolk, die vrouw is.",
        },
      },
      {
        key: "safe-talk",
        name: "Praten over thuis niet veilig zijn",
        description:
          "Twijfel je of het erg genoeg is? Dat hoeft niet erg te zijn. Je praat met een vrouw die het zelf meemaakte. Wij kiezen samen een plek waar niemand je kent.",
        way: ["call-first"],
        cost: "free",
        themes: ["safety", "listening"],
        audience: ["women"],
        checkedWeeksAgo: 2,
        schedules: [weekly("MO,TU,WE,TH,FR", "09:00-21:00")],
        languages: ["nl", "en", "ar", "tr"],
      },
    ],
  },
];
