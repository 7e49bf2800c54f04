// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { wordsIn } from "./words.ts";

const mostWords = 30;

/** "geldzorgen, schulden, blut": each a single word, as people type one to look for it. */
const groupOfWords = z
  .string("programme:search.synonyms.problem.few")
  .transform((text) => [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean))
  .pipe(
    z
      .array(z.string().refine((word) => wordsIn(word).length === 1, "programme:search.synonyms.problem.single"))
      .min(2, "programme:search.synonyms.problem.few")
      .max(mostWords, "programme:search.synonyms.problem.many"),
  );

export const synonymForm = z.object({ formKey, words: groupOfWords });
