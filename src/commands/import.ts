// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { getCentre, listCentres } from "#modules/network";
import { importAgenda } from "#modules/programme";
import { ConfigProblem, readConfig } from "#platform/config";
import type { Database } from "#platform/db";
import { isLanguage, type Language, languageCodes } from "#platform/i18n";
import { tellProblem } from "../tell-problem.ts";
import { say } from "./work/say.ts";
import { withGround } from "./work/with-ground.ts";
import { withProgram } from "./work/with-program.ts";

const usage = "npm run import FILE -- [--yes] [--draft] [--centre SLUG] [--language nl|en]";
const mostBytes = 50 * 1024 * 1024;

/** `npm run import FILE`: shows what would happen; with `--yes` it happens. Also while Vrijplaats runs. */
async function run(): Promise<void> {
  const asked = readWords();
  const config = readConfig(process.env);
  await withGround(config, async (ground) => {
    await withProgram(ground, async ({ workshop }) => {
      const centre = await getCentre(ground.db, await findCentreId(ground.db, asked.centre), config.publicUrl);
      const outcome = await importAgenda(workshop, centre, asked.order, say);
      process.exitCode = outcome === "refused" || outcome === "failed" ? 1 : 0;
    });
  });
}

function readWords() {
  const { values, positionals } = parseWords();
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new ConfigProblem(`Say which file: ${usage}`);
  if (values.draft && values.publish) throw new ConfigProblem("Choose one: --draft or --publish.");
  const language = readLanguage(values.language);
  const content = readAgendaFile(path);
  return {
    centre: values.centre,
    order: { fileName: basename(path), content, publish: !values.draft, isAgreed: values.yes, language },
  };
}

function parseWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        yes: { type: "boolean", default: false },
        draft: { type: "boolean", default: false },
        publish: { type: "boolean", default: false },
        centre: { type: "string" },
        language: { type: "string", default: "en" },
      },
    });
  } catch {
    throw new ConfigProblem(`That is not how it is asked: ${usage}`);
  }
}

function readAgendaFile(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ConfigProblem(`There is no file ${path}.`);
  if (found.size > mostBytes) throw new ConfigProblem(`${path} is far too large for an agenda.`);
  return readFileSync(path);
}

function readLanguage(word: string): Language {
  if (!isLanguage(word)) throw new ConfigProblem(`--language is one of: ${languageCodes.join(", ")}`);
  return word;
}

/** The centre of that name in addresses; without a name the only centre there is. */
async function findCentreId(db: Database, slug: string | undefined): Promise<string> {
  const centres = await listCentres(db);
  const slugs = [...new Set(centres.map((centre) => centre.slug))];
  if (slugs.length === 0) throw new ConfigProblem("There is no centre yet: set one up first.");
  const wanted = slug ?? (slugs.length === 1 ? slugs[0] : undefined);
  if (!wanted) throw new ConfigProblem(`Say for which centre, with --centre: ${slugs.join(", ")}`);
  const found = centres.find((centre) => centre.slug === wanted);
  if (!found) throw new ConfigProblem(`There is no centre ${wanted}. There are: ${slugs.join(", ")}`);
  return found.id;
}

await run().catch(tellProblem);
