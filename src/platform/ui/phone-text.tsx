// SPDX-License-Identifier: EUPL-1.2

/** A sentence in which numbers between square brackets become telephone links: "Bel [0800-0113]." */
export function PhoneText({ text }: { text: string }) {
  const parts = text.split(/\[([^\]]*)\]/);
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <PhoneLink number={part} />))}</>;
}

export function PhoneLink({ number }: { number: string }) {
  return (
    <a class="ltr" href={`tel:${number.replaceAll(/[^\d+]/g, "")}`}>
      {number}
    </a>
  );
}
