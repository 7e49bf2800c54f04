// SPDX-License-Identifier: EUPL-1.2
import { Fragment, render } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../device/entry.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { useArea } from "./area-context.ts";
import { NewPassphrase } from "./begin.view.tsx";
import type { Wording } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { download } from "./download.ts";
import { LineField } from "./fields.view.tsx";
import { Card, Form, LinkButton, Notice, Page } from "./pieces.view.tsx";
import { openTakenAlong, pageToTakeAlong, sealToTakeAlong, takeIn } from "./take-along.ts";
import { PrintButton } from "./tool.view.tsx";

/** Everything as one file that other programs open, everything on paper, and a file brought back in. */
export function TakeAlong() {
  const { t, language, vault } = useArea();
  const [isMade, setMade] = useState(false);
  const make = async (passphrase: string) => {
    const drawn = document.createElement("div");
    render(<Everything {...{ t, language }} entries={vault.everything()} />, drawn);
    const page = pageToTakeAlong(t("selfhelp:area.title"), drawn.innerHTML, vault.everything());
    render(null, drawn);
    download(await sealToTakeAlong(page, passphrase), "alleen-voor-mij.age");
    setMade(true);
  };
  return (
    <Page to="#/" back={t("selfhelp:area.title")} title={t("selfhelp:area.takeAlong.title")}>
      <Card title={t("selfhelp:area.takeAlong.file")}>
        <p>{t("selfhelp:area.takeAlong.fileText")}</p>
        {isMade && (
          <Notice kind="good">
            <p>{t("selfhelp:area.takeAlong.made")}</p>
            <p>
              <code>age --decrypt -o alleen-voor-mij.html alleen-voor-mij.age</code>
            </p>
          </Notice>
        )}
        <NewPassphrase t={t} button={t("selfhelp:area.takeAlong.make")} onChosen={make} />
      </Card>
      <Card title={t("selfhelp:area.takeAlong.paper")}>
        <p>{t("selfhelp:area.takeAlong.paperText")}</p>
        <p>
          <LinkButton icon="printer" href="#/alles">
            {t("selfhelp:area.takeAlong.toPaper")}
          </LinkButton>
        </p>
      </Card>
      <BringIn />
    </Page>
  );
}

/** All of it in a row, for the printer. */
export function Whole() {
  const { t, language, vault } = useArea();
  return (
    <Page
      to="#/meenemen"
      back={t("selfhelp:area.takeAlong.title")}
      title={t("selfhelp:area.takeAlong.everything")}
      head={<PrintButton />}
    >
      <Everything {...{ t, language }} entries={vault.everything()} />
    </Page>
  );
}

function Everything({ entries, ...wording }: Wording & { entries: readonly Entry[] }) {
  return (
    <>
      {documentsOf(wording, entries).map(({ document, drawing }, index) => (
        <Fragment key={index}>
          <SharedDocumentView t={wording.t} document={document} heading="h2" />
          {drawing}
        </Fragment>
      ))}
    </>
  );
}

function BringIn() {
  const { t, vault, sendSoon } = useArea();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState("");
  const [entries, setEntries] = useState<readonly Entry[] | "wrong" | "done" | null>(null);
  const open = async () => setEntries(file ? ((await openTakenAlong(file, words)) ?? "wrong") : "wrong");
  const bringIn = async () => {
    if (Array.isArray(entries)) await takeIn(vault, entries);
    sendSoon("at once");
    setEntries("done");
  };
  if (Array.isArray(entries)) return <Preview entries={entries} onYes={bringIn} />;
  return (
    <Card title={t("selfhelp:area.takeAlong.bringIn")}>
      <p>{t("selfhelp:area.takeAlong.bringInText")}</p>
      {entries === "wrong" && <Notice kind="problem">{t("selfhelp:area.takeAlong.wrong")}</Notice>}
      {entries === "done" && <Notice kind="good">{t("selfhelp:area.takeAlong.broughtIn")}</Notice>}
      <Form button={t("selfhelp:area.takeAlong.open")} onSubmit={open}>
        <label>
          {t("selfhelp:area.takeAlong.choose")}
          <input type="file" accept=".age" onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        </label>
        <LineField label={t("selfhelp:area.takeAlong.words")} type="password" value={words} onChange={setWords} />
      </Form>
    </Card>
  );
}

/** First to see what is in it. */
function Preview({ entries, onYes }: { entries: readonly Entry[]; onYes: () => Promise<void> }) {
  const { t, language } = useArea();
  return (
    <Card title={t("selfhelp:area.takeAlong.preview")}>
      <ul>
        {documentsOf({ t, language }, entries).map(({ document: { title } }, index) => (
          <li key={`${index}-${title}`}>{title}</li>
        ))}
      </ul>
      <Form button={t("selfhelp:area.takeAlong.yes")} onSubmit={onYes}>
        <p class="small">{t("selfhelp:area.takeAlong.stays")}</p>
      </Form>
    </Card>
  );
}
