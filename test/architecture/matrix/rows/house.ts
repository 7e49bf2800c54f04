// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import {
  coordinators,
  hosts,
  hostsAloneTwice,
  nothingWritten,
  openToAll,
  ownLink,
  team,
  teamTwice,
} from "./patterns.ts";

// biome-ignore format: a table
export const houseRows = rows({
  "GET /niet-goed-gegaan":                      openToAll,
  "POST /niet-goed-gegaan":                     openToAll,
  "POST /niet-goed-gegaan/met-code":            nothingWritten,
  "GET /niet-goed-gegaan/:token":               ownLink,
  "POST /niet-goed-gegaan/:token/bericht":      ownLink,
  "POST /niet-goed-gegaan/:token/lezer":        ownLink,
  "POST /niet-goed-gegaan/:token/gewist":       ownLink,
  "GET /vertrouwenspersoon/:token":             ownLink,
  "POST /vertrouwenspersoon/:token/stap":       ownLink,
  "POST /vertrouwenspersoon/:token/afronding":  ownLink,
  // What was told to the hosts: a coordinator, who may all that a host may, does not find it.
  "GET /team/niet-goed-gegaan":                 teamTwice,
  "GET /team/niet-goed-gegaan/:id":             hostsAloneTwice,
  "POST /team/niet-goed-gegaan/:id/stap":       hostsAloneTwice,
  "POST /team/niet-goed-gegaan/:id/afronding":  hostsAloneTwice,
  "GET /huisafspraken":                         openToAll,
  "GET /beheer/als-het-schuurt":                coordinators,
  "POST /beheer/als-het-schuurt":               coordinators,
  "GET /beheer/als-het-schuurt/huisafspraken":  coordinators,
  "POST /beheer/als-het-schuurt/huisafspraken": coordinators,
  "GET /team/als-het-spannend-is":              team,
  "GET /team/tijdelijk-niet":                   hosts,
  "POST /team/tijdelijk-niet":                  hosts,
  "GET /team/tijdelijk-niet/:id":               hosts,
  "POST /team/tijdelijk-niet/:id/bevestiging":  hosts,
  "POST /team/tijdelijk-niet/:id/verteld":      hosts,
  "POST /team/tijdelijk-niet/:id/bezwaar":      hosts,
  "POST /team/tijdelijk-niet/:id/antwoord":     hosts,
  "POST /team/tijdelijk-niet/:id/einde":        hosts,
});
