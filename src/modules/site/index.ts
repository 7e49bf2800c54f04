// SPDX-License-Identifier: EUPL-1.2
export { findLook } from "./beheer/look.queries.ts";
export { frameParts } from "./frame-parts.ts";
export { homeRoutes } from "./home/home.routes.tsx";
export { siteModule } from "./module.ts";
export { hasNews } from "./news/news.queries.ts";
export { changePage } from "./pages/page.commands.ts";
export { eraseAgain } from "./rights/erase-again.commands.ts";
export { setUpLink } from "./set-up/set-up-link.ts";
export { setUpTexts } from "./set-up/texts.ts";
export { siteTexts } from "./texts.ts";
