// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const houseRows = rows({
  //                                             anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /niet-goed-gegaan":                      "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /niet-goed-gegaan":                     "done done done | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /niet-goed-gegaan/met-code":            "same same same | same same same same same same same same | same same same | same same | same same same same same same | same same",
  "GET /niet-goed-gegaan/:token":               "miss show miss | miss miss miss miss miss miss miss show | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /niet-goed-gegaan/:token/bericht":      "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /niet-goed-gegaan/:token/lezer":        "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /niet-goed-gegaan/:token/gewist":       "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "GET /vertrouwenspersoon/:token":             "miss show miss | miss miss miss miss miss miss miss show | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /vertrouwenspersoon/:token/stap":       "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /vertrouwenspersoon/:token/afronding":  "miss done miss | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  // What was told to the hosts: a coordinator, who may all that a host may, does not find it.
  "GET /team/niet-goed-gegaan":                 "sign sign sign | show show show show show show show miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "GET /team/niet-goed-gegaan/:id":             "sign sign sign | miss miss show miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "POST /team/niet-goed-gegaan/:id/stap":       "sign sign sign | miss miss done miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "POST /team/niet-goed-gegaan/:id/afronding":  "sign sign sign | miss miss done miss miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | step step",
  "GET /huisafspraken":                         "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /beheer/als-het-schuurt":                "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss show",
  "POST /beheer/als-het-schuurt":               "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss done",
  "GET /beheer/als-het-schuurt/huisafspraken":  "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss show",
  "POST /beheer/als-het-schuurt/huisafspraken": "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss done",
  "GET /team/als-het-spannend-is":              "sign sign sign | show show show show show show show miss | miss miss miss | miss miss | miss miss miss miss miss miss | show show",
  "GET /team/tijdelijk-niet":                   "sign sign sign | miss miss show show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | show show",
  "POST /team/tijdelijk-niet":                  "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
  "GET /team/tijdelijk-niet/:id":               "sign sign sign | miss miss show show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | show show",
  "POST /team/tijdelijk-niet/:id/bevestiging":  "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
  "POST /team/tijdelijk-niet/:id/verteld":      "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
  "POST /team/tijdelijk-niet/:id/bezwaar":      "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
  "POST /team/tijdelijk-niet/:id/antwoord":     "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
  "POST /team/tijdelijk-niet/:id/einde":        "sign sign sign | miss miss done done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | done done",
});
