// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { listTables, quoted } from "./catalog.queries.ts";
import { jobsToBeDone } from "./left-out.ts";

/** For tests: what tends to be lost on the way through a text format. */
export const awkward = "Tab\there, line\nend, \\N, \\., \r\n, \"quotes\", 'apostrophe', é, Ünï, 漢字, 😀 \u200d end ";

type Row = Record<string, unknown>;
type Column = {
  name: string;
  type: string;
  isNeeded: boolean;
  isIdentity: boolean;
  refersTo: string | null;
  refersToColumn: string | null;
  allowed: string | null;
};

/** Constraints over several columns, which one column's value cannot keep by itself. */
const fitting: Record<string, Row> = {
  "network.opening_hours": { closes_at: "17:00" },
  "programme.activity": { joining: "sign-up", online_link: "https://bellen.example/kamer" },
  "programme.proposal": { state: "accepted" },
  "programme.activity_translation": { language: "en" },
  "programme.occurrence": { ends_at: "2026-10-25T02:30:00Z" },
  "programme.sign_up": { offered_until: null, series_id: null },
  "house.concern": { reader_id: null },
  "network.keeping_rule": { stale_days: 180, unanswered_days: 90, hidden_days: 90 },
  "network.proposed_change": { state: "accepted" },
  "network.source": { every_days: 7, url: "https://wegwijzer.example" },
  "network.remark": { state: "changed" },
  "network.schedule": { opens_at: "09:00", closes_at: "17:00:00" },
  "people.role_request": { role: "host" },
  "region.asking_round": { closes_on: "2028-03-29" },
  "region.asking_statement": { words: "" },
  "region.table_meeting": { ends_at: "11:30" },
  "region.offering": { slug: null, centre_id: null },
  "region.release": { replaces_id: null },
  "region.release_word": { outcome: "answered" },
  "region.saying": { from_on: null },
  "region.table_action": { closed_on: null },
  "region.released": { hash: createHash("sha256").update("content").digest("hex"), content: "content" },
  "selfhelp.share": { pin_hash: Buffer.alloc(32, 7), withdrawn_at: null, left_at: null },
  "selfhelp.share_reply": { digest: Buffer.alloc(32, 7) },
  "support.tally": { month: "2028-02-01" },
  "support.board_name": { until: "2026-10-25T02:30:00Z" },
  "support.commitment": { let_go_on: null },
  "support.handing_over": { holder_yes_at: null },
  "support.round_table": { no_at: null },
  "support.round_table_commitment": { let_go_at: null },
  "support.together": { second_id: null },
  "support.written": { contact_id: null, commitment_id: null },
  "people.given_task": { ends_at: "2026-12-25T00:30:00Z" },
  "people.consent": {
    ...{ for_person_id: null, renews_id: null, declined_at: null, withdrawn_at: null },
    ends_at: "2026-12-25T00:30:00Z",
  },
};
const alsoWhenSparse = [
  "network.phone.organization_id",
  "programme.sign_up.occurrence_id",
  "network.source.url",
  "people.place_request.email",
  "people.consent.person_id",
  "people.consent.for_organization_id",
  "people.consent.answer_until",
  "region.asking_statement.code",
  "region.offering.service_id",
  "region.saying.organization_id",
  "region.support_answer.holds",
  "support.reflection.touched",
  "support.request.phone",
  "support.talk_tally.occurrence_id",
];

/** Puts a row with everything filled in and a row with only what is needed in every table, and work in every state among the jobs. */
export async function fillEveryTable(client: pg.ClientBase): Promise<void> {
  const filled = new Map<string, Row[]>();
  for (const { name, columns } of await listTables(client)) {
    if (name === jobsToBeDone.name) continue;
    const { rows: present } = await client.query<Row>(`select * from ${quoted(name)} limit 2`);
    filled.set(name, present);
    if (present.length > 0) continue; // migrations put them there
    const described = (await describeColumns(client, name)).filter((column) => columns.includes(column.name));
    const rows: Row[] = [];
    for (const sparse of [false, true]) {
      const chosen = described.filter(
        (column) =>
          !column.isIdentity && (!sparse || column.isNeeded || alsoWhenSparse.includes(`${name}.${column.name}`)),
      );
      rows.push(...(await insert(client, name, rowOf(name, chosen, rows.length, filled))));
    }
    filled.set(name, rows);
  }
  await client.query(
    "insert into jobs.job (name, data, state) select queue.name, '{\"id\":1}', state from (select name from jobs.queue limit 1) as queue, unnest(enum_range(null::jobs.job_state)) as state",
  );
}

