import { readFileSync } from "node:fs";
import { createScorer } from "ip-asn";

const person = JSON.parse(readFileSync(new URL("person.json", import.meta.url), "utf8"));
console.log(createScorer({ year: 2021 }).score(person).total.toString());
