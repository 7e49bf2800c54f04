// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import type { Entry } from "../device/entry.ts";
import { offline } from "../device/keeper.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { useArea } from "./area-context.ts";
import { localeOf } from "./day-in-words.ts";
import { fragmentOf, goTo } from "./fragment.ts";
import { Button, Notice, Page } from "./pieces.view.tsx";

type EarlierProps<Body> = { entry: Entry<Body>; documentOf: (entry: Entry<Body>) => SharedDocument };

/** Ten years of a page a day are fetched only by whoever asks for them. */
const mostAtFirst = 30;

/** How it was before, newest first. Putting one back makes it the newest; what stood there stays among the earlier ones. */
export function EarlierVersions<Body>({ entry, documentOf }: EarlierProps<Body>) {
  const { t, vault, sendSoon } = useArea();
  const [most, setMost] = useState(mostAtFirst);
  const [versions, setVersions] = useState<readonly Entry<Body>[] | "offline" | null>(null);
  useEffect(() => {
    void vault
      .earlier<Body>(entry.id, most)
      .then((found) => found.slice().reverse(), offline)
      .then(setVersions);
  }, [entry.id, most]);
  const putBack = async ({ body }: Entry<Body>) => {
    await vault.put({ ...entry, body });
    sendSoon("at once");
    goTo(entry.tool, entry.id);
  };
  return (
    <Page
      to={fragmentOf(entry.tool, entry.id)}
      back={t("selfhelp:area.tool.back")}
      title={t("selfhelp:area.tool.earlier")}
    >
      {versions === "offline" && <Notice>{t("selfhelp:area.tool.earlierOffline")}</Notice>}
      {Array.isArray(versions) &&
        versions.map((version: Entry<Body>) => (
          <Version
            key={version.changed}
            when={momentOf(version.changed)}
            document={documentOf(version)}
            onPutBack={() => void putBack(version)}
          />
        ))}
      {Array.isArray(versions) && versions.length === most && (
        <p>
          <Button onClick={() => setMost(most * 4)}>{t("selfhelp:area.tool.earlierMore")}</Button>
        </p>
      )}
    </Page>
  );
}

type VersionProps = { when: string; document: SharedDocument; onPutBack: () => void };

/** Folded to when it was. */
export function Version({ when, document, onPutBack }: VersionProps) {
  const { t } = useArea();
  return (
    <details class="card">
      <summary>{when}</summary>
      <div class="stack">
        <SharedDocumentView t={t} document={document} heading="h2" />
        <p>
          <Button onClick={onPutBack}>{t("selfhelp:area.tool.putBack")}</Button>
        </p>
      </div>
    </details>
  );
}

function momentOf(moment: string): string {
  const how = { dateStyle: "long", timeStyle: "short" } as const;
  return new Date(moment).toLocaleString(localeOf(document.documentElement.lang), how);
}
