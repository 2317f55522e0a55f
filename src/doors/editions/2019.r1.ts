// ip-asn/editions/2019.r1: edition 2019, revision 1, and nothing else.
import { edition2019r1 } from "../../editions/2019.r1.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2019@1", edition2019r1);
export { edition as edition2019r1 };
