// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const securingRows = rows({
  //                                                       anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /inloggen/nog-een-stap":                            "sign sign sign | away away away away away away away away | away away away | away away | away away away away away show | show show",
  "POST /inloggen/nog-een-stap":                           "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /inloggen/blad":                                    "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /inloggen/blad/:code":                              "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /inloggen/blad":                                   "done done done | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /mijn-plek/beveiliging":                            "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /mijn-plek/beveiliging/sleutels/vraag":            "sign sign sign | same same same same same same same same | same same same | same same | same same same same same step | step step",
  "POST /mijn-plek/beveiliging/sleutels":                  "sign sign sign | same same same same same same same same | same same same | same same | same same same same same step | step step",
  "POST /mijn-plek/beveiliging/sleutels/:id/verwijdering": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/codekaart":                 "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/codekaart/verwijdering":    "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/blad":                      "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/blad/verwijdering":         "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/deurcode":                  "sign sign sign | done done done done done done done miss | miss miss miss | miss miss | miss miss miss miss miss step | step step",
  "POST /mijn-plek/beveiliging/deurcode/verwijdering":     "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "POST /mijn-plek/beveiliging/app":                       "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "GET /mijn-plek/beveiliging/app":                        "sign sign sign | show show show show show show show show | show show show | show show | show show show show show step | step step",
  "POST /mijn-plek/beveiliging/app/bevestiging":           "sign sign sign | rule rule rule rule rule rule rule rule | rule rule rule | rule rule | rule rule rule rule rule step | step step",
  "POST /mijn-plek/beveiliging/app/verwijdering":          "sign sign sign | done done done done done done done done | done done done | done done | done done done done done step | step step",
  "GET /mijn-plek/toestellen":                             "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /mijn-plek/toestellen/einde":                      "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/toestellen/:id/einde":                  "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /team/codekaart/:personId":                         "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/codekaart/:personId/kaart":                  "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/codekaart/:personId/blad":                   "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "GET /team/deurtoestel":                                 "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/deurtoestel":                                "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/deurtoestel/:id/intrekking":                 "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  // A device of the house, at the door: here the guest of the second column stands at it.
  "GET /deur":                                             "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /deur":                                            "miss done miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /deur/klaar":                                      "same same same | same same same same same same same same | same same same | same same | same same same same same same | same same",
  "GET /deur/vandaag":                                     "miss show miss | miss miss miss miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
});
