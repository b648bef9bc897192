import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { test } from "node:test";

import { Editor } from "./editor";

const program = process.env.NOTELINT ?? "";

test("the bundle is whole: nothing but the editor and Node is missing", async () => {
  const editor = new Editor({ enable: false });
  const extension = editor.load();
  const context = { subscriptions: [] as unknown[] };
  await extension.activate(context);

  assert.deepEqual([...editor.commands.keys()], ["notelint.restartServer", "notelint.showOutput"]);
  assert.deepEqual(editor.lines, ["notelint.enable is off"]);
  assert.equal(context.subscriptions.length, 5);
  await extension.deactivate();
});

test("a server that is not found is said, with the reason", async () => {
  const editor = new Editor({ path: ["/no/such/notelint"] });
  const extension = editor.load();
  await extension.activate({ subscriptions: [] });

  assert.deepEqual(editor.said, ["notelint: notelint.path: there is no program at /no/such/notelint"]);
  await extension.deactivate();
});

test("another path is tried when the settings change", async () => {
  const editor = new Editor({ path: ["/no/such/notelint"] });
  const extension = editor.load();
  await extension.activate({ subscriptions: [] });
  const [, changed] = editor.listeners;
  editor.settings.path = ["/nor/this"];
  await changed?.({ affectsConfiguration: (section: string) => section === "notelint.path" });

  assert.match(editor.said.at(-1) ?? "", /\/nor\/this$/);
  const before = editor.said.length;
  await changed?.({ affectsConfiguration: () => false });
  assert.equal(editor.said.length, before);
  await extension.deactivate();
});

test(
  "the server is started, started anew, and stopped",
  { skip: program === "" && "NOTELINT names no program", timeout: 60_000 },
  async () => {
    const editor = new Editor({ path: [program], lint: "all" });
    const extension = editor.load();
    await extension.activate({ subscriptions: [] });
    await editor.commands.get("notelint.restartServer")?.();
    await setTimeout(500);
    await extension.deactivate();

    assert.deepEqual(editor.said, []);
    const lines = editor.lines.filter((line) => line !== "Server process exited successfully");
    assert.deepEqual(lines, Array<string>(2).fill(`starting ${program} server`));
  },
);
