// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Where a picture hangs has one name: a place is what someone has when they sign up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table platform.picture_place rename to picture_spot;
alter index platform.picture_place_by_picture rename to picture_spot_by_picture;
alter index platform.picture_place_by_before rename to picture_spot_by_before;
alter index platform.picture_place_pkey rename to picture_spot_pkey;
alter table platform.picture_spot rename constraint picture_place_place_check to picture_spot_place_check;
alter table platform.picture_spot rename constraint picture_place_centre_id_fkey to picture_spot_centre_id_fkey;
alter table platform.picture_spot rename constraint picture_place_picture_id_fkey to picture_spot_picture_id_fkey;
alter table platform.picture_spot rename constraint picture_place_before_id_fkey to picture_spot_before_id_fkey;
`)
    .execute(db);
}
