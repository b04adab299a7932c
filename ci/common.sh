# Shared by the scripts in ci/: where things are. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export WEFT_ROOT="$PWD"
export WEFT_CACHE="${WEFT_CACHE:-$HOME/.cache/weft}"
export WEFT_VENV="${WEFT_VENV:-$WEFT_CACHE/venv}"
export WEFT_BUILD="${WEFT_BUILD:-$WEFT_ROOT/build}"
export WEFT_PYTHON="$WEFT_VENV/bin/python"
export WEFT_LIBRARY="$WEFT_BUILD/libweft.so"
export PYTHONPATH="$WEFT_ROOT/python${PYTHONPATH:+:$PYTHONPATH}"
# One name for the compiler everywhere, so that ccache knows it again.
export CC="${CC:-cc}" CXX="${CXX:-c++}"
export CCACHE_DIR="${CCACHE_DIR:-$WEFT_CACHE/ccache}"

# say MESSAGE: a headline with the time since the script started.
say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

# need PACKAGE...: installs the Debian packages among them that are missing. Needs root for that.
need() {
  local package missing=()
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing ${missing[*]}"
  if [ "$(id -u)" != 0 ]; then
    echo "$(basename "$0"): run as root, or install first: apt-get install ${missing[*]}" >&2
    return 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  retry apt-get -qq update
  retry apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

# retry COMMAND...: once more, up to twice, where it fails; for what downloads.
retry() {
  "$@" || { sleep 5 && "$@"; } || { sleep 20 && "$@"; }
}
