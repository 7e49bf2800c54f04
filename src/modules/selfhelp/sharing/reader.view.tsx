// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { dayInWords } from "../area/day-in-words.ts";
import { LineField } from "../area/fields.view.tsx";
import { Button, Form, Notice, Page } from "../area/pieces.view.tsx";
import type { Bytes } from "../crypto/bytes.ts";
import { leave, type Opened, openShare, type Refused, readSecret } from "./reading.ts";
import { ReplyForm } from "./reply-form.view.tsx";
import { SharedDocumentView } from "./shared-document.view.tsx";

type State =
  | { kind: "opening" }
  | { kind: "left" }
  | { kind: "refused"; why: Refused | "noKey" }
  | { kind: "open"; opened: Opened; pin: string | null };

/**
 * The fragment stays in the address as long as somebody reads: a telephone that was put away draws the page anew, and
 * then it must still open. Taking it out at once would save little, since the browser noted the address already. It goes
 * when the reader says that they are done.
 */
export function Reader({ t }: { t: T }) {
  const [state, setState] = useState<State>({ kind: "opening" });
  const [secret, setSecret] = useState<Bytes | null>(() => readSecret(location.hash));

  const open = async (pin: string | null) => {
    const outcome = secret ? await openShare({ secret, pin }) : ({ refused: "noKey" } as const);
    if ("opened" in outcome) setState({ kind: "open", pin, ...outcome });
    else setState({ kind: "refused", why: outcome.refused });
    return "refused" in outcome && outcome.refused === "pin";
  };
  const forget = () => {
    history.replaceState(null, "", location.pathname);
    setSecret(null);
    setState({ kind: "left" });
  };
  useEffect(() => void open(null), []);
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>("#gedeeld h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }, [state.kind]);

  if (state.kind === "opening") return <p role="status">{t("selfhelp:sharing.reader.opening")}</p>;
  if (state.kind === "left") return <Left t={t} />;
  if (state.kind === "refused" && state.why === "pin") return <AskPin {...{ t, open }} />;
  if (state.kind === "refused") return <Refusal {...{ t }} why={state.why} again={() => void open(null)} />;
  return secret && <Open {...{ t, forget }} opened={state.opened} keys={{ secret, pin: state.pin }} />;
}

type OpenProps = { t: T; opened: Opened; keys: { secret: Bytes; pin: string | null }; forget: () => void };

function Open({ t, opened: { document: shared, endsOn, mayWrite }, keys, forget }: OpenProps) {
  const [problem, setProblem] = useState<Refused | null>(null);
  const done = async () => {
    const refused = mayWrite ? await leave(keys) : null;
    if (refused) setProblem(refused);
    else forget();
  };
  const day = dayInWords(document.documentElement.lang, endsOn);
  return (
    <div class="stack--xl">
      <SharedDocumentView t={t} document={shared} />
      <p class="muted small niet-printen">{t("selfhelp:sharing.reader.until", { day })}</p>
      {mayWrite && <ReplyForm {...{ t, keys, shared }} />}
      <section class="card stack niet-printen">
        <h2>{t("selfhelp:sharing.reader.doneTitle")}</h2>
        <p>{t(mayWrite ? "selfhelp:sharing.reader.doneWriting" : "selfhelp:sharing.reader.doneReading")}</p>
        {problem && <Notice kind="problem">{t(`selfhelp:sharing.reader.refused.${problem}`)}</Notice>}
        <p class="row">
          <Button kind="main" onClick={() => void done()}>
            {t("selfhelp:sharing.reader.done")}
          </Button>
          <Button kind="quiet" onClick={() => print()}>
            {t("selfhelp:sharing.reader.print")}
          </Button>
        </p>
      </section>
    </div>
  );
}

/** `open` says whether it was a wrong one. */
function AskPin({ t, open }: { t: T; open: (pin: string) => Promise<boolean> }) {
  const [pin, setPin] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <Page title={t("selfhelp:sharing.reader.pinTitle")} lead={t("selfhelp:sharing.reader.pinLead")}>
      <Form button={t("selfhelp:sharing.reader.pinOpen")} onSubmit={async () => setWrong(await open(pin.trim()))}>
        <LineField
          type="password"
          label={t("selfhelp:sharing.reader.pin")}
          error={isWrong ? t("selfhelp:sharing.reader.pinWrong") : undefined}
          value={pin}
          onChange={setPin}
        />
      </Form>
    </Page>
  );
}

function Refusal({ t, why, again }: { t: T; why: Refused | "noKey"; again: () => void }) {
  return (
    <Page title={t("selfhelp:sharing.reader.refusedTitle")}>
      <Notice kind="problem">{t(`selfhelp:sharing.reader.refused.${why}`)}</Notice>
      {(why === "offline" || why === "tries") && <Button onClick={again}>{t("selfhelp:sharing.reader.again")}</Button>}
    </Page>
  );
}

function Left({ t }: { t: T }) {
  return <Page title={t("selfhelp:sharing.reader.leftTitle")} lead={t("selfhelp:sharing.reader.leftText")} />;
}
