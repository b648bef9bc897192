import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { findServer, isProgram, NotFound, type Surroundings } from "../src/server";

function around(programs: readonly string[], rest: Partial<Surroundings> = {}): Surroundings {
  return {
    paths: [],
    interpreter: "",
    args: [],
    folders: ["/work/notes"],
    trusted: true,
    searchPath: "/usr/local/bin:/usr/bin",
    platform: "linux",
    isProgram: (path) => programs.includes(path),
    ...rest,
  };
}

const everywhere = ["/opt/notelint", "/work/notes/.venv/bin/notelint", "/usr/bin/notelint", "/usr/bin/python3"];

const found: Record<string, [Surroundings, string]> = {
  "the first path that exists": [
    around(everywhere, { paths: ["/no/notelint", "/opt/notelint"] }),
    "/opt/notelint server",
  ],
  "a path below the workspace": [
    around(everywhere, { paths: ["${workspaceFolder}/.venv/bin/notelint"] }),
    "/work/notes/.venv/bin/notelint server",
  ],
  "a path below the home folder": [
    around([join(homedir(), "bin/notelint")], { paths: ["~/bin/notelint"] }),
    `${homedir()}/bin/notelint server`,
  ],
  "the interpreter": [
    around(everywhere, { interpreter: "/usr/bin/python3" }),
    "/usr/bin/python3 -m notelint server",
  ],
  "the environment of the workspace": [around(everywhere), "/work/notes/.venv/bin/notelint server"],
  "the search path": [around(["/usr/bin/notelint"]), "/usr/bin/notelint server"],
  "the search path, if the workspace is not trusted": [
    around(everywhere, { trusted: false }),
    "/usr/bin/notelint server",
  ],
  "further arguments": [around(everywhere, { args: ["--log", "x"] }), "/work/notes/.venv/bin/notelint server --log x"],
  "without a folder": [around(["/usr/bin/notelint"], { folders: [] }), "/usr/bin/notelint server"],
  "windows": [
    around(["/work/notes/venv/Scripts/notelint.exe"], { platform: "win32" }),
    "/work/notes/venv/Scripts/notelint.exe server",
  ],
};

for (const [name, [given, expected]] of Object.entries(found)) {
  test(`finds ${name}`, () => {
    const { command, args } = findServer(given);

    assert.equal([command, ...args].join(" "), expected);
  });
}

const missing: Record<string, [Surroundings, RegExp]> = {
  "a path that does not exist": [around(everywhere, { paths: ["/no/notelint"] }), /notelint\.path: .* \/no\/notelint$/],
  "a relative path": [around(["notelint"], { paths: ["notelint"] }), /notelint\.path/],
  "an interpreter that does not exist": [around(everywhere, { interpreter: "/no/python" }), /notelint\.interpreter/],
  "nothing anywhere": [around([]), /neither in an environment of the workspace nor on PATH/],
  "a relative entry of the search path": [around(["./notelint", "notelint"], { searchPath: ".:" }), /PATH/],
};

for (const [name, [given, message]] of Object.entries(missing)) {
  test(`refuses ${name}`, () => {
    assert.throws(
      () => findServer(given),
      (error) => error instanceof NotFound && message.test(error.message),
    );
  });
}

test("a program is a regular file that may be executed", () => {
  const folder = mkdtempSync(join(tmpdir(), "notelint-"));
  const file = join(folder, "notelint");
  writeFileSync(file, "#!/bin/sh\n", { mode: 0o600 });
  const before = isProgram(file);
  chmodSync(file, 0o700);

  assert.deepEqual([before, isProgram(file), isProgram(folder), isProgram(join(folder, "no"))], [false, true, false, false]);
});
