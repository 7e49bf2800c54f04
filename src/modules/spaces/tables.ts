// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type RoomTable = {
  id: Generated<string>;
  centreId: string;
  name: string;
  wayThere: Generated<string>;
  seats: number | null;
  access: Generated<string[]>;
  formKey: string | null;
};

declare module "#platform/db" {
  interface Schema {
    "spaces.room": RoomTable;
  }
}
