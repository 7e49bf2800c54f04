// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type PlaceKind = "library" | "club" | "cafe" | "employer" | "school" | "faith" | "shop" | "other";
export type OutsidePlaceTable = {
  id: Generated<string>;
  regionId: string;
  kind: PlaceKind;
  name: string;
  address1: Generated<string>;
  postalCode: Generated<string>;
  city: Generated<string>;
  /** What opened, in words for whoever may come there. */
  welcome: Generated<string>;
  openedOn: string | null;
  /** Its entry in the directory, which keeps its own checks. */
  serviceId: string | null;
  formKey: string;
};
export type StepState = "open" | "done" | "letGo";
export type PlaceVisitTable = {
  id: Generated<string>;
  placeId: string;
  visitedOn: string;
  /** The house or organization that went there. */
  byId: string;
  asked: Generated<string>;
  answered: Generated<string>;
  nextStep: Generated<string>;
  nextOn: string | null;
  nextState: Generated<StepState>;
  nextLine: Generated<string>;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "region.outsidePlace": OutsidePlaceTable;
    "region.placeVisit": PlaceVisitTable;
  }
}
