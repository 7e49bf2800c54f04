// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem } from "#platform/config";

/** Something about an archive that the operator can mend; the message is a sentence for them. */
export class ArchiveProblem extends ConfigProblem {}

/** There is no space left for it. */
export class NoRoom extends ArchiveProblem {}
