// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { hostsTwice, ownLink, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const consentRows = rows({
  //                                                anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /mijn-plek/toestemmingen":                 signedIn,
  "GET /mijn-plek/toestemmingen/:id":             signedIn,
  "POST /mijn-plek/toestemmingen/:id/intrekking": signedIn,
  "POST /mijn-plek/toestemmingen/:id/antwoord":   signedIn,
  "GET /a/:token/toestemmingen":                  ownLink,
  "GET /a/:token/toestemmingen/:id":              ownLink,
  "POST /a/:token/toestemmingen/:id/intrekking":  ownLink,
  "POST /a/:token/toestemmingen/:id/antwoord":    ownLink,
  "GET /team/toestemming":                        hostsTwice,
  "POST /team/toestemming":                       hostsTwice,
  "POST /team/toestemming/code":                  "sign sign | miss rule rule miss miss | miss miss miss miss | step step",
  "GET /team/toestemming/:id":                    hostsTwice,
  "GET /team/bellen/weer":                        hostsTwice,
  "POST /team/bellen/weer":                       hostsTwice,
});
