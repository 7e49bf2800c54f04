// SPDX-License-Identifier: EUPL-1.2
import { fromBase64 } from "./bytes.ts";

/** Made once by others: keys and files by Debian's age 1.1.1, tags by Python's hmac. For tests. */
export const identity = "AGE-SECRET-KEY-14RQVDPS2GVSE48ZD8E48U22LZAR630SDCJC7KEQD4NKVW5QTY8EQ7RG8U2";
export const otherIdentity = "AGE-SECRET-KEY-1AF0U7Z49CC7TF9PX7SVENRYEY8VTQQTR02ZSPF2GKWE26GSM3Y4SKZ98PM";

const envelope = `
  YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBFc0dvTjFxRWZYSHlIZW50am9kay9veEJQVjdkYnNPaE5ydVByLy9aUlFjCmNvNnNQcmR2
  UUlKR2hyRFlXaDVvV2I4MGtxUE1sMWlGUXA3TGxOUnUxTjAKLS0tIGhET2h3RjVJNXBqdXB4N01VOXNKdmR5MmhyV1FabkRFVFZHM3ZERWpSakkK
  SEBWWoGSSoIdAr98jF7k9XSBI39AhRmp4BRrlTFu+vdjE3Wwea+9VlP0NLoPs4GCbDDuwPTgEsgGdwGiech+jg5veGZeQdulLj13LsLWYdXs3DVI
  b0b8+jygeP2InmQ2cpQWB1mBU3A/qcT2wGGg2wdL9b1W5KdMLdatoHR3G0e+/uqPS85zSFRe08BV3rcfoN/3DSjINgwQRECyEEvzqkOyHXDN/1uw
  NYGmWLLmg6W5zzwUc9jaJj1x468AmehUwMg+vK2L3i2Zl8xd7iyGRLimw7+CoPbkWSa1MjvSlhBqLfSkJdBIflWzaLQegYxAKMtXxdfbqvQXo+lZ
  +NeixI9OmERJEBc0XM9FZlqLeIYkq9PG1vhpFn+2jnuQtoaruX38+b9tuE1b9vPmAi0dZ9Hvd+sab5Nk9IJXUG7rGNUg00BClHhLn2fMRvP+RAOr
  TC6tAv0zfjl/QLCpmgHFeYQgot82rSovVY8E/gC6AA4DwxqYPLKkPtU6WYFhCX3bNlKULWn+A0TjiDuVUoC5YBddaquCk5ZRMV4RqtlWNgK+1SEt
  XjCtx7TdpKa1vokz5g0Jsm+1IXFfvHNB62k1oH3rkQN0jE/qWDI20Jst/fY76JsR08bMdyb5u6DT6RyaSjQOzmygvdd7h+FwqdvNt+dm2CPswT9E
  0MLc82IyRrFX5fVuzwZwszMuGAbBUtYxyYHzpX8vMfXygecqMAgXKH1Fgqp/TyCHG5IYHG7JWqhJkH9eC5fhhoU3wdl5GARPZrdH3KRfJsS6zNWy
  u1Pzxv1hivHXQ9x0sugQ0pwOpAs7HtWske/Ff0QRufCuoA1JAOD6g/P1xibptHS+/aXgnK/XNnFvUoo5En1j15f8AO7U8CWJz2ph4TgjV5TH4/uO
  Apm0LKYwRAGpaCcsMNt/BEDTOGY+jnWe2T82ncdtxxjh/2VT602UR81FeLejeLqd5yiDz+8QKC7Vjnj4k1UIB6yqhhEUKxoVjAk0skcIdqYxf6CN
  3JEO2jeCTh0SqBKe/r+1x9wNUTa/vVvoCjdKBt6HgXy0LALW6CBPW2LWiHSBFuttk7CY78B/uKh05LajLbVxowAn6E0M544+dZrAMQ8PRag8IOym
  Q/hxS3leXUGw5mmZRgTcvHTrtTtEcDhnsfFSJjDSZNZJbI1KnAQMieI5lbDOlY8GCahBAuS6AHG2ubPKIrVsnGSNgdh0mM9W8A0q7lP+F0MiO2Rw
  54UKrFhENFBauVppFJNnnUfKFPsHnf/XqQPyj+Ve7KaLqTvw4RXtDIR44GZQUTrY9muMKflAw4TlsAz+xp5VEl7CapjcQHXkL1rSIhU0mIL1kSMo
  nKCcwg0ppBbK7IFp9mUdeYjBlzUvTfY497WVMwoDRPq8NI4V8KJ3YO0RnGzJE3qY`;
const ofWords = `
  YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCAvMXFGR2pwb0tiMHU2Ti9NOXhUNSt3IDE4Cmh5aFkrSlZPSmdndzdCTGQraWZiS1hzUVVn
  dGhTRnBiYS9TWFNMVXo1bk0KLS0tIDVhcXFHUjAwUTBnekhJRW9oYWZrSGwwY1NDMlBiai9GTVdKSXVETmFFMWcKavHXG90TiafNjcAL4k0g4Pl9
  QG2asbz3znx2G5i7Oc2efS8kxLVBoxiqdm+blz51IzZg97OJ`;

export const known = {
  recipient: "age1peqnp2t7lklhukhe4r6z3783p7ccas69udaqw6ncfumw8cw08u6qw60q8s",
  json: `{"v":1,"id":"0b8f0d8e-5c0c-4c6e-9a0e-6a5d1f6f2c11","tool":"letter","kind":"form","body":{"answers":{"letter.words":"Lieve ik, het komt weer goed. 💚"}},"made":"2026-11-24T10:00:00.000Z","changed":"2026-11-24T10:00:00.000Z"}`,
  tag: "5i2A4l1VtU69psIIMX24eufDIn8VZeJvhY9x2uGwPOQ=",
  /** `age --recipient`, over the JSON, its tag and blanks up to 1024 bytes. */
  envelope: fromBase64(envelope.replaceAll(/\s/g, "")),
  /** `age --passphrase`. */
  ofWords: {
    passphrase: "zes koffie bomen vóór de regen",
    content: "Dit opent met woorden.",
    file: fromBase64(ofWords.replaceAll(/\s/g, "")),
  },
  /** HMAC-SHA-256 of 4821, with the bytes 0 to 31 as its key. */
  pinProof: "3sVuuxJ4/JNLnLUt0umpSChOzX4bTbMvanO3Pwiq158=",
};
