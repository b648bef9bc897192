// The section `notelint` of the editor's settings as the server understands it.

/** Keys that the server knows, with the values that mean "as usual" and are not sent. */
const USUAL: Readonly<Record<string, unknown>> = {
  configuration: "",
  interview: "",
  model: "",
  select: [],
  extendSelect: [],
  ignore: [],
  lint: undefined,
  debounce: undefined,
  codeLens: undefined,
};

/** Return the options of the server: what the user set, and whether the workspace is trusted. */
export function serverOptions(get: (key: string) => unknown, trusted: boolean): Record<string, unknown> {
  const given = Object.entries(USUAL)
    .map(([key, usual]) => ({ key, usual, value: get(key) }))
    .filter(({ usual, value }) => value !== undefined && JSON.stringify(value) !== JSON.stringify(usual))
    .map(({ key, value }) => [key, value] as const);
  return { ...Object.fromEntries(given), trusted };
}
