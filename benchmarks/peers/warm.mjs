// One of the peers that run in Node, warm: node warm.mjs NAME TEXTS.json ROUNDS. Prints the milliseconds of processor time that
// every text took in the last round, and what was found. It is copied into the folder into which the peers are installed.
import { readFileSync } from "node:fs";

const [name, file, rounds] = process.argv.slice(2);
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

const makers = {
  "write-good": async () => {
    const { default: lint } = await import("write-good");
    return (text) => lint(text).length;
  },
  alex: async () => {
    const { text: lint } = await import("alex");
    return (text) => lint(text).messages.length;
  },
  textlint: async () => {
    const { createLinter, loadTextlintrc } = await import("textlint");
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: ".textlintrc.json" }) });
    return async (text) => (await linter.lintText(text, "message.txt")).messages.length;
  },
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};

const lint = await makers[name]();
const texts = JSON.parse(readFileSync(file, "utf8"));
let times = [];
let findings = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  times = [];
  findings = 0;
  for (const text of texts) {
    const start = spent();
    findings += await lint(text);
    times.push(spent() - start);
  }
}
console.log(JSON.stringify({ times, findings }));
process.exit(0);
