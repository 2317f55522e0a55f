import { readFileSync } from "node:fs";
import { aggregate, createScorer, editions } from "ip-asn";
import { mergeAggregates } from "ip-asn/aggregate";
import { createSensitivity } from "ip-asn/audit";
import { PENDIDIKAN } from "ip-asn/facts";
import { encodePopulation, scorePopulation } from "ip-asn/population";
import { safeExtendProfile, timeline } from "ip-asn/profile";
import { edition2024 } from "ip-asn/editions/2024";
import { indonesianIssues } from "ip-asn/locales/id";
import { createScorerFrom, RESULT_FORMAT } from "ip-asn/scorer";

// What one door makes, the others know: a scorer, an aggregate and a profile are the same in all of them.
const person = JSON.parse(readFileSync(new URL("person.json", import.meta.url), "utf8"));
const scorer = createScorer({ year: 2021 });
const totals = mergeAggregates(aggregate({ scorer }), aggregate({ scorer }));
totals.add(scorer.score(person));
createSensitivity({ year: 2021 });
const { totals: column, parts } = scorePopulation(encodePopulation([person]), scorer);
const isOfficial = timeline.some(({ source }) => source === editions["2019"]);
const refused = safeExtendProfile(editions["2019"], {});
console.log(
  [
    totals.summary().whole.index.toString(),
    column[0] / parts,
    isOfficial && createScorer({ profile: editions["2019"] }).profile.standing,
    refused.success,
    RESULT_FORMAT,
    PENDIDIKAN.length,
    edition2024 === editions["2024"],
    createScorerFrom(edition2024, { texts: indonesianIssues }).summary.standing,
  ].join(" "),
);
