const { createScorer } = require("ip-asn");

console.log(createScorer({ year: 2021 }).score(require("./person.json")).total.toString());
