// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { ownLink, peersAlone, signedIn, team, teamTwice } from "./patterns.ts";

// biome-ignore format: a table
export const supportBesideRows = rows({
  //                                                            anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
  "GET /team/meelopen":                                         peersAlone,
  "POST /team/meelopen/overnemen/:id":                          peersAlone,
  "GET /team/voor-mezelf":                                      peersAlone,
  "POST /team/voor-mezelf":                                     peersAlone,
  "GET /team/voor-mezelf/meenemen":                             peersAlone,
  "POST /team/voor-mezelf/:id/gewist":                          peersAlone,
  "GET /team/trajecten/:path/overdragen":                       peersAlone,
  "POST /team/trajecten/:path/overdragen":                      peersAlone,
  "POST /team/trajecten/:path/overdragen/terug":                peersAlone,
  "GET /team/trajecten/:path/samen-overleggen":                 peersAlone,
  "POST /team/trajecten/:path/samen-overleggen":                peersAlone,

  "GET /team/zorg-om-iemand":                                   team,
  "GET /team/verschil":                                         team,
  "POST /team/verschil":                                        team,
  "POST /team/verschil/:id":                                    team,
  "GET /team/samen-overleggen":                                 teamTwice,
  "POST /team/samen-overleggen":                                teamTwice,
  "GET /team/samen-overleggen/:id":                             teamTwice,
  "POST /team/samen-overleggen/:id/afspraken":                  teamTwice,
  "POST /team/samen-overleggen/:id/afspraken/:commitment":      teamTwice,
  "POST /team/samen-overleggen/:id/woord/:which":               teamTwice,
  "POST /team/samen-overleggen/:id/afronding":                  teamTwice,
  "POST /team/samen-overleggen/:id/heropening":                 teamTwice,
  "POST /team/samen-overleggen/:id/gewist":                     teamTwice,

  "GET /gedeeld/:token":                                        ownLink,
  "GET /traject/:token/ander-mens":                             ownLink,
  "POST /traject/:token/ander-mens":                            ownLink,
  "GET /traject/:token/samen-overleggen":                       ownLink,
  "POST /traject/:token/samen-overleggen/:table":               ownLink,
  "GET /traject/:token/delen":                                  ownLink,
  "POST /traject/:token/delen":                                 ownLink,
  "GET /traject/:token/delen/:share":                           ownLink,
  "POST /traject/:token/delen/:share/intrekking":               ownLink,
  "POST /traject/:token/delen/:share/nieuwe-link":              ownLink,
  "GET /mijn-plek/traject/:path/ander-mens":                    signedIn,
  "POST /mijn-plek/traject/:path/ander-mens":                   signedIn,
  "GET /mijn-plek/traject/:path/samen-overleggen":              signedIn,
  "POST /mijn-plek/traject/:path/samen-overleggen/:table":      signedIn,
  "GET /mijn-plek/traject/:path/delen":                         signedIn,
  "POST /mijn-plek/traject/:path/delen":                        signedIn,
  "GET /mijn-plek/traject/:path/delen/:share":                  signedIn,
  "POST /mijn-plek/traject/:path/delen/:share/intrekking":      signedIn,
  "POST /mijn-plek/traject/:path/delen/:share/nieuwe-link":     signedIn,
});
