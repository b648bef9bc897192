// Finds the server, starts it, and starts it anew when what decides about it changes.

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

import { findServer, isProgram, NotFound } from "./server";
import { serverOptions } from "./settings";

const DOCUMENTS = [
  ...["file", "untitled"].flatMap((scheme) =>
    ["plaintext", "markdown", "email"].map((language) => ({ scheme, language })),
  ),
  ...["*.eml", "interview.toml", "notelint.toml", ".notelint.toml", "pyproject.toml"].map((name) => ({
    scheme: "file",
    pattern: `**/${name}`,
  })),
];

/** Settings after whose change another server must be started. */
const OF_THE_SERVER = ["enable", "path", "interpreter", "args"].map((key) => `notelint.${key}`);

let client: LanguageClient | undefined;
let turn: Promise<void> = Promise.resolve();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("notelint", { log: true });
  const restart = (): Promise<void> => inTurn(() => started(output));
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("notelint.restartServer", restart),
    vscode.commands.registerCommand("notelint.showOutput", () => output.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (OF_THE_SERVER.some((section) => change.affectsConfiguration(section))) {
        await restart();
      }
    }),
  );
  await restart();
}

export function deactivate(): Promise<void> {
  return inTurn(stopped);
}

/** Run `step` after all that were asked for before, so that two servers never run at once. */
function inTurn(step: () => Promise<void>): Promise<void> {
  turn = turn.then(step, step);
  return turn;
}

async function started(output: vscode.LogOutputChannel): Promise<void> {
  await stopped();
  const settings = vscode.workspace.getConfiguration("notelint");
  if (!settings.get<boolean>("enable", true)) {
    output.info("notelint.enable is off");
    return;
  }
  try {
    client = made(settings, output);
    await client.start();
  } catch (error) {
    client = undefined;
    await complain(error instanceof NotFound ? error.message : `the server cannot be started: ${error}`, output);
  }
}

async function stopped(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose();
}

function made(settings: vscode.WorkspaceConfiguration, output: vscode.LogOutputChannel): LanguageClient {
  const trusted = vscode.workspace.isTrusted;
  const { command, args } = findServer({
    paths: settings.get<string[]>("path", []),
    interpreter: settings.get<string>("interpreter", ""),
    args: settings.get<string[]>("args", []),
    folders: (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath),
    trusted,
    searchPath: process.env.PATH ?? "",
    platform: process.platform,
    isProgram,
  });
  output.info(`starting ${[command, ...args].join(" ")}`);
  const server: ServerOptions = { command, args: [...args] };
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // The server asks for the settings themselves, so that it forgets one that is removed.
    initializationOptions: { trusted },
    middleware: {
      workspace: {
        // The server asks for the section "notelint"; it is answered with what it understands.
        configuration: async (params, _token, _next) =>
          params.items.map((item) => {
            const scope = item.scopeUri === undefined ? undefined : vscode.Uri.parse(item.scopeUri);
            const current = vscode.workspace.getConfiguration("notelint", scope);
            return serverOptions((key) => current.get(key), vscode.workspace.isTrusted);
          }),
      },
    },
  };
  return new LanguageClient("notelint", "notelint", server, options);
}

async function complain(text: string, output: vscode.LogOutputChannel): Promise<void> {
  output.error(text);
  const chosen = await vscode.window.showErrorMessage(`notelint: ${text}`, "Open settings", "Show output");
  if (chosen === "Open settings") {
    await vscode.commands.executeCommand("workbench.action.openSettings", "notelint.path");
  } else if (chosen === "Show output") {
    output.show();
  }
}
