// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinatorsTwice, nothingWritten, notYetSignedIn, openToAll, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const peopleRows = rows({
  //                                                anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /team/toestellen":                         "sign sign | away away away away away | away away away away | away away",
  "POST /inloggen/toestel/vraag":                 nothingWritten,
  "POST /inloggen/toestel":                       "sign sign | sign sign sign sign sign | sign sign sign sign | sign sign",
  "GET /inloggen":                                notYetSignedIn,
  "POST /inloggen":                               openToAll,
  "GET /inloggen/:token":                         openToAll,
  "POST /inloggen/:token":                        "rule done | rule rule rule rule done | rule rule rule rule | rule rule",
  "POST /uitloggen":                              "same same | done done done done done | done done done done | done done",
  "GET /team/mensen":                             coordinatorsTwice,
  "POST /team/mensen":                            coordinatorsTwice,
  "GET /mijn-plek/wie-las-mee":                   signedIn,
  "GET /team/nood":                               coordinatorsTwice,
  "POST /team/mensen/rollen/:id/einde":           coordinatorsTwice,
  "POST /team/mensen/vragen/:id/antwoord":        coordinatorsTwice,
  "POST /team/mensen/vragen/:id/intrekking":      coordinatorsTwice,
  "GET /team/contacten":                          coordinatorsTwice,
  "POST /team/contacten":                         coordinatorsTwice,
  "POST /team/contacten/:id/einde":               coordinatorsTwice,
  "GET /team/taken":                              coordinatorsTwice,
  "POST /team/taken":                             coordinatorsTwice,
  "POST /team/taken/keuze":                       coordinatorsTwice,
  "POST /team/taken/:id/einde":                   coordinatorsTwice,
  "GET /mijn-plek/rollen":                        signedIn,
  "POST /mijn-plek/rollen":                       signedIn, // but a trainer asks to be one, and is
  "POST /mijn-plek/rollen/:id/pauze":             signedIn,
  "POST /mijn-plek/rollen/:id/hervatting":        signedIn,
  "POST /mijn-plek/rollen/:id/einde":             signedIn,
  "POST /mijn-plek/rollen/vragen/:id/antwoord":   signedIn,
  "POST /mijn-plek/rollen/vragen/:id/intrekking": signedIn,
  "POST /mijn-plek/rollen/taken/:id/antwoord":    signedIn,
});
