// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "preact";

/** Words as they were typed: each line on a line. */
export function linesOf(text: string) {
  return text.split("\n").map((line, at) => (
    <Fragment>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
}
