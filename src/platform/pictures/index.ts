// SPDX-License-Identifier: EUPL-1.2

export { makePicture } from "./make-picture.ts";
export { clearPictures, hangPicture, keepPicture } from "./picture.commands.ts";
export { countPictureBytes, findPicture } from "./picture.queries.ts";
export { pictureRoutes } from "./picture.routes.ts";
export { type HungPicture, type PictureSpot, pictureHref } from "./picture.ts";
export { pictureRoutesAt } from "./picture-spot.routes.tsx";
export { Picture } from "./picture-view.tsx";
export { pictureTexts } from "./texts.ts";
