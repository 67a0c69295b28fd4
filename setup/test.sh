#!/usr/bin/env bash
# Runs every test suite, whatever the others say, and closes with the sum: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.." || exit

[ -t 1 ] || export NO_COLOR=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# A suite that ends badly without a failed test (it does not build, say) counts as one failure.
count() { # name, exit code, passed, failed
  local failures=$4
  if [ "$2" != 0 ] && [ "$failures" = 0 ]; then failures=1; fi
  passed=$((passed + $3))
  failed=$((failed + failures))
  printf '%s: %s passed, %s failed\n\n' "$1" "$3" "$failures"
}

backend() {
  printf '%s\n' "== Backend"
  cargo test --workspace --locked --no-fail-fast -- --quiet 2>&1 | tee "$work/backend"
  local code=$?
  local sums
  sums=$(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$work/backend")
  count Backend "$code" "${sums% *}" "${sums#* }"
}

# The JSON reports of vitest and Playwright, reduced to "passed failed".
sums_of() { # report, expression of passed, expression of failed
  node -p "const report = JSON.parse(require('fs').readFileSync('$1', 'utf8')); \`\${$2} \${$3}\`" 2>/dev/null || echo "0 0"
}

frontend() {
  printf '%s\n' "== Frontend"
  npm --prefix frontend run --silent test -- --reporter=default --reporter=json --outputFile.json="$work/frontend.json"
  local code=$?
  local sums
  sums=$(sums_of "$work/frontend.json" report.numPassedTests report.numFailedTests)
  count Frontend "$code" "${sums% *}" "${sums#* }"
}

browser() {
  printf '%s\n' "== Browser"
  (cd tests/browser && PLAYWRIGHT_JSON_OUTPUT_NAME="$work/browser.json" npx --no-install playwright test --reporter=list,json)
  local code=$?
  local sums
  sums=$(sums_of "$work/browser.json" report.stats.expected "report.stats.unexpected + report.stats.flaky")
  count Browser "$code" "${sums% *}" "${sums#* }"
}

backend
if [ -e frontend/package.json ]; then frontend; fi
if [ -e tests/browser/package.json ]; then browser; fi
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
