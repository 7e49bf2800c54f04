// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { atTheDoor, coordinatorsTwice, nothingWritten, openToAll, signedIn, signedInTwice } from "./patterns.ts";

// biome-ignore format: a table
export const securingRows = rows({
  //                                                         anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /inloggen/nog-een-stap":                            "sign sign | away away away away away | away away away show | show show",
  "POST /inloggen/nog-een-stap":                           signedIn,
  "GET /inloggen/blad":                                    openToAll,
  "GET /inloggen/blad/:code":                              openToAll,
  "POST /inloggen/blad":                                   openToAll,
  "GET /mijn-plek/beveiliging":                            signedIn,
  "POST /mijn-plek/beveiliging/sleutels/vraag":            "sign sign | same same same same same | same same same step | step step",
  "POST /mijn-plek/beveiliging/sleutels":                  "sign sign | same same same same same | same same same step | step step",
  "POST /mijn-plek/beveiliging/sleutels/:id/verwijdering": signedInTwice,
  "POST /mijn-plek/beveiliging/codekaart":                 signedInTwice,
  "POST /mijn-plek/beveiliging/codekaart/verwijdering":    signedInTwice,
  "POST /mijn-plek/beveiliging/blad":                      signedInTwice,
  "POST /mijn-plek/beveiliging/blad/verwijdering":         signedInTwice,
  "POST /mijn-plek/beveiliging/deurcode":                  "sign sign | done done done done miss | miss miss miss step | step step",
  "POST /mijn-plek/beveiliging/deurcode/verwijdering":     signedInTwice,
  "POST /mijn-plek/beveiliging/app":                       signedInTwice,
  "GET /mijn-plek/beveiliging/app":                        signedInTwice,
  "POST /mijn-plek/beveiliging/app/bevestiging":           "sign sign | rule rule rule rule rule | rule rule rule step | step step",
  "POST /mijn-plek/beveiliging/app/verwijdering":          signedInTwice,
  "GET /mijn-plek/toestellen":                             signedIn,
  "POST /mijn-plek/toestellen/einde":                      signedIn,
  "POST /mijn-plek/toestellen/:id/einde":                  signedIn,
  "GET /team/codekaart/:personId":                         coordinatorsTwice,
  "POST /team/codekaart/:personId/kaart":                  coordinatorsTwice,
  "POST /team/codekaart/:personId/blad":                   coordinatorsTwice,
  "GET /team/deurtoestel":                                 coordinatorsTwice,
  "POST /team/deurtoestel":                                coordinatorsTwice,
  "POST /team/deurtoestel/:id/intrekking":                 coordinatorsTwice,
  // A device of the house, at the door: here the guest of the second column stands at it.
  "GET /deur":                                             atTheDoor,
  "POST /deur":                                            atTheDoor,
  "POST /deur/klaar":                                      nothingWritten,
  "GET /deur/vandaag":                                     atTheDoor,
});
