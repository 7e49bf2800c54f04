// SPDX-License-Identifier: EUPL-1.2
import { matrixSize } from "../test/architecture/matrix/index.ts";
import type { Figure } from "./figure.ts";

/** How many routes and answers are written down and held against the program; fewer than there were asks for a reason. */
const atLeast = { routes: 334, cells: 7414 };

export async function measureMatrix(): Promise<Figure[]> {
  const { routes, cells } = matrixSize();
  return [
    { name: "matrix.routes", value: routes, goal: { atLeast: atLeast.routes } },
    { name: "matrix.cells", value: cells, goal: { atLeast: atLeast.cells } },
  ];
}
