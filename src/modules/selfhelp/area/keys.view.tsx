// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import {
  halvesLock,
  type Keyring,
  type Lock,
  passkeyLock,
  passphraseLock,
  sheetLock,
  withLock,
  withoutLock,
} from "../crypto/keyring.ts";
import { useArea } from "./area-context.ts";
import { NewPassphrase } from "./begin.view.tsx";
import { Button, Card, Notice, Page } from "./pieces.view.tsx";
import { saveKeyring } from "./session.ts";
import { type Paper, Papers } from "./sheet-paper.view.tsx";
import { todayHere } from "./today.ts";

type Told = { kind: "good" | "problem"; words: string };

/** The ways in: one's own words, a sheet in an envelope, two halves with two people, a passkey. */
export function Keys({ isFirst }: { isFirst: boolean }) {
  const { t, identity } = useArea();
  const [papers, setPapers] = useState<readonly Paper[] | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const keep = useKeepKeyring(setTold);
  const makeSheet = async () => {
    const { lock, words, code } = await sheetLock(identity, todayHere());
    if (await keep((keyring) => withLock(keyring, lock))) setPapers([sheetPaper(words, code)]);
  };
  const makeHalves = async () => {
    const { lock, halves } = await halvesLock(identity, todayHere());
    if (await keep((keyring) => withLock(keyring, lock))) setPapers(halves.map(halfPaper));
  };
  if (papers) return <Papers t={t} papers={papers} onDone={() => setPapers(null)} />;
  return (
    <Page
      to="#/"
      back={t("selfhelp:area.title")}
      title={t("selfhelp:area.keys.title")}
      lead={t(isFirst ? "selfhelp:area.keys.firstLead" : "selfhelp:area.keys.lead")}
    >
      {told && <Notice kind={told.kind}>{told.words}</Notice>}
      <Card title={t("selfhelp:area.keys.sheet")}>
        <p>{t("selfhelp:area.keys.sheetText")}</p>
        <p class="row">
          <Button kind={isFirst ? "main" : "second"} icon="printer" onClick={makeSheet}>
            {t("selfhelp:area.keys.makeSheet")}
          </Button>
          <Button onClick={makeHalves}>{t("selfhelp:area.keys.makeHalves")}</Button>
        </p>
        <p class="small">{t("selfhelp:area.keys.halvesText")}</p>
      </Card>
      <Passkeys keep={keep} />
      <OwnWords keep={keep} />
      <section class="stack--sm">
        <h2>{t("selfhelp:area.keys.lostDevice")}</h2>
        <p>{t("selfhelp:area.keys.lostDeviceText")}</p>
      </section>
    </Page>
  );

  function sheetPaper(words: readonly string[], code: string): Paper {
    return { words, code, title: t("selfhelp:area.paper.title"), text: t("selfhelp:area.paper.text") };
  }

  function halfPaper(words: readonly string[], index: number): Paper {
    return {
      words,
      title: t("selfhelp:area.paper.half", { number: index + 1 }),
      text: t("selfhelp:area.paper.halfText"),
    };
  }
}

type Keep = (change: (keyring: Keyring) => Keyring) => Promise<boolean>;

/** False when it could not be kept: then nothing is printed that would open nothing. */
function useKeepKeyring(tell: (told: Told) => void): Keep {
  const { t, place, setPlace } = useArea();
  return async (change) => {
    if (!place.keyring) return false;
    try {
      setPlace(await saveKeyring(place, change(place.keyring)));
      tell({ kind: "good", words: t("selfhelp:area.keys.kept") });
      return true;
    } catch {
      tell({ kind: "problem", words: t("selfhelp:area.keys.notKept") });
      return false;
    }
  };
}

function Passkeys({ keep }: { keep: Keep }) {
  const { t, identity, place } = useArea();
  const [failed, setFailed] = useState(false);
  const passkeys = place.keyring?.locks.filter(({ kind }) => kind === "passkey") ?? [];
  if (!("PublicKeyCredential" in globalThis)) return null;
  const add = async () => {
    setFailed(false);
    try {
      const lock = await passkeyLock(identity, t("selfhelp:area.title"), todayHere());
      await keep((keyring) => withLock(keyring, lock));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Card title={t("selfhelp:area.keys.passkey")}>
      <p>{t("selfhelp:area.keys.passkeyText")}</p>
      {failed && <Notice kind="problem">{t("selfhelp:area.keys.passkeyFailed")}</Notice>}
      <ul class="stack--sm" role="list">
        {passkeys.map((lock) => (
          <OnePasskey key={lock.id} {...{ lock, keep }} />
        ))}
      </ul>
      <p>
        <Button icon="lock" onClick={add}>
          {t("selfhelp:area.keys.addPasskey")}
        </Button>
      </p>
    </Card>
  );
}

function OnePasskey({ lock, keep }: { lock: Lock; keep: Keep }) {
  const { t } = useArea();
  return (
    <li class="row row--between">
      <span>{t("selfhelp:area.keys.onePasskey", { made: lock.made })}</span>
      <Button kind="quiet" onClick={() => void keep((keyring) => withoutLock(keyring, lock.id))}>
        {t("selfhelp:area.keys.endPasskey")}
      </Button>
    </li>
  );
}

function OwnWords({ keep }: { keep: Keep }) {
  const { t, identity } = useArea();
  const [round, setRound] = useState(0);
  const change = async (passphrase: string) => {
    const lock = await passphraseLock(identity, passphrase, todayHere());
    if (await keep((keyring) => withLock(keyring, lock))) setRound(round + 1);
  };
  return (
    <Card title={t("selfhelp:area.keys.words")}>
      <p>{t("selfhelp:area.keys.wordsText")}</p>
      <NewPassphrase key={round} t={t} button={t("selfhelp:area.keys.changeWords")} onChosen={change} />
    </Card>
  );
}
