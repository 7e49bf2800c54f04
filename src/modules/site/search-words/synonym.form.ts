// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { wordsIn } from "#platform/search";

const mostWords = 30;

/** "geldzorgen, schulden, blut": each a single word, as people type one to look for it. */
const groupOfWords = z
  .string("site:searchWords.problem.few")
  .transform((text) => [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean))
  .pipe(
    z
      .array(z.string().refine((word) => wordsIn(word).length === 1, "site:searchWords.problem.single"))
      .min(2, "site:searchWords.problem.few")
      .max(mostWords, "site:searchWords.problem.many"),
  );

export const synonymForm = z.object({ formKey, words: groupOfWords });
