import assert from "node:assert/strict";
import Module from "node:module";
import { resolve } from "node:path";
import { test } from "node:test";

type Handler = (...args: unknown[]) => unknown;

/** Stands in for whatever of the editor's interface a test does not look at. */
function anything(): unknown {
  class Blank {}
  return new Proxy(Blank, {
    get: (target, key) => (key === "prototype" || typeof key === "symbol" ? Reflect.get(target, key) : anything()),
    apply: () => undefined,
  });
}

/** The editor as far as the extension asks it. */
class Editor {
  readonly said: string[] = [];
  readonly lines: string[] = [];
  readonly commands = new Map<string, Handler>();
  readonly listeners: Handler[] = [];
  constructor(readonly settings: Record<string, unknown>, readonly isTrusted = true) {}

  get module(): unknown {
    const own: Record<string, unknown> = {
      window: {
        createOutputChannel: () => ({ info: (line: string) => this.lines.push(line), error: (line: string) => this.lines.push(line), dispose: () => undefined, show: () => undefined }),
        showErrorMessage: async (text: string) => void this.said.push(text),
      },
      commands: { registerCommand: (id: string, run: Handler) => (this.commands.set(id, run), { dispose: () => undefined }) },
      workspace: {
        isTrusted: this.isTrusted,
        workspaceFolders: [],
        getConfiguration: () => ({ get: (key: string, usual: unknown) => this.settings[key] ?? usual }),
        onDidGrantWorkspaceTrust: (listener: Handler) => (this.listeners.push(listener), { dispose: () => undefined }),
        onDidChangeConfiguration: (listener: Handler) => (this.listeners.push(listener), { dispose: () => undefined }),
      },
    };
    return new Proxy(own, { get: (target, key) => Reflect.get(target, key) ?? anything() });
  }
}

interface Extension {
  activate(context: { subscriptions: unknown[] }): Promise<void>;
  deactivate(): Promise<void>;
}

/** Load the bundle as the editor does, with `editor` as the module "vscode". */
function loaded(editor: Editor): Extension {
  const hooked = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = hooked._load;
  hooked._load = (request, ...rest) => (request === "vscode" ? editor.module : load(request, ...rest));
  try {
    const bundle = resolve("dist/extension.js");
    delete require.cache[bundle];
    return require(bundle) as Extension;
  } finally {
    hooked._load = load;
  }
}

test("the bundle is whole: nothing but the editor and Node is missing", async () => {
  const editor = new Editor({ enable: false });
  const extension = loaded(editor);
  const context = { subscriptions: [] as unknown[] };
  await extension.activate(context);

  assert.deepEqual([...editor.commands.keys()], ["notelint.restartServer", "notelint.showOutput"]);
  assert.deepEqual(editor.lines, ["notelint.enable is off"]);
  assert.equal(context.subscriptions.length, 5);
  await extension.deactivate();
});

test("a server that is not found is said, with the reason", async () => {
  const editor = new Editor({ path: ["/no/such/notelint"] });
  const extension = loaded(editor);
  await extension.activate({ subscriptions: [] });

  assert.deepEqual(editor.said, ["notelint: notelint.path: there is no program at /no/such/notelint"]);
  await extension.deactivate();
});

test("another path is tried when the settings change", async () => {
  const editor = new Editor({ path: ["/no/such/notelint"] });
  const extension = loaded(editor);
  await extension.activate({ subscriptions: [] });
  editor.settings.path = ["/nor/this"];
  for (const listener of editor.listeners) {
    await listener({ affectsConfiguration: (section: string) => section === "notelint.path" });
  }

  assert.match(editor.said.at(-1) ?? "", /\/nor\/this$/);
  const before = editor.said.length;
  await editor.listeners.at(-1)?.({ affectsConfiguration: () => false });
  assert.equal(editor.said.length, before);
  await extension.deactivate();
});
