// SPDX-License-Identifier: EUPL-1.2
export { findLook } from "./beheer/look.queries.ts";
export { frameParts } from "./frame-parts.ts";
export { siteModule } from "./module.ts";
export { hasNews } from "./news/news.queries.ts";
export { changePage } from "./pages/page.commands.ts";
export { eraseAgain } from "./rights/erase-again.commands.ts";
export { setUpLink, setUpTexts } from "./set-up/index.ts";
