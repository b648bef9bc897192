"""What a client must be asked to tell, if it can be asked: changed settings and files."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from notelint.server.client import Client
from notelint.server.diagnostics import SOURCE

__all__ = ["registrations"]


def registrations(client: Client) -> list[types.Registration]:
    """Return what `client` is to be asked for."""
    wanted = []
    if client.registers_configuration:
        options: Any = types.DidChangeConfigurationRegistrationOptions(section=SOURCE)
        wanted.append(types.Registration("settings", types.WORKSPACE_DID_CHANGE_CONFIGURATION, options))
    if client.watches_files:
        glob = "**/{interview.toml,notelint.toml,.notelint.toml,pyproject.toml}"
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(glob)])
        wanted.append(types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options))
    return wanted
