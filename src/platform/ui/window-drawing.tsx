// SPDX-License-Identifier: EUPL-1.2
import { useFrame } from "./frame.ts";

/** The lit window of the front page. Closed: the lamp is off and nobody sits at the table. */
export function WindowDrawing({ open }: { open: boolean }) {
  const { t } = useFrame();
  return (
    <div class={open ? "gevel__raam" : "gevel__raam gevel__raam--dicht"}>
      <svg viewBox="0 0 560 400" preserveAspectRatio="xMidYMax slice" role="img" aria-labelledby="raam-t">
        <title id="raam-t">{t(open ? "ui:window.open" : "ui:window.closed")}</title>
        <path d="M46 10h468v326H46zM34 2h492v18H34z" fill="var(--vp-kozijn-color)" />
        <path d="M62 32h436v290H62z" fill="var(--vp-lamp-color)" />
        {open && <Glow />}
        <Lamp open={open} />
        <Shelves />
        {open && <People />}
        <Table open={open} />
        <path d="M62 32h436v290H62z" fill="none" stroke="var(--vp-kozijn-color)" stroke-width="8" />
        <path d="M62 58h436" stroke="var(--vp-kozijn-color)" stroke-width="7" />
        <path d="M66 62h54c4 60-14 120-50 170l-4 6zM494 62h-54c-4 60 14 120 50 170l4 6z" fill="#fff" opacity=".72" />
        <Balcony />
        <Plants />
      </svg>
    </div>
  );
}

function Glow() {
  return (
    <g fill="#fff">
      <path d="M62 32h436v290H62z" opacity=".28" />
      <ellipse cx="280" cy="170" rx="176" ry="128" opacity=".36" />
    </g>
  );
}

function Lamp({ open }: { open: boolean }) {
  return (
    <>
      <path d="M280 32v58" stroke="#3d2900" stroke-width="4" />
      <path d="M238 128c0-26 18-40 42-40s42 14 42 40z" fill="#b04d29" />
      <ellipse cx="280" cy="129" rx="18" ry="7" fill={open ? "#fff" : "#7a3a1e"} />
    </>
  );
}

function Shelves() {
  return (
    <>
      <path d="M116 112h84v8h-84zM360 112h84v8h-84z" fill="#7a3a1e" />
      <path d="M124 78h15v34h-15z" fill="#874a7c" />
      <path d="M142 70h13v42h-13z" fill="#17523f" />
      <path d="M158 82h17v30h-17z" fill="#357781" />
      <path d="M178 112l10-36 12 3-9 33z" fill="#b04d29" />
      <path d="M366 92h24v14a6 6 0 0 1-6 6h-12a6 6 0 0 1-6-6z" fill="#fff" />
      <path d="M390 96h4a5 5 0 0 1 0 10h-4" fill="none" stroke="#fff" stroke-width="3" />
      <path d="M406 90h26l-4 22h-18z" fill="#b04d29" />
      <path d="M419 90c-14-4-16-20-14-26 8 2 14 10 14 20 0-12 6-20 15-22 2 10-3 24-15 28z" fill="#17523f" />
    </>
  );
}

function People() {
  return (
    <>
      <circle cx="176" cy="188" r="24" fill="#6b3b23" />
      <path d="M152 184c0-18 11-29 26-29 14 0 24 9 24 22-12 0-22-4-30-9-4 8-12 14-20 16z" fill="#2a1810" />
      <path d="M130 262c0-32 18-50 46-50s46 18 46 50z" fill="#357781" />
      <circle cx="384" cy="184" r="24" fill="#e3b08c" />
      <path d="M357 196c-4-26 8-41 27-41s32 15 28 42c-5-4-7-12-9-20-12 2-25 0-33-6-3 9-7 19-13 25z" fill="#8d8a80" />
      <path d="M338 262c0-32 18-50 46-50s46 18 46 50z" fill="#874a7c" />
    </>
  );
}

function Table({ open }: { open: boolean }) {
  return (
    <>
      <path d="M92 256h376v14H92zM124 270h14v52h-14zM422 270h14v52h-14z" fill="#7a3a1e" />
      <path d="M252 224h50v20a12 12 0 0 1-12 12h-26a12 12 0 0 1-12-12z" fill="#17523f" />
      <path d="M302 230c14-2 14 14 2 16" fill="none" stroke="#17523f" stroke-width="5" />
      <path d="M252 230l-16-8" stroke="#17523f" stroke-width="7" stroke-linecap="round" />
      <path d="M260 224c2-8 32-8 34 0z" fill="#17523f" />
      <circle cx="277" cy="215" r="4" fill="#17523f" />
      {open && (
        <path
          d="M206 240h22v10a6 6 0 0 1-6 6h-10a6 6 0 0 1-6-6zM326 240h22v10a6 6 0 0 1-6 6h-10a6 6 0 0 1-6-6z"
          fill="#fff"
        />
      )}
    </>
  );
}

const bars = Array.from({ length: 19 }, (_, index) => `M${26 + 28 * index} 324h6v62h-6z`).join("");

function Balcony() {
  return <path d={`M14 312h532v12H14z${bars}M0 384h560v16H0z`} fill="var(--vp-kozijn-color)" />;
}

function Plants() {
  return (
    <>
      <path d="M60 300h76l-8 36H68z" fill="#b04d29" />
      <path
        d="M98 302c-26-4-34-26-32-44 18 4 28 18 31 32-1-26 8-44 24-54 8 20 2 44-14 58 8-12 20-20 33-20-2 16-16 30-42 28z"
        fill="#2b7a4b"
      />
      <path d="M428 304h84l-8 32h-68z" fill="#874a7c" />
      <g fill="#2b7a4b">
        <ellipse cx="446" cy="296" rx="17" ry="15" />
        <ellipse cx="470" cy="288" rx="19" ry="17" />
        <ellipse cx="496" cy="297" rx="16" ry="14" />
      </g>
      <path
        d="M444 290h.01M464 280h.01M478 292h.01M496 290h.01M455 301h.01"
        stroke="#fff"
        stroke-width="8"
        stroke-linecap="round"
      />
    </>
  );
}
