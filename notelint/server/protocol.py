"""The protocol's rules that pygls leaves open, and documents kept by us instead of by pygls.

pygls cuts lines at form feeds and U+2028, forgets no notification that it handled for a document, answers nothing to a
request that it cannot read, and quotes what it read in its log. So what arrives is judged here first.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

from notelint.cli.crash import crash
from notelint.server.framing import Broken
from notelint.server.host import Host

__all__ = ["Protocol", "guarded"]

logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)

_H = TypeVar("_H", bound=Callable[..., Any])


class Protocol(LanguageServerProtocol):
    """Takes messages that were read, and gives those of documents straight to the server."""

    _server: Host
    _is_initialized = False
    _is_shut_down = False

    @property
    def exit_status(self) -> int:
        """What the process returns when it ends now: 0 only after the client has asked for that."""
        return 0 if self._is_shut_down else 1

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        self._server.opened(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        self._server.changed(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        self._server.closed(params)

    def take(self, message: object) -> bool:
        """Handle one message; return whether to go on, which ``exit`` denies."""
        if isinstance(message, Broken):
            self._refuse(None, types.ErrorCodes.ParseError, message.reason)
        elif not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
            self._refuse(None, types.ErrorCodes.InvalidRequest, "not a message of JSON-RPC 2.0")
        elif message.get("method") == types.EXIT:
            return False
        elif "method" not in message:
            self._hand_on(message)
        elif "id" not in message:
            if self._is_initialized and self._has(message["method"]):
                self._hand_on(message)
        elif fault := self._fault(message):
            self._refuse(message["id"], *fault)
        elif self._hand_on(message):
            self._is_initialized = True
            self._is_shut_down = message["method"] == types.SHUTDOWN
        return True

    def _fault(self, request: Mapping[str, Any]) -> tuple[int, str] | None:
        """Say what keeps a request from being answered: its moment, or that nobody knows it."""
        method = request["method"]
        if not isinstance(method, str) or not isinstance(request["id"], int | str):
            return types.ErrorCodes.InvalidRequest, "a request has a method and an id"
        if not self._is_initialized and method != types.INITIALIZE:
            return types.ErrorCodes.ServerNotInitialized, "initialize comes first"
        if self._is_shut_down or (self._is_initialized and method == types.INITIALIZE):
            return types.ErrorCodes.InvalidRequest, f"{method[:60]} comes too late"
        if not self._has(method):
            return types.ErrorCodes.MethodNotFound, f"unknown method {method[:60]}"
        return None

    def _has(self, method: object) -> bool:
        return method in self.fm.builtin_features or method in self.fm.features or method == types.CANCEL_REQUEST

    def _hand_on(self, message: dict[str, Any]) -> bool:
        """Let pygls handle a message; return whether it could be read."""
        try:
            self.handle_message(self.structure_message(message))
        except Exception as error:  # noqa: BLE001 - one message that does not fit must not end the server
            if "method" in message and "id" in message:
                self._refuse(message["id"], types.ErrorCodes.InvalidParams, "the parameters do not fit the method")
            else:
                self._server.log(f"a message was ignored: {type(error).__name__}")
            return False
        return True

    def _refuse(self, identity: Any, code: int, reason: str) -> None:
        known = identity if isinstance(identity, int | str) else None
        self._send_response(known, error=types.ResponseError(code=int(code), message=reason))  # type: ignore[arg-type]


def guarded(handler: _H) -> _H:
    """Make `handler` report its own crash without quoting anything of a draft."""

    @wraps(handler)
    def sync(*args: Any) -> Any:
        try:
            return handler(*args)
        except Exception as error:  # noqa: BLE001 - told without its text
            raise _told(error) from None

    @wraps(handler)
    async def later(*args: Any) -> Any:
        try:
            result: Awaitable[Any] = handler(*args)
            return await result
        except Exception as error:  # noqa: BLE001 - told without its text
            raise _told(error) from None

    return later if inspect.iscoroutinefunction(handler) else sync  # type: ignore[return-value]


def _told(error: Exception) -> JsonRpcException:
    return error if isinstance(error, JsonRpcException) else JsonRpcInternalError(crash(error))
