// SPDX-License-Identifier: EUPL-1.2
import { row, rows } from "../table.ts";
import { coordinators, openToAll, partners } from "./patterns.ts";

/** A region that is there is never taken over: nothing happens, and they read which region they have. */
//                               anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
// biome-ignore format: a table
const neverTakenOver      = row("sign sign | miss miss same miss miss | miss miss miss miss | miss same");
// biome-ignore format: a table
const leadsOn             = row("same same | same same same same same | same same same same | same same");

// biome-ignore format: a table
export const regionMeetingRows = rows({
  "GET /team/regio/beginnen":                                coordinators,
  "POST /team/regio/beginnen":                               coordinators,
  "GET /team/regio/beginnen/andere":                         coordinators,
  "POST /team/regio/beginnen/andere/eigen":                  neverTakenOver,
  "POST /team/regio/beginnen/andere/vraag":                  coordinators,
  "POST /team/regio/beginnen/andere/terug":                  coordinators,
  "POST /team/regio/beginnen/andere/vragen/:id/ja":          coordinators,
  "POST /team/regio/beginnen/andere/vragen/:id/nee":         coordinators,
  "GET /team/regio/beginnen/buurten":                        coordinators,
  "GET /team/regio/beginnen/buurten/in/:code":               coordinators,
  "POST /team/regio/beginnen/buurten/in/:code":              coordinators,
  "GET /team/regio/beginnen/buurten/:id":                    coordinators,
  "POST /team/regio/beginnen/buurten/:id":                   coordinators,
  "POST /team/regio/beginnen/buurten/:id/weg":               coordinators,
  "GET /team/regio/bijeenkomsten":                           coordinators,
  "GET /team/regio/bijeenkomsten/nieuw":                     coordinators,
  "POST /team/regio/bijeenkomsten/nieuw":                    coordinators,
  "GET /team/regio/bijeenkomsten/:id":                       coordinators,
  "GET /team/regio/bijeenkomsten/:id/wijzigen":              coordinators,
  "POST /team/regio/bijeenkomsten/:id/wijzigen":             coordinators,
  "POST /team/regio/bijeenkomsten/:id/weg":                  coordinators,
  "GET /team/regio/doorlopen":                               coordinators,
  "GET /team/regio/doorlopen/:block/:step":                  coordinators,
  "POST /team/regio/doorlopen/:block/:step":                 coordinators,
  "GET /team/regio/gemeenten":                               coordinators,
  "GET /team/regio/gemeenten/:code":                         coordinators,
  "POST /team/regio/gemeenten/:code/regels":                 coordinators,
  "POST /team/regio/gemeenten/:code/regels/:id/terug":       coordinators,
  "POST /team/regio/gemeenten/:code/regels/:id/weer":        coordinators,
  "POST /team/regio/gemeenten/:code/loket":                  coordinators,
  "POST /team/regio/gemeenten/:code/loket/weg":              coordinators,
  "GET /regio/bijhouden/:token/gemeente":                    partners,
  "POST /regio/bijhouden/:token/gemeente":                   partners,
  "POST /regio/bijhouden/:token/gemeente/:id/terug":         partners,
  "POST /regio/bijhouden/:token/gemeente/:id/weer":          partners,
  "GET /regio/gemeente/:code":                               openToAll,
  "GET /regio/bouwsteen/:code":                              openToAll,
  "GET /regio/beeld":                                        openToAll,
  "GET /regio/blad":                                         openToAll,
  "GET /regio/papier":                                       openToAll,
  "GET /regio/papier/:code":                                 openToAll,
  "GET /regio/uitgangspunten":                               openToAll,
  "GET /regio/meedoen":                                      openToAll,
  // It leads on to the meeting.
  "POST /regio/meedoen":                                     leadsOn,
  "GET /regio/meedoen/:code":                                openToAll,
  "GET /regio/meedoen/:code/:block":                         openToAll,
  "POST /regio/meedoen/:code/:block":                        openToAll,
});