function rowOf(
  table: string,
  columns: readonly Column[],
  number: number,
  filled: ReadonlyMap<string, readonly Row[]>,
): Row {
  const row = Object.fromEntries(
    columns.map((column) => {
      const parents = column.refersTo ? filled.get(column.refersTo) : undefined;
      const parent = parents?.[column.name === "to_id" ? 1 - number : number] ?? parents?.[0]; // nobody goes to itself
      return [column.name, parent ? parent[column.refersToColumn ?? "id"] : awkwardValue(column, number)];
    }),
  );
  const fit = Object.entries(fitting[table] ?? {}).filter(([name]) => name in row);
  return { ...row, ...Object.fromEntries(fit) };
}

function awkwardValue({ type, allowed, name }: Column, number: number): unknown {
  const listed = allowed?.match(/ARRAY\[\('?([^':]*)|ARRAY\['([^']*)'/);
  const word = listed?.[1] ?? listed?.[2];
  if (word !== undefined) return type === "_text" ? [word] : word;
  if (allowed?.includes("^[a-z0-9]+")) return `word-${number}`;
  if (allowed?.includes("^GM[0-9]{4}$")) return `GM000${number}`;
  if (allowed?.includes("^[a-z]+(-[a-z]+){2}$")) return `een-twee-drie${"n".repeat(number)}`;
  const bytes = Buffer.from([...Array.from({ length: 256 }, (_, byte) => byte), number]);
  // biome-ignore format: one type a line
  const values: Record<string, () => unknown> = {
    uuid: () => randomUUID(), _uuid: () => [randomUUID(), randomUUID()],
    text: () => `${awkward}${number}`,
    _text: () => ["with, comma", 'with "quotes"', "", "NULL", "back\\slash", "{}"],
    bool: () => true,
    int2: () => number + 1, int4: () => number + 1, int8: () => "9007199254740993",
    float8: () => 0.1 + 0.2, numeric: () => "12345678901234567890.123",
    timestamptz: () => "2026-10-25T00:30:00.123456Z", timestamp: () => "2026-10-25 02:30:00",
    date: () => "2028-02-29", time: () => "09:30",
    bytea: () => bytes,
    jsonb: () => JSON.stringify({ text: awkward, none: null, list: [1.5, true] }), json: () => JSON.stringify([awkward]),
  };
  const value = values[type];
  if (!value) throw new Error(`No awkward value for a column of type ${type} (${name}) yet.`);
  return value();
}

/** None where a table holds one row only, and has it. */
async function insert(client: pg.ClientBase, table: string, row: Row): Promise<Row[]> {
  const names = Object.keys(row).map((name) => pg.escapeIdentifier(name));
  const values = names.map((_, index) => `$${index + 1}`);
  const said = names.length > 0 ? `(${names.join(", ")}) values (${values.join(", ")})` : "default values";
  const { rows } = await client.query<Row>(
    `insert into ${quoted(table)} ${said} on conflict do nothing returning *`,
    Object.values(row),
  );
  return rows;
}

/** Where it refers to by itself comes before where it refers to with others. */
const ofColumn = `conrelid = $1::regclass and contype = 'f' and ordinal_position = any(conkey) order by cardinality(conkey), conname`;

async function describeColumns(client: pg.ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select column_name as name, udt_name as type, is_nullable = 'NO' and column_default is null as "isNeeded", is_identity = 'YES' as "isIdentity",
       (select nspname || '.' || relname from pg_constraint join pg_class on pg_class.oid = confrelid join pg_namespace on pg_namespace.oid = relnamespace
         where ${ofColumn} limit 1) as "refersTo",
       (select attname from pg_constraint join pg_attribute on attrelid = confrelid
         and attnum = confkey[array_position(conkey, ordinal_position::smallint)] where ${ofColumn} limit 1) as "refersToColumn",
       (select pg_get_constraintdef(oid) from pg_constraint
         where conrelid = $1::regclass and contype = 'c' and conkey = array[ordinal_position::smallint] limit 1) as allowed
     from information_schema.columns
     where table_schema || '.' || table_name = $2 order by ordinal_position`,
    [quoted(table), table],
  );
  return rows;
}
