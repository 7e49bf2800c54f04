// SPDX-License-Identifier: EUPL-1.2
import { ownId } from "../../terms/term-ids.ts";
import type { Node } from "../reading/node.ts";
import type { Remark } from "../reading/remark.ts";
import { readHours } from "./read-hours.ts";
import type { WelfareColumn } from "./welfare-columns.ts";

type Cell = (column: WelfareColumn) => string;

/** One row of the list as HSDS nests a service. What is no row's to say is left out. */
export function serviceOfRow(cell: Cell): { node: Node; remarks: Remark[] } {
  const hours = cell("hours");
  const rules = hours === "" ? [] : readHours(hours);
  const place = placeOf(cell);
  const node: Node = {
    name: cell("name"),
    description: cell("description"),
    status: "active",
    url: cell("website"),
    email: cell("email"),
    fees_description: cell("cost"),
    eligibility_description: cell("audience"),
    application_process: cell("joining"),
    phones: phonesIn(cell("phone")),
    languages: cell("languages"),
    schedules: rules ?? [{ description: hours }],
    ...(place && { service_at_locations: [{ location: place }] }),
    ...(cell("organization") !== "" && { organization: { name: cell("organization"), description: "" } }),
    ...(isFree(cell("cost")) && { attributes: [freeTerm] }),
  };
  const remarks: Remark[] = rules
    ? []
    : [{ field: "hours", problem: "hoursInWords", severity: "note", said: hours.slice(0, 80) }];
  return { node, remarks };
}

const freeTerm = { link_type: "cost", link_entity: "service", taxonomy_term_id: ownId("cost/free") };

function isFree(cost: string): boolean {
  return /^(?:gratis|kosteloos|geen kosten|geen|nee|free|free of charge|0|€ ?0(?:[.,]0\d?)?)\.?$/i.test(cost);
}

/** Some write two numbers in one cell. */
function phonesIn(cell: string): Node[] {
  const parts = cell.split(/\s*(?:;|\/|\bof\b|\ben\b)\s*/i).filter((part) => part !== "");
  const isEach = parts.every((part) => part.replace(/\D/g, "").length >= 9);
  return (isEach ? parts : [cell]).filter((number) => number !== "").map((number) => ({ number }));
}

function placeOf(cell: Cell): Node | null {
  const { street, postalCode, city } = addressIn(cell);
  if (street === "" && postalCode === "" && cell("place") === "") return null;
  const name = cell("place");
  const address = {
    address_1: street,
    postal_code: postalCode,
    city,
    state_province: "",
    country: "NL",
    address_type: "physical",
  };
  return {
    location_type: "physical",
    ...(name !== "" && { name }),
    latitude: cell("latitude"),
    longitude: cell("longitude"),
    ...((street !== "" || postalCode !== "") && { addresses: [address] }),
  };
}

/** All of it may stand in one cell: "Dorpsstraat 1, 1234 AB Ommen". */
function addressIn(cell: Cell): { street: string; postalCode: string; city: string } {
  const whole = [cell("address"), cell("houseNumber")].filter((part) => part !== "").join(" ");
  const postalCode = cell("postalCode");
  const city = cell("city");
  const found = /^(.*?)[,\s]+(\d{4} ?[a-z]{2})\b[,\s]*(.*)$/i.exec(whole);
  if (postalCode !== "" || !found) return { street: whole, postalCode: asPostalCode(postalCode), city };
  const [, street = "", code = "", town = ""] = found;
  return { street: street.trim(), postalCode: asPostalCode(code), city: city || town.trim() };
}

function asPostalCode(text: string): string {
  const found = /^(\d{4}) ?([a-z]{2})$/i.exec(text.trim());
  return found ? `${found[1]} ${found[2]?.toUpperCase()}` : text;
}
