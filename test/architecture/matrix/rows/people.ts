// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const peopleRows = rows({
  //                                        anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /team/toestellen":                   "sign sign sign | away away away away away away away away | away away away | away away | away away away away away away | away away",
  "POST /inloggen/toestel/vraag":           "same same same | same same same same same same same same | same same same | same same | same same same same same same | same same",
  "POST /inloggen/toestel":                 "sign sign sign | sign sign sign sign sign sign sign sign | sign sign sign | sign sign | sign sign sign sign sign sign | sign sign",
  "GET /inloggen":                          "show show show | away away away away away away away away | away away away | away away | away away away away away away | away away",
  "POST /inloggen":                         "done done done | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /inloggen/:token":                   "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /inloggen/:token":                  "rule done rule | rule rule rule rule rule rule rule done | rule rule rule | rule rule | rule rule rule rule rule rule | rule rule",
  "POST /uitloggen":                        "same same same | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "GET /team/mensen":                       "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/mensen":                      "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "GET /mijn-plek/wie-las-mee":             "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /team/nood":                         "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/mensen/rollen/:id/einde":     "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/mensen/vragen/:id/antwoord": "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/mensen/vragen/:id/intrekking": "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "GET /team/contacten":                   "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/contacten":                  "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/contacten/:id/einde":        "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "GET /team/taken":                       "sign sign sign | miss miss miss show miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/taken":                      "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "POST /team/taken/:id/einde":            "sign sign sign | miss miss miss done miss miss miss miss | miss miss miss | miss miss | miss miss miss miss miss miss | miss step",
  "GET /mijn-plek/rollen":                 "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /mijn-plek/rollen":                "sign sign sign | done done done done done done same done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/:id/pauze":      "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/:id/hervatting": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/:id/einde":      "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/vragen/:id/antwoord": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/vragen/:id/intrekking": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/rollen/taken/:id/antwoord": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
});
