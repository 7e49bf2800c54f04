// SPDX-License-Identifier: EUPL-1.2
import { drawing, edges, type Kind, marks, type PeopleBody, placesOf, rings, shortName } from "./people.ts";

type DrawingProps = {
  body: PeopleBody;
  label: string;
  me: string;
  /** Whoever gives something else stands back. */
  found?: Kind | "";
};

export function PeopleDrawing({ body, label, me, found }: DrawingProps) {
  return (
    <svg class="kring" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={label}>
      <Rings me={me} />
      {placesOf(body.people).map(({ id, name, sort, kinds, x, y, nameX }) => (
        <g key={id} text-anchor="middle" class={found && !kinds.includes(found) ? "kring__stil" : ""}>
          <text x={x} y={y + 6} class={`kring__${sort}`}>
            {marks[sort]}
          </text>
          <text x={nameX} y={y + 21}>
            {shortName(name)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Three rings around oneself. */
export function Rings({ me }: { me: string }) {
  const { centre } = drawing;
  return (
    <g class="kring__ringen">
      {rings.map((ring) => (
        <circle key={ring} cx={centre} cy={centre} r={edges[ring]} fill="none" stroke="currentColor" />
      ))}
      <text x={centre} y={centre + 5} text-anchor="middle" fill="currentColor">
        {me}
      </text>
    </g>
  );
}
