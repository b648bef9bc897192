import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { serverOptions } from "../src/settings";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const properties: Record<string, { default: unknown }> = manifest.contributes.configuration.properties;
const defaults = Object.fromEntries(
  Object.entries(properties).map(([key, property]) => [key.replace(/^notelint\./, ""), property.default]),
);

test("the defaults of the manifest leave everything to the server but what it has defaults for too", () => {
  assert.deepEqual(
    serverOptions((key) => defaults[key], true),
    { lint: "drafts", debounce: 100, codeLens: true, trusted: true },
  );
});

test("what the user sets is passed on, and nothing else", () => {
  const set: Record<string, unknown> = {
    ...defaults,
    path: ["/opt/notelint"],
    select: ["PER"],
    ignore: ["TON004"],
    interview: "~/facts.toml",
    debounce: 0,
  };

  assert.deepEqual(
    serverOptions((key) => set[key], false),
    { interview: "~/facts.toml", select: ["PER"], ignore: ["TON004"], lint: "drafts", debounce: 0, codeLens: true, trusted: false },
  );
});

test("settings that name programs or files of a workspace are restricted until it is trusted", () => {
  const restricted: string[] = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;

  for (const key of ["path", "interpreter", "args", "configuration", "interview", "model"]) {
    assert.ok(restricted.includes(`notelint.${key}`), key);
  }
});

test("every command and setting of the manifest is explained", () => {
  assert.ok(manifest.contributes.commands.every((command: { title: string }) => command.title.length > 0));
  assert.ok(Object.values(properties).every((property) => "markdownDescription" in property));
});
