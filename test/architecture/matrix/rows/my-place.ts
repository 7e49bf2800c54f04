// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { notYetSignedIn, openToAll, ownLinkSignedIn, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const myPlaceRows = rows({
  //                                              anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /mijn-plek":                             openToAll,
  "GET /mijn-plek/onder-16":                    openToAll,
  "GET /mijn-plek/maken":                       notYetSignedIn,
  "POST /mijn-plek/maken":                      "done done | same same same same same | same same same same | same same",
  "GET /mijn-plek/maken/:token":                notYetSignedIn,
  "POST /mijn-plek/maken/:token":               "rule done | same same same same same | same same same same | same same",
  "GET /mijn-plek/begin":                       signedIn,
  "GET /mijn-plek/berichten":                   signedIn,
  "POST /mijn-plek/berichten":                  signedIn,
  "POST /a/:token/bewaren":                     ownLinkSignedIn,
  "POST /a/:token/losmaken":                    ownLinkSignedIn,
  "POST /mijn-plek/aanmelding/:id/afmelding":   signedIn,
  "POST /mijn-plek/aanmelding/:id/losmaken":    signedIn,
  "POST /mijn-plek/aanmelding/:id/nieuwe-link": signedIn,
});
