// The real server, found and started as the extension does it; NOTELINT names the program.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

import { findServer, isProgram } from "../src/server";
import { serverOptions } from "../src/settings";

const program = process.env.NOTELINT ?? "";

test("the server that is found lints a draft", { skip: program === "" && "NOTELINT names no program", timeout: 60_000 }, async () => {
  const { command, args } = findServer({
    paths: [program],
    interpreter: "",
    args: [],
    folders: [],
    trusted: true,
    searchPath: "",
    platform: process.platform,
    isProgram,
  });
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(server, "exit");
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Promise<{ diagnostics: { code: string }[] }>((done) => {
    connection.onNotification("textDocument/publishDiagnostics", done);
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: serverOptions((key) => (key === "lint" ? "all" : undefined), true),
  });
  await connection.sendNotification("initialized", {});
  const text = "Subject: Thanks\n\nDear [Name],\n\nThank you for your time.\n\nBest wishes,\nSam\n";
  const textDocument = { uri: "untitled:Untitled-1", languageId: "plaintext", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const { diagnostics } = await published;
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  const [status] = await ended;
  connection.dispose();

  assert.ok(diagnostics.some(({ code }) => code === "PER001"));
  assert.equal(status, 0);
});
