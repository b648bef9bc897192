// Where `notelint server` is, and how it is started. Nothing here needs the editor, so that it runs in tests.

import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

/** A program with its arguments. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** What decides about the server. */
export interface Surroundings {
  /** The setting `notelint.path`. */
  readonly paths: readonly string[];
  /** The setting `notelint.interpreter`. */
  readonly interpreter: string;
  /** The setting `notelint.args`. */
  readonly args: readonly string[];
  /** The folders of the workspace, absolute. */
  readonly folders: readonly string[];
  /** Whether programs of the workspace may be started. */
  readonly trusted: boolean;
  /** The variable `PATH`. */
  readonly searchPath: string;
  readonly platform: NodeJS.Platform;
  /** Whether there is a program at a path. */
  readonly isProgram: (path: string) => boolean;
}

/** The server could not be found; the text is for the user. */
export class NotFound extends Error {}

/**
 * Return the command that starts the server.
 *
 * @throws NotFound: a setting names what does not exist, or there is nothing anywhere.
 */
export function findServer(around: Surroundings): Command {
  const server = ["server", ...around.args];
  if (around.paths.length > 0) {
    const found = around.paths.flatMap((path) => expanded(path, around.folders)).find(around.isProgram);
    if (found === undefined) {
      throw new NotFound(`notelint.path: there is no program at ${around.paths.join(", ")}`);
    }
    return { command: found, args: server };
  }
  if (around.interpreter !== "") {
    const found = expanded(around.interpreter, around.folders).find(around.isProgram);
    if (found === undefined) {
      throw new NotFound(`notelint.interpreter: there is no program at ${around.interpreter}`);
    }
    return { command: found, args: ["-m", "notelint", ...server] };
  }
  const candidates = [...(around.trusted ? environments(around) : []), ...onSearchPath(around)];
  const command = candidates.find(around.isProgram);
  if (command === undefined) {
    throw new NotFound("notelint is neither in an environment of the workspace nor on PATH");
  }
  return { command, args: server };
}

/** Whether a regular file that may be executed is at `path`. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function environments({ folders, platform }: Surroundings): string[] {
  const inside = platform === "win32" ? ["Scripts", "notelint.exe"] : ["bin", "notelint"];
  return folders.flatMap((folder) => [".venv", "venv"].map((name) => join(folder, name, ...inside)));
}

/** Return the candidates on `PATH`; relative entries would mean the workspace and are left out. */
function onSearchPath({ searchPath, platform }: Surroundings): string[] {
  const name = platform === "win32" ? "notelint.exe" : "notelint";
  return searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name));
}

function expanded(path: string, folders: readonly string[]): string[] {
  const home = path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
  const paths = home.includes("${workspaceFolder}")
    ? folders.map((folder) => home.replaceAll("${workspaceFolder}", folder))
    : [home];
  return paths.filter((each) => isAbsolute(each));
}
