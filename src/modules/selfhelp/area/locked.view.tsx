// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { type Keyring, openWithHalves, openWithOwnWords, openWithPasskey, openWithSheet } from "../crypto/keyring.ts";
import { WithNumbers } from "../sharing/shared-document.view.tsx";
import { CheckField, LineField, TextField } from "./fields.view.tsx";
import { focusHeading } from "./fragment.ts";
import { Button, Form, Notice, Page } from "./pieces.view.tsx";

type Way = "words" | "sheet" | "halves";
export type Opening = { identity: string; isShared: boolean; isNewPassphraseNeeded: boolean };
type LockedProps = {
  t: T;
  keyring: Keyring;
  why: string | null;
  sheet: string | null;
  onOpen: (opening: Opening) => Promise<void>;
};

/** Every way in that this person has, the usual one first. `sheet` came along with the QR code of the sheet. */
export function Locked({ t, keyring, why, sheet, onOpen }: LockedProps) {
  const [way, setWay] = useState<Way>(sheet ? "sheet" : "words");
  const [isShared, setShared] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (why) focusHeading(); // on a first visit nobody came from elsewhere
  }, []);
  const has = (kind: string) => keyring.locks.some((lock) => lock.kind === kind);
  const open = async (identity: string | null) => {
    setFailed(!identity);
    if (identity) await onOpen({ identity, isShared, isNewPassphraseNeeded: way !== "words" });
  };
  return (
    <Page title={t("selfhelp:area.title")} lead={why}>
      {failed && <Notice kind="problem">{t(`selfhelp:area.locked.wrong.${way}`)}</Notice>}
      {way === "words" && <ByWords {...{ t, keyring }} onTried={open} />}
      {way === "sheet" && <BySheet {...{ t, keyring, sheet }} onTried={open} />}
      {way === "halves" && <ByHalves {...{ t, keyring }} onTried={open} />}
      <CheckField label={t("selfhelp:area.locked.shared")} value={isShared} onChange={setShared} />
      {has("passkey") && (
        <p>
          <Button icon="lock" onClick={async () => open(await openWithPasskey(keyring))}>
            {t("selfhelp:area.locked.passkey")}
          </Button>
        </p>
      )}
      <OtherWays {...{ t, way, setWay, has }} />
      <p>
        <WithNumbers text={t("selfhelp:area.atHand.call")} />
      </p>
    </Page>
  );
}

type TryProps = { t: T; keyring: Keyring; onTried: (identity: string | null) => Promise<void> };

function ByWords({ t, keyring, onTried }: TryProps) {
  const [words, setWords] = useState("");
  return (
    <Form
      button={t("selfhelp:area.locked.open")}
      onSubmit={async () => onTried(await openWithOwnWords(keyring, words))}
    >
      <LineField
        label={t("selfhelp:area.locked.words")}
        type="password"
        autocomplete="current-password"
        value={words}
        onChange={setWords}
      />
    </Form>
  );
}

function BySheet({ t, keyring, sheet, onTried }: TryProps & { sheet: string | null }) {
  const [words, setWords] = useState(sheet ?? "");
  return (
    <Form button={t("selfhelp:area.locked.open")} onSubmit={async () => onTried(await openWithSheet(keyring, words))}>
      <TextField
        label={t("selfhelp:area.locked.sheetWords")}
        hint={t("selfhelp:area.locked.sheetHint")}
        value={words}
        onChange={setWords}
      />
    </Form>
  );
}

function ByHalves({ t, keyring, onTried }: TryProps) {
  const [[one, other], setHalves] = useState<[string, string]>(["", ""]);
  const submit = async () => onTried(await openWithHalves(keyring, one, other));
  return (
    <Form button={t("selfhelp:area.locked.open")} onSubmit={submit}>
      <TextField
        label={t("selfhelp:area.locked.firstHalf")}
        value={one}
        onChange={(words) => setHalves([words, other])}
      />
      <TextField
        label={t("selfhelp:area.locked.otherHalf")}
        value={other}
        onChange={(words) => setHalves([one, words])}
      />
    </Form>
  );
}

type OtherWaysProps = { t: T; way: Way; setWay: (way: Way) => void; has: (kind: string) => boolean };

function OtherWays({ t, way, setWay, has }: OtherWaysProps) {
  const others = (["words", "sheet", "halves"] as const).filter((one) => one !== way && (one === "words" || has(one)));
  return (
    <section class="stack--sm" aria-labelledby="h-anders">
      <h2 id="h-anders" class="h-klein">
        {t("selfhelp:area.locked.lost")}
      </h2>
      {others.length === 0 && <p>{t("selfhelp:area.locked.noOtherWay")}</p>}
      <p class="row">
        {others.map((one) => (
          <Button key={one} onClick={() => setWay(one)}>
            {t(`selfhelp:area.locked.by.${one}`)}
          </Button>
        ))}
      </p>
    </section>
  );
}
