// SPDX-License-Identifier: EUPL-1.2
import { rows } from "../table.ts";
import { coordinatorsTwice, openToAll, ownLink, peersAlone, signedIn } from "./patterns.ts";

// biome-ignore format: a table
export const supportMatchingRows = rows({
  "GET /vraag/zo-kiezen-we":                       openToAll,
  "POST /vraag/:token/keuze":                      ownLink,
  "POST /vraag/:token/ja":                         ownLink,
  "POST /vraag/:token/iemand-anders":              ownLink,
  "POST /vraag/:token/meekijken":                  ownLink,
  "POST /vraag/:token/zelf-kiezen":                ownLink,
  "POST /vraag/:token/wachten":                    ownLink,
  "POST /vraag/:token/niet-wachten":               ownLink,
  "POST /mijn-plek/vraag/:id/keuze":               signedIn,
  "POST /mijn-plek/vraag/:id/ja":                  signedIn,
  "POST /mijn-plek/vraag/:id/iemand-anders":       signedIn,
  "POST /mijn-plek/vraag/:id/meekijken":           signedIn,
  "POST /mijn-plek/vraag/:id/zelf-kiezen":         signedIn,
  "POST /mijn-plek/vraag/:id/wachten":             signedIn,
  "POST /mijn-plek/vraag/:id/niet-wachten":        signedIn,
  "POST /team/vragen/:id/koppeling":               coordinatorsTwice,
  "GET /team/wie-ik-ben":                          peersAlone,
  "POST /team/wie-ik-ben":                         peersAlone,
  "POST /team/wie-ik-ben/pauze":                   peersAlone,
  "POST /team/wie-ik-ben/verder":                  peersAlone,
  "POST /team/wie-ik-ben/gewist":                  peersAlone,
  "GET /team/traject-vragen":                      peersAlone,
  "GET /team/traject-vragen/:match":               peersAlone,
  "POST /team/traject-vragen/:match/kennismaken":  peersAlone,
  "POST /team/traject-vragen/:match/nee":          peersAlone,
  "POST /team/traject-vragen/:match/stoppen":      peersAlone,
  "POST /team/traject-vragen/:match/ja":           peersAlone,
  "POST /team/traject-vragen/:match/ja-aan-tafel": peersAlone,
});
