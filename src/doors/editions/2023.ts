// ip-asn/editions/2023: edition 2023, its newest revision, and nothing else.
import { edition2023r2 } from "../../editions/2023.r2.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2023@2", edition2023r2);
export { edition as edition2023 };
