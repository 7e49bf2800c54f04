// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const consentRows = rows({
  //                                                 anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /mijn-plek/toestemmingen":                    "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /mijn-plek/toestemmingen/:id":                "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /mijn-plek/toestemmingen/:id/intrekking":    "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/toestemmingen/:id/antwoord":      "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /a/:token/toestemmingen":                     "miss show miss | miss miss miss miss miss miss miss show | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "GET /a/:token/toestemmingen/:id":                 "miss show miss | miss miss miss miss miss miss miss show | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /a/:token/toestemmingen/:id/intrekking":     "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /a/:token/toestemmingen/:id/antwoord":       "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "GET /team/toestemming":                           "sign sign sign | miss miss show show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "POST /team/toestemming":                          "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "POST /team/toestemming/code":                     "sign sign sign | miss miss rule rule miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "GET /team/toestemming/:id":                       "sign sign sign | miss miss show show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "GET /team/bellen/weer":                           "sign sign sign | miss miss show show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "POST /team/bellen/weer":                          "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
});
