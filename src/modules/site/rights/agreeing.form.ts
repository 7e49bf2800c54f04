// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

const text = z.string().max(10_000, "site:rights.agreeing.problem.long").default("");

export const agreeingForm = z.object({ formKey, ownTextNl: text, ownTextEn: text });
