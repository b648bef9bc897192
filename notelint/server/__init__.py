"""The language server: diagnostics, fixes, rule pages and scores while a message is being written.

The only part of notelint that imports pygls. A module imports only from the lines above its own:

* ``framing``, ``loop``, ``worker``: bytes to messages, messages to handlers, and the one thread that lints;
* ``client``, ``settings``: what the editor can do and what its user wants;
* ``documents``, ``surroundings``, ``analysis``, ``schedule``: a buffer, what belongs to it, what came out, and when;
* ``diagnostics``: what the editor is told;
* ``protocol``, ``warming``, ``app``: the server that ties them together.
"""
