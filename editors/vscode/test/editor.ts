// The editor as far as the extension and the language client ask it; the rest of its interface does nothing.

import Module from "node:module";
import { resolve } from "node:path";

type Handler = (...args: unknown[]) => unknown;

/** What the bundle exports. */
export interface Extension {
  activate(context: { subscriptions: unknown[] }): Promise<void>;
  deactivate(): Promise<void>;
}

const nothing = { dispose: () => undefined };

/** Stands in for whatever of the editor's interface a test does not look at. */
function anything(): unknown {
  class Blank {
    dispose(): void {}
  }
  return new Proxy(Blank, {
    get: (target, key) =>
      key === "prototype" || typeof key === "symbol" ? Reflect.get(target, key) : key === "then" ? undefined : anything(),
    apply: () => nothing,
  });
}

/** Give `known`, and whatever is not in it, on every level. */
function completed(known: object): unknown {
  return new Proxy(known, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (!(key in target)) {
        return typeof key === "symbol" ? undefined : anything();
      }
      return typeof value === "object" && value !== null && !Array.isArray(value) ? completed(value) : value;
    },
  });
}

class EventEmitter {
  private readonly listeners: Handler[] = [];
  readonly event = (listener: Handler): unknown => (this.listeners.push(listener), nothing);
  fire = (value: unknown): void => this.listeners.forEach((listener) => listener(value));
  dispose(): void {}
}

class CodeActionKind {
  constructor(readonly value = "") {}
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value === "" ? part : `${this.value}.${part}`);
  }
  static readonly Empty = new CodeActionKind();
}

/** An editor with settings; it remembers what was said to the user and logged. */
export class Editor {
  readonly said: string[] = [];
  readonly lines: string[] = [];
  readonly commands = new Map<string, Handler>();
  readonly listeners: Handler[] = [];

  constructor(
    readonly settings: Record<string, unknown>,
    readonly isTrusted = true,
  ) {}

  /** Load the bundle as the editor does, with this editor as the module "vscode". */
  load(): Extension {
    const hooked = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
    const load = hooked._load;
    hooked._load = (request, ...rest) => (request === "vscode" ? this.module() : load(request, ...rest));
    try {
      const bundle = resolve("dist/extension.js");
      delete require.cache[bundle];
      return require(bundle) as Extension;
    } finally {
      hooked._load = load;
    }
  }

  private module(): unknown {
    const log = (line: string): number => this.lines.push(line);
    const listen = (listener: Handler): unknown => (this.listeners.push(listener), nothing);
    const unheard = (): unknown => nothing;
    return completed({
      version: "1.91.0",
      EventEmitter,
      CodeActionKind,
      env: { appName: "test", language: "en" },
      commands: {
        registerCommand: (id: string, run: Handler) => (this.commands.set(id, run), nothing),
        executeCommand: async () => undefined,
      },
      window: {
        createOutputChannel: () => ({
          ...{ append: log, appendLine: log, info: log, warn: log, error: log, debug: log, trace: log },
          ...{ show: () => undefined, logLevel: 3, onDidChangeLogLevel: unheard, ...nothing },
        }),
        showErrorMessage: async (text: string) => void this.said.push(text),
        visibleTextEditors: [],
        tabGroups: { all: [], onDidChangeTabs: unheard, onDidChangeTabGroups: unheard },
      },
      workspace: {
        isTrusted: this.isTrusted,
        workspaceFolders: [],
        textDocuments: [],
        notebookDocuments: [],
        getConfiguration: () => ({ get: (key: string, usual: unknown) => this.settings[key] ?? usual }),
        createFileSystemWatcher: () => ({
          ...{ onDidCreate: unheard, onDidChange: unheard, onDidDelete: unheard },
          ...nothing,
        }),
        onDidGrantWorkspaceTrust: listen,
        onDidChangeConfiguration: listen,
      },
    });
  }
}
