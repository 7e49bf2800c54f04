// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import { languageCodes, nameOfLanguage } from "#platform/i18n";
import { BackLink, LinkButton, Page, QrCode, type QrSquares, TextArea } from "#platform/ui";
import { activityHref } from "../finding/links.ts";
import { flyerHref } from "../paper/paper-links.ts";
import { cardInOneLine, cardWords, type SharedFacts } from "./card-words.ts";
import { type PictureShape, pictureHref, pictureSizes, shareCodeHref, shareHref } from "./share-links.ts";
import { shareTexts } from "./share-words.ts";

type SharePageProps = { facts: SharedFacts; qr: QrSquares };

/** All one needs to tell somebody else of it: words, a picture, a code, paper. */
export function SharePage({ facts, qr }: SharePageProps) {
  const { visitor, activity } = facts;
  const { t, language } = visitor;
  return (
    <Page title={t("programme:sharing.titleOf", { title: activity.title })} wide robots="noindex">
      <div class="wrap section section--kop stack">
        <p>
          <BackLink href={activityHref(language, activity.slug)}>{activity.title}</BackLink>
        </p>
        <h1>{t("programme:sharing.titleOf", { title: activity.title })}</h1>
        <p class="lead">{t("programme:sharing.lead")}</p>
        <OtherLanguages facts={facts} />
      </div>
      <div class="wrap cols cols--7-5">
        <Texts facts={facts} />
        <div class="stack--lg">
          <Pictures facts={facts} />
          <Code facts={facts} qr={qr} />
          <section class="card stack" aria-labelledby="h-papier">
            <h2 id="h-papier">{t("programme:sharing.paper.title")}</h2>
            <p>{t("programme:sharing.paper.text")}</p>
            <p>
              <LinkButton icon="printer" href={flyerHref(language, activity.slug)}>
                {t("programme:paper.makeFlyer")}
              </LinkButton>
            </p>
          </section>
        </div>
      </div>
    </Page>
  );
}

function OtherLanguages({ facts: { visitor, activity } }: { facts: SharedFacts }) {
  const { t, language } = visitor;
  return languageCodes
    .filter((other) => other !== language)
    .map((other) => (
      <p>
        <a href={shareHref(other, activity.slug)}>
          {t("programme:sharing.otherLanguage", { language: nameOfLanguage(other, language) })}
        </a>
      </p>
    ));
}

function Texts({ facts }: { facts: SharedFacts }) {
  const { t } = facts.visitor;
  const { chat, mail, newsletter, social } = shareTexts(facts);
  const whatsApp = `https://wa.me/?text=${encodeURIComponent(chat)}`;
  const letter = `mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`;
  return (
    <section class="stack--lg" aria-labelledby="h-teksten">
      <h2 id="h-teksten">{t("programme:sharing.texts.title")}</h2>
      <p>{t("programme:sharing.texts.how")}</p>
      <Ready name="bericht" label={t("programme:sharing.texts.chat")} text={chat}>
        <a href={whatsApp} rel="noreferrer">
          {t("programme:sharing.texts.openWhatsApp")}
        </a>
      </Ready>
      <Ready name="mail" label={t("programme:sharing.texts.mail")} text={mail.body}>
        <a href={letter}>{t("programme:sharing.texts.openMail")}</a>
      </Ready>
      <Ready name="nieuwsbrief" label={t("programme:sharing.texts.newsletter")} text={newsletter} />
      <Ready name="sociaal" label={t("programme:sharing.texts.social")} text={social} />
    </section>
  );
}

type ReadyProps = { name: string; label: string; text: string; children?: ComponentChildren };

function Ready({ name, label, text, children }: ReadyProps) {
  return (
    <div class="stack--sm">
      <TextArea name={name} label={label} value={text} rows={rowsFor(text)} readonly />
      {children && <p>{children}</p>}
    </div>
  );
}

const lettersOnPhone = 32;

/** All of it is in sight, also on a telephone. */
function rowsFor(text: string): number {
  return text.split("\n").reduce((rows, line) => rows + Math.max(Math.ceil(line.length / lettersOnPhone), 1), 1);
}

function Pictures({ facts }: { facts: SharedFacts }) {
  const { t } = facts.visitor;
  return (
    <section class="card stack" aria-labelledby="h-plaatje">
      <h2 id="h-plaatje">{t("programme:sharing.picture.title")}</h2>
      <p>{t("programme:sharing.picture.text")}</p>
      <Picture facts={facts} shape="wide" />
      <Picture facts={facts} shape="square" />
    </section>
  );
}

function Picture({ facts, shape }: { facts: SharedFacts; shape: PictureShape }) {
  const { visitor, activity } = facts;
  const words = cardWords(facts);
  const href = pictureHref(visitor.language, activity.slug, words, shape);
  const { width, height } = pictureSizes[shape];
  return (
    <div class="stack--sm">
      <p>
        <img class="deelplaat" src={href} alt={cardInOneLine(words)} width={width} height={height} loading="lazy" />
      </p>
      <p>
        <a href={href} download={`${activity.slug}-${width}x${height}.png`}>
          {visitor.t(shape === "wide" ? "programme:sharing.picture.saveWide" : "programme:sharing.picture.saveSquare")}
        </a>
      </p>
    </div>
  );
}

function Code({ facts: { visitor, activity }, qr }: SharePageProps) {
  const { t, language } = visitor;
  return (
    <section class="card stack" aria-labelledby="h-code">
      <h2 id="h-code">{t("programme:sharing.code.title")}</h2>
      <p>{t("programme:sharing.code.text")}</p>
      <div class="qr-kader">
        <QrCode squares={qr} label={t("programme:sharing.code.label", { title: activity.title })} />
      </div>
      <p>
        <a href={shareCodeHref(language, activity.slug)} download={`${activity.slug}-code.png`}>
          {t("programme:sharing.code.save")}
        </a>
      </p>
    </section>
  );
}
