// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Remark } from "./reading/remark.ts";

/** What was met in one record: what was lost of it first, what was only written otherwise behind a click. */
export function RemarkList({ t, remarks }: { t: T; remarks: readonly Remark[] }) {
  const heavy = remarks.filter(({ severity }) => severity !== "note");
  const notes = remarks.filter(({ severity }) => severity === "note");
  return (
    <>
      {heavy.length > 0 && <Lines t={t} remarks={heavy} />}
      {notes.length > 0 && (
        <details>
          <summary>{t("network:sources.report.notes", { count: notes.length })}</summary>
          <Lines t={t} remarks={notes} />
        </details>
      )}
    </>
  );
}

function Lines({ t, remarks }: { t: T; remarks: readonly Remark[] }) {
  return (
    <ul>
      {remarks.map(({ field, problem, said }) => (
        <li>
          {t(`network:sources.remark.${problem}`)}
          {field !== "" && (
            <>
              {" "}
              <code>{field}</code>
            </>
          )}
          {said !== undefined && said !== "" && <span class="muted"> ({said})</span>}
        </li>
      ))}
    </ul>
  );
}
