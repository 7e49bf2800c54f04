// SPDX-License-Identifier: EUPL-1.2
import { part, type Tool, text } from "../area/tool.ts";

export const peopleTool: Tool = {
  code: "people",
  icon: "users",
  several: false,
  parts: [part("look", [text("notice"), text("wish"), text("lack")])],
};
