const { readFileSync } = require("node:fs");
const { aggregate, createScorer, editions } = require("ip-asn");
const { mergeAggregates } = require("ip-asn/aggregate");
const { createSensitivity } = require("ip-asn/audit");
const { PENDIDIKAN } = require("ip-asn/facts");
const { encodePopulation, scorePopulation } = require("ip-asn/population");
const { safeExtendProfile, timeline } = require("ip-asn/profile");
const { edition2024 } = require("ip-asn/editions/2024");
const { indonesianIssues } = require("ip-asn/locales/id");
const { createScorerFrom, RESULT_FORMAT } = require("ip-asn/scorer");

// What one door makes, the others know: a scorer, an aggregate and a profile are the same in all of them.
const person = JSON.parse(readFileSync(`${__dirname}/person.json`, "utf8"));
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
