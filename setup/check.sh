#!/usr/bin/env bash
# Runs every check, whatever the others say; shows the output of those that fail.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$PWD/.tools/checks/bin:$PATH
program=${CARGO_TARGET_DIR:-target}/debug/sleutelbord
failed=0

check() { # name, command …
  local name=$1 start=$SECONDS
  shift
  if "$@" >"$work/output" 2>&1; then
    printf 'ok      %s (%s s)\n' "$name" "$((SECONDS - start))"
  else
    printf 'FAILED  %s: %s\n' "$name" "$*"
    sed 's/^/        /' "$work/output"
    failed=$((failed + 1))
  fi
}

skip() { printf 'skipped %s: %s\n' "$1" "$2"; } # name, reason

spec_in_step() {
  "$program" openapi | diff - openapi/openapi.json >"$work/difference" && return
  head -n 20 "$work/difference"
  echo "openapi/openapi.json is behind the code: run make openapi"
  return 1
}

# The database of advisories is elsewhere; a machine without a way to it cannot tell.
advisories() {
  if timeout 60 cargo deny --locked fetch db >"$work/output" 2>&1; then
    check "advisories" cargo deny --locked check --disable-fetch advisories
  else
    skip "advisories" "the advisory database cannot be fetched here"
  fi
}

check "format of Rust" cargo fmt --all --check
check "lints of Rust" cargo clippy --quiet --workspace --all-targets --locked -- -D warnings
# Of a program no page is published: a link may lead to what is private.
check "documentation of Rust" env RUSTDOCFLAGS="-D warnings -A rustdoc::private-intra-doc-links" cargo doc --quiet --workspace --no-deps --document-private-items --locked
check "architecture" cargo test --quiet --locked --package sleutelbord-tests --test architecture
check "unused dependencies" cargo shear
check "licences, sources and bans" cargo deny --locked check licenses sources bans
advisories
check "frontend: format, lints, types, client" npm --prefix frontend run --silent check
check "spec in step with the code" spec_in_step
check "spec lint" npm --prefix openapi run --silent lint
if command -v shellcheck >/dev/null; then
  check "shell scripts" shellcheck .ci/run setup/*.sh
else
  skip "shell scripts" "shellcheck is not installed"
fi

[ "$failed" = 0 ] || { printf '%s checks failed\n' "$failed"; exit 1; }
