// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";

// biome-ignore format: a table
export const myPlaceRows = rows({
  //                                             anon link swap | lead faci host coor volu peer trai part | xlea xhos xcoo | paus ende | pcon muni insu bare oper ope1 | hos1 coo1
  "GET /mijn-plek":                             "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /mijn-plek/onder-16":                    "show show show | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /mijn-plek/maken":                       "show show show | away away away away away away away away | away away away | away away | away away away away away away | away away",
  "POST /mijn-plek/maken":                      "done done done | same same same same same same same same | same same same | same same | same same same same same same | same same",
  "GET /mijn-plek/maken/:token":                "show show show | away away away away away away away away | away away away | away away | away away away away away away | away away",
  "POST /mijn-plek/maken/:token":               "rule done rule | same same same same same same same same | same same same | same same | same same same same same same | same same",
  "GET /mijn-plek/begin":                       "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "GET /mijn-plek/berichten":                   "sign sign sign | show show show show show show show show | show show show | show show | show show show show show show | show show",
  "POST /mijn-plek/berichten":                  "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /a/:token/bewaren":                     "sign sign sign | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /a/:token/losmaken":                    "sign sign sign | miss miss miss miss miss miss miss done | miss miss miss | miss miss | miss miss miss miss miss miss | miss miss",
  "POST /mijn-plek/aanmelding/:id/afmelding":   "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/aanmelding/:id/losmaken":    "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
  "POST /mijn-plek/aanmelding/:id/nieuwe-link": "sign sign sign | done done done done done done done done | done done done | done done | done done done done done done | done done",
});
