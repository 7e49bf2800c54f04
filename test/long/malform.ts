// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "./crawl.ts";
import { get, postForm, type RawRequest } from "./raw-request.ts";

export type Dice = {
  whole: (below: number) => number;
  oneOf: <Item>(items: readonly Item[]) => Item;
};

/** The same throws for the same number, so that what went wrong can be done again. */
export function createDice(seed: number): Dice {
  let state = seed;
  const whole = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) % below;
  };
  return { whole, oneOf: (items) => items[whole(items.length)] as (typeof items)[number] };
}

/** In everything that is sent, so that it can be looked for where it should not be. */
export const typedWord = "kanarievogel";

const values = [
  ...["", " ", "0", "-1", "1e999", "NaN", "99999999999999999999", "2147483648", "null", "[object Object]"],
  ...["2026-02-30", "0000-00-00", "2026-11-24T25:61", "99999-01-01", "-271821-04-19", "T", "P1Y", "25:00"],
  ...["\u0000", "a\u0000b", "\ud800", "\u202e\u202d", "💥".repeat(300), "\r\nBcc: x@post.example", "\u0085\u2028"],
  ...[
    "'; drop table programme.activity; --",
    "<script>alert(1)</script>",
    "%",
    "\\",
    "{}",
    "$1",
    "../../../etc/passwd",
  ],
  ...["a@b", "x@x.x\n@y.y", "javascript:alert(1)", "RRULE:FREQ=SECONDLY", "00000000-0000-0000-0000-000000000000"],
  ...["a".repeat(20_000), "é".repeat(9_000), "1".repeat(400), "a b ".repeat(3_000)],
];
const names = ["__proto__", "constructor", "toString", "a[b][c]", "name[]", "", ".", typedWord];
const methods = ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND", "TRACE", "POST", "GET"];
const types = [
  ...["application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=", "*/*", "x"],
  ...[
    "application/x-www-form-urlencoded; charset=utf-16",
    "multipart/form-data; boundary=x",
    "multipart/mixed; boundary=x",
  ],
];
const queries = [
  ...[
    "%",
    "%00",
    "%ff%fe",
    "q=%E0%A4%A",
    "q=%00",
    "q[]=1&q[]=2",
    "week=-1",
    "week=2026-W99",
    "datum=x",
    "dag=2026-99-99",
  ],
  ...[
    "kenmerk=%F0%28%8C%28",
    "terug=//kwaad.example",
    "terug=%0d%0aX: y",
    "=",
    "&&&",
    "__proto__=1",
    "vanaf=99999-01-01",
  ],
];

type Headers = Record<string, string>;
type Malform = (chance: Chance, dice: Dice, headers: Headers) => RawRequest;

const ways: Malform[] = [
  fieldWith(({ oneOf }, value) => [`${oneOf([value, ""])}${oneOf(values)}${oneOf(["", typedWord])}`]),
  fieldWith(({ oneOf }) => [oneOf(values)]),
  fieldWith(() => []),
  fieldWith(({ oneOf }, value) => Array(oneOf([2, 3, 500])).fill(value)),
  (chance, { oneOf }, headers) =>
    sendFields({ ...chance, fields: [...chance.fields, [oneOf(names), oneOf(values) + typedWord]] }, headers),
  (chance, { oneOf }, headers) => {
    const sent = sendFields(chance, headers);
    return { ...sent, method: "POST", headers: { ...sent.headers, "content-type": oneOf(types) } };
  },
  (chance, dice, headers) => {
    const binary = Buffer.from(Array.from({ length: dice.whole(4000) }, () => dice.whole(256)));
    return { ...sendFields(chance, headers), method: "POST", body: Buffer.concat([Buffer.from(typedWord), binary]) };
  },
  (chance, { whole }, headers) => {
    const sent = postForm(chance.path, chance.fields, headers);
    return {
      ...sent,
      body: Buffer.from(sent.body.toString("latin1").replace(/=/g, `=%f${whole(10)}%c0%80`), "latin1"),
    };
  },
  (chance, { oneOf }, headers) => ({ ...sendFields(chance, headers), method: oneOf(methods) }),
  (chance, { oneOf }, headers) => ({ ...sendFields(chance, headers), path: addQuery(chance.path, oneOf(queries)) }),
  (chance, { oneOf }, headers) => {
    const value = encodeURIComponent(oneOf(values).toWellFormed().slice(0, 2000)) + typedWord;
    return {
      ...sendFields(chance, headers),
      path: chance.path.replace(/[^/=]+(?=$|\/(?!.*\/))/, oneOf([value, "%ff", "%", "%00", "..%2f", "ÿþ"])),
    };
  },
  (chance, { oneOf }, headers) => {
    const name = oneOf(["host", "cookie", "origin", "accept-language", "x-forwarded-for", "if-none-match", "referer"]);
    return sendFields(chance, {
      ...headers,
      [name]: oneOf([typedWord, "ÿÿ", ",;=", "a".repeat(3000), "http://[", "[::1]:x"]),
    });
  },
];

/** One request of this kind with something wrong in it; one in a hundred is larger than anything may be. */
export function malform(chance: Chance, dice: Dice, headers: Headers): RawRequest {
  if (dice.whole(100) > 0) return dice.oneOf(ways)(chance, dice, headers);
  return postForm(chance.path, [...chance.fields, ["name", typedWord.repeat(600_000)]], headers);
}

const tooLong = `${"é".repeat(21_000)}${typedWord}`;
/** Wrong for a number, a day, a time, an address, a choice of a list, and the key of a form. */
const wrong = `${typedWord} \u202e`;

/** A form as somebody filled it in, with one field that is far too long, no answer to its question, or left out. */
export function breakOneField(chance: Chance, dice: Dice, headers: Headers): RawRequest {
  const broken = dice.oneOf([[tooLong], [tooLong], [tooLong], [wrong], []]);
  return fieldWith(() => broken)(chance, dice, headers);
}

/** Another list of values for one of the fields; a chance without fields gets one. */
function fieldWith(change: (dice: Dice, value: string) => string[]): Malform {
  return (chance, dice, headers) => {
    const fields: [string, string][] = chance.fields.length > 0 ? chance.fields : [["q", ""]];
    const at = dice.whole(fields.length);
    const changed = fields.flatMap(([name, value], index): [string, string][] =>
      index === at ? change(dice, value).map((one) => [name, one]) : [[name, value]],
    );
    return sendFields({ ...chance, fields: changed }, headers);
  };
}

/** The request itself, with nothing wrong in it. */
export function sendFields({ method, path, fields }: Chance, headers: Headers): RawRequest {
  if (method === "POST") return postForm(path, fields, headers);
  const query = new URLSearchParams(fields).toString().slice(0, 12_000);
  return get(query ? addQuery(path, query) : path, headers);
}

function addQuery(path: string, query: string): string {
  return path + (path.includes("?") ? "&" : "?") + query.replaceAll(/[^!-ÿ]/g, "+");
}
