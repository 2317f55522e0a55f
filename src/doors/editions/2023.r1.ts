// ip-asn/editions/2023.r1: edition 2023, revision 1, and nothing else.
import { edition2023r1 } from "../../editions/2023.r1.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2023@1", edition2023r1);
export { edition as edition2023r1 };
