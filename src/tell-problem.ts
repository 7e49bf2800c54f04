// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem } from "#platform/config";
import { EmbeddedProblem } from "#platform/embedded";

/** What the operator can mend is said in a sentence; anything else shows where it went wrong. Ends the program. */
export function tellProblem(error: unknown): never {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  if (error instanceof ConfigProblem || error instanceof EmbeddedProblem) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const syscall = "syscall" in error ? error.syscall : "";
  if (code === "EADDRINUSE") return "Something else already listens on this address. Give another PORT.";
  if (syscall === "listen")
    return `This account cannot listen there (${code}). Give another HOST, or a PORT above 1023.`;
  if (["EACCES", "EROFS"].includes(code)) {
    return `This account may not do that (${error.message}). Give it the folder, or give another DATA_DIR.`;
  }
  if (["ECONNREFUSED", "ENOTFOUND", "28P01", "3D000"].includes(code)) {
    return `The database could not be reached (${code}). Look at DATABASE_URL, DATABASE_OWNER_URL and DATABASE_LOG_URL.`;
  }
  return error.stack ?? error.message;
}
