// SPDX-License-Identifier: EUPL-1.2
import type { CentreInFrame, Frame, TextLink } from "./frame.ts";
import { PhoneLink, PhoneText } from "./phone-text.tsx";

export function PageFooter({ frame: { t, centre, footerLinks, parts } }: { frame: Frame }) {
  const hasHouse = parts.has("house");
  return (
    <footer class="voet">
      <div class="wrap">
        <section class="voet__hulp stack--sm" aria-labelledby="h-zwaar">
          <h2 id="h-zwaar">{t("ui:heavy.title")}</h2>
          <p>
            <PhoneText text={t("ui:heavy.everywhere")} />
          </p>
          {centre?.phone && (
            <p>
              <PhoneText text={t(hasHouse ? "ui:heavy.here" : "ui:heavy.withoutHouse", { phone: centre.phone })} />
            </p>
          )}
        </section>
        <div class="voet__cols">
          {centre && (hasHouse || isSomewhere(centre)) && <Address t={t} centre={centre} />}
          {centre && <Contact t={t} centre={centre} />}
          {footerLinks.length > 0 && <GoodToKnow t={t} links={footerLinks} />}
        </div>
      </div>
    </footer>
  );
}

type CentreProps = { t: Frame["t"]; centre: CentreInFrame };

/** More than the name of a town or an area. */
function isSomewhere({ addressLines }: CentreInFrame): boolean {
  return addressLines.length > 1;
}

function Address({ t, centre }: CentreProps) {
  const lines = [...centre.addressLines, centre.doorNote].filter((line) => line);
  if (lines.length === 0) return null;
  return (
    <div class="stack--sm">
      <h2>{t("ui:footer.visit")}</h2>
      <p>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</p>
    </div>
  );
}

function Contact({ t, centre: { phone, email } }: CentreProps) {
  if (!phone && !email) return null;
  return (
    <div class="stack--sm">
      <h2>{t("ui:footer.contact")}</h2>
      <ul role="list">
        {phone && (
          <li>
            <PhoneLink number={phone} />
          </li>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function GoodToKnow({ t, links }: { t: Frame["t"]; links: TextLink[] }) {
  return (
    <div class="stack--sm">
      <h2>{t("ui:footer.goodToKnow")}</h2>
      <ul role="list">
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
