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
