"""The language server: diagnostics, fixes, rule pages and scores while a message is being written.

The only part of notelint that imports pygls. A module imports only from the lines above its own:

* ``framing``, ``loop``, ``worker``: bytes to messages, messages to handlers, and the one thread that lints;
* ``client``, ``settings``: what the editor can do and what its user wants;
* ``documents``, ``surroundings``, ``analysis``, ``schedule``: a buffer, what belongs to it, what came out, and when;
* ``files``, ``toml_places``, ``yaml_places``, ``problems``: what is wrong with a file of facts or configuration, and where;
* ``diagnostics``, ``pages``, ``hover``, ``lens``, ``symbols``, ``completion``, ``vocabulary``: what the editor is told;
* ``actions``, ``changes``, ``ignores``, ``showing``: what it can do about it;
* ``host``, ``protocol``, ``features``, ``warming``, ``app``: the server that ties them together.
"""
