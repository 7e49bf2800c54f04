// SPDX-License-Identifier: EUPL-1.2
import { part, type Tool, text } from "../area/tool.ts";

export const wheelTool: Tool = {
  code: "wheel",
  icon: "eye",
  several: false,
  method: true,
  parts: [part("look", [text("notice"), text("grow"), text("hard")])],
};
