-- Drives the language server in a headless Neovim, from 0.7 on: open, diagnose, fix, see the finding go, hover, leave.
-- Environment: NOTELINT_PYTHON, NOTELINT_DRAFT, NOTELINT_RESULT (where the JSON of what was seen goes).
local seen = { version = tostring(vim.version().major) .. "." .. vim.version().minor .. "." .. vim.version().patch }

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    error("waited in vain: " .. what)
  end
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(os.getenv("NOTELINT_DRAFT")))
  local exited
  local config = {
    name = "notelint",
    cmd = { os.getenv("NOTELINT_PYTHON"), "-m", "notelint", "server" },
    root_dir = vim.fn.fnamemodify(os.getenv("NOTELINT_DRAFT"), ":h"),
    on_exit = function(code) exited = code end,
  }
  local id
  if vim.lsp.start then
    id = vim.lsp.start(config)
  else
    id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, id)
  end

  local function found()
    local list = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
      local code = diagnostic.code or diagnostic.user_data.lsp.code
      list[#list + 1] = { code = code, line = diagnostic.lnum, col = diagnostic.col, end_col = diagnostic.end_col }
    end
    return list
  end

  local function has(code)
    for _, diagnostic in ipairs(found()) do
      if diagnostic.code == code then return diagnostic end
    end
  end

  wait("a diagnostic", function() return has("TON008") ~= nil end)
  seen.before = found()

  local place = has("TON008")
  vim.api.nvim_win_set_cursor(0, { place.line + 1, place.col })
  local client = vim.lsp.get_client_by_id(id)
  local encoding = client.offset_encoding
  seen.encoding = encoding
  local params = vim.lsp.util.make_range_params(0, encoding)
  params.context = { diagnostics = {}, only = { "quickfix" } }
  local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 60000)
  local action = answer[id].result[1]
  seen.action = action.title
  vim.lsp.util.apply_workspace_edit(action.edit, encoding)
  seen.text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  wait("the finding to go", function() return has("TON008") == nil end)
  seen.after = found()

  local other = has("TON031")
  vim.api.nvim_win_set_cursor(0, { other.line + 1, other.col })
  local hover = vim.lsp.buf_request_sync(
    0, "textDocument/hover", vim.lsp.util.make_position_params(0, encoding), 60000)
  seen.hover = hover[id].result.contents.value

  if client.stop and vim.fn.has("nvim-0.11") == 1 then client:stop() else client.stop() end
  wait("the server to leave", function() return exited ~= nil end)
  seen.exited = exited
end

local ok, problem = pcall(run)
if not ok then seen.problem = tostring(problem) end
local file = io.open(os.getenv("NOTELINT_RESULT"), "w")
file:write((vim.json and vim.json.encode or vim.fn.json_encode)(seen))
file:close()
vim.cmd("qall!")
